import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/model/report.ts';
import { exemptionsOf, rangesOf, withoutUnfollowed } from '../../../src/process/draft/history.ts';
import { STARTER } from '../../../src/process/draft/starter.ts';

type Found = Pick<Report, 'findings' | 'proposals'>;
type Finding = Found['findings'][number];

/** A report with these findings, `rule.message severity number`, an asterisk behind those that have a repair, two where it is a choice. */
function found(proposals: number, ...lines: readonly string[]): Found {
  const findings = lines.map((line): Finding => {
    const [, rule = '', message = '', severity, number, repaired] =
      /^([\w-]+)\.([\w-]+) (error|warning|notice) (\d+|-)(\**)$/.exec(line) ?? [];
    const edits = repaired !== '' ? [{ rename: { from: 'a', to: 'b' } }] : [];
    const proposal = number === '-' ? null : Number(number);
    return { rule, message, severity, proposal, edits, isChoice: repaired === '**' } as unknown as Finding;
  });
  return { findings, proposals: Array.from({ length: proposals }) as Found['proposals'] };
}

test.each([
  [[], []],
  [[7], [7]],
  [
    [8, 7],
    [7, 8],
  ],
  [[3, 1, 2, 2], ['1-3']],
  [
    [1, 2, 3, 5, 7, 8],
    ['1-3', 5, 7, 8],
  ],
])('%j is written as %j', (numbers, written) => expect(rangesOf(numbers)).toEqual(written));

describe('exemptions', () => {
  test('spare each error by its message, once with all numbers', () => {
    const report = found(9, 'a.x error 1', 'a.x error 2', 'a.y error 3', 'b.z error 2', 'a.x error 2');
    expect(exemptionsOf(report).exempt).toEqual([
      { rule: 'a.x', numbers: [1, 2], reason: 'merged before the gate' },
      { rule: 'a.y', numbers: [3], reason: 'merged before the gate' },
      { rule: 'b.z', numbers: [2], reason: 'merged before the gate' },
    ]);
  });
  test('leave what blocks nobody, and what is of no proposal', () =>
    expect(exemptionsOf(found(9, 'a.x warning 1', 'a.x notice 2', 'a.x error -'))).toEqual({
      exempt: [],
      comments: {},
    }));
  test('tell from where on a repair is offered', () => {
    const { exempt, comments } = exemptionsOf(found(9, 'a.x error 1*', 'b.x error 1*', 'b.x error 2', 'c.x error 1*'));
    expect(exempt.map(({ rule }) => rule)).toEqual(['b.x', 'a.x', 'c.x']);
    expect(Object.keys(comments)).toEqual(['exempt', 'exempt.1']);
    expect(comments['exempt.1']).toContain('fix --existing');
  });
  test('promise no repair of what a reader has to choose', () =>
    expect(Object.keys(exemptionsOf(found(9, 'a.x error 1**')).comments)).toEqual(['exempt']));
});

describe('rules that documents do not follow', () => {
  const rulesOf = (report: Found) => withoutUnfollowed(STARTER, {}, report)?.file.rules;

  test('are switched off where several break them, and more than a quarter of all', () => {
    const changed = withoutUnfollowed(STARTER, {}, found(7, 'a.x error 1', 'a.x error 1', 'a.y warning 2'));
    expect(changed?.file.rules).toEqual({ ...STARTER.rules, a: 'off' });
    expect(changed?.comments['rules.a']).toBe('2 of 7 proposals do otherwise.');
  });
  test.each([
    ['a quarter', found(8, 'a.x error 1', 'a.x error 2')],
    ['a single one', found(2, 'a.x error 1', 'a.x error 1')],
    ['a number that stands twice', found(2, 'number-unique.document error 1', 'number-unique.document error 2')],
    ['nobody', found(3)],
  ])('stay when %s breaks them', (_, report) => expect(rulesOf(report)).toBeUndefined());
  test('statuses that nobody knows are shown, and spared once', () => {
    const report = found(2, 'status-known.unknown error 1', 'status-known.unknown error 2');
    const changed = withoutUnfollowed(STARTER, {}, report);
    expect(changed?.file.rules?.['status-known']).toBe('warning');
    const again = found(2, 'status-known.unknown warning 1', 'status-known.unknown warning 2');
    expect(withoutUnfollowed(changed?.file ?? STARTER, {}, again)).toBeNull();
    expect(exemptionsOf(again).exempt).toMatchObject([{ rule: 'status-known.unknown', numbers: [1, 2] }]);
  });
});
