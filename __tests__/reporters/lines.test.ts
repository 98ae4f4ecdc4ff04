import { expect, test } from '@jest/globals';
import { renderLines } from '../../src/reporters/lines.ts';
import { explained } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/index.ts';
import { matchersOf } from '../guides/matchers.ts';
import { judgeExample } from '../support/acme.ts';
import { hostile } from './hostile.ts';
import { at, finding, proposal, report } from './reports.ts';

const about = proposal(1050, 'cache', 'Cache');

test('a finding is one line: where, how severe, what is wrong and how to fix it, which rule', () => {
  const long =
    'A sentence that is longer than every terminal is wide, and longer than that, and goes on for some time.';
  const findings = [
    finding({
      rule: 'field-known',
      what: long,
      fix: 'Take it out.',
      severity: 'notice',
      at: at('docs/한 글.md', 3, 7),
    }),
    finding({ rule: 'branch-name', what: 'The branch is `x`.', fix: 'Rename it.', proposal: 1050, at: at('') }),
    finding({ rule: 'number-next', what: 'Odd.', at: at('a.md'), severity: 'warning' }),
    finding({ rule: 'pull-request-title', what: 'Odd.', at: at('') }),
    finding({ rule: 'old', what: 'Old.', origin: 'existing' }),
  ];
  const judged = report(findings, { proposals: [about] });
  const lines = [
    'proposals/ACME-1050-cache.md:1:1: error: The branch is `x`. Rename it. [branch-name]',
    'error: Odd. [pull-request-title]',
    'a.md:1:1: warning: Odd. [number-next]',
    `docs/한 글.md:3:7: notice: ${long} Take it out. [field-known]`,
  ];
  expect(renderLines(judged, {}).split('\n').sort()).toEqual(['', ...lines].sort());
  expect(renderLines(judged, { existing: true })).toContain('proposals/README.md:1:1: error: Old. [old]\n');
  expect(renderLines(report([]), {})).toBe('');
});

test('nothing that somebody writes makes a line of its own, or is obeyed by a log', () => {
  const lines = renderLines(hostile, { existing: true }).split('\n');
  expect(lines).toHaveLength(hostile.findings.length + 1);
  for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
});

test('matchers of workflows and editors find in it every finding of every rule', async () => {
  const [github, ...editor] = matchersOf();
  for (const { examples } of explained.values())
    for (const { pull } of examples.invalid.slice(0, 1)) {
      const judged = await judgeExample(pull, rules);
      const lines = renderLines(judged, {}).trimEnd().split('\n');
      const placed = lines.filter((line) => !/^(error|warning|notice): /.test(line));
      for (const line of placed) {
        const found = github?.read(line);
        const same = editor.flatMap((each) => each.read(line) ?? []);
        expect(found).not.toBeNull();
        expect(same).toHaveLength(1);
        expect(same[0]).toMatchObject({ file: found?.file, line: found?.line, message: found?.message });
      }
      const introduced = judged.findings.filter(({ origin, at: { path } }) => origin === 'introduced' && path !== '');
      const read = placed.map((line) => `${github?.read(line)?.file}:${github?.read(line)?.code}`);
      for (const { at: place, rule } of introduced) expect(read).toContain(`${place.path}:${rule}`);
    }
});
