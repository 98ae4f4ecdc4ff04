import { describe, expect, test } from '@jest/globals';
import { renderGithub, toAnnotations } from '../../src/reporters/annotations.ts';
import { at, clean, finding, proposal, report, skippedAcceptance } from './reports.ts';

describe('toAnnotations', () => {
  test('says everything in one line, beside the line that is wrong', () => {
    expect(toAnnotations(skippedAcceptance)[0]).toEqual({
      severity: 'error',
      path: 'proposals/ACME-1041-scope-naming.md',
      line: 3,
      endLine: 3,
      column: 9,
      title: 'To fix',
      message:
        'ACME-1041: `Draft` cannot become `Implemented`. Write `Status: Accepted`, and `Implemented` in a later pull request. (status-transition)',
    });
  });

  test('leaves out what stood there before, and audits', () => {
    expect(toAnnotations(skippedAcceptance)).toHaveLength(3);
    expect(toAnnotations({ ...skippedAcceptance, mode: 'audit' })).toEqual([]);
  });

  test('begins with the worst', () => {
    const mixed = report([
      finding({ rule: 'a', what: 'A.', severity: 'notice' }),
      finding({ rule: 'b', what: 'B.', severity: 'warning' }),
      finding({ rule: 'c', what: 'C.', fix: 'Do it.' }),
    ]);
    expect(toAnnotations(mixed).map(({ title, message }) => `${title}: ${message}`)).toEqual([
      'To fix: C. Do it. (c)',
      'Worth a look: B. (b)',
      'Good to know: A. (a)',
    ]);
  });

  test('has each rule speak before one of them speaks twice', () => {
    const of = (rule: string, severity: 'error' | 'warning', count: number) =>
      Array.from({ length: count }, (_, i) => finding({ rule, severity, what: `${rule}${i}.` }));
    const crowd = report([
      ...of('w', 'warning', 2),
      ...of('a', 'error', 12),
      ...of('b', 'error', 2),
      ...of('c', 'error', 1),
    ]);
    expect(toAnnotations(crowd).map(({ message }) => message.split('.')[0])).toEqual([
      'a0',
      'b0',
      'c0',
      'a1',
      'b1',
      ...Array.from({ length: 10 }, (_, i) => `a${i + 2}`),
      'w0',
      'w1',
    ]);
  });

  test('cuts what nobody reads beside a line, and still names the rule', () => {
    const [long] = toAnnotations(report([finding({ rule: 'r', what: `${'x'.repeat(100_000)}.` })]));
    expect(long?.message).toHaveLength(2_004);
    expect(long?.message).toMatch(/x… \(r\)$/);
  });
});

describe('renderGithub', () => {
  test('writes workflow commands', () => {
    const one = report([finding({ rule: 'r', what: 'W.', at: at('a.md', 3, 9) })]);
    expect(renderGithub(one)).toBe('::error file=a.md,line=3,col=9,title=To fix::W. (r)\n');
  });

  test('leaves the column out where the range has several lines, and the place where there is none', () => {
    const range = { line: 3, column: 1, endLine: 5, endColumn: 1 };
    const two = report([
      finding({ rule: 'r', what: 'W.', at: { path: 'a.md', range } }),
      finding({ rule: 'r', what: 'X.', at: at('') }),
      finding({ rule: 'r', what: 'Y.', at: at('b.md') }),
    ]);
    expect(renderGithub(two).split('\n')).toEqual([
      '::error file=a.md,line=3,endLine=5,title=To fix::W. (r)',
      '::error title=To fix::X. (r)',
      '::error file=b.md,title=To fix::Y. (r)',
      '',
    ]);
  });

  test('a value cannot end a property or forge a command', () => {
    const evil = report(
      [
        finding({
          rule: 'r',
          proposal: 1,
          at: at('a,line=9::b%\n::set-env name=x::y.md', 1),
          what: '100% `x\n::add-mask::secret`\r\n::error::forged',
        }),
      ],
      { proposals: [proposal(1, 'x', 'X', { name: 'ACME-1\n::warning::' })] },
    );
    const text = renderGithub(evil);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toBe(
      '::error file=a%2Cline=9%3A%3Ab%25%0A\\%3A%3Aset-env name=x%3A%3Ay.md,line=1,col=1,title=To fix::ACME-1 ::warning::: 100%25 `x ::add-mask::secret` ::error::forged (r)\n',
    );
  });

  test('has nothing to say of a clean report', () => {
    expect(renderGithub(clean)).toBe('');
  });
});
