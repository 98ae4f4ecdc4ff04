import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.ts';
import { widthOf } from '../../src/reporters/columns.ts';
import { formats, render } from '../../src/reporters/index.ts';
import { renderSummary } from '../../src/reporters/markdown.ts';
import { renderPretty } from '../../src/reporters/pretty.ts';
import { hostile } from './hostile.ts';
import {
  ACME,
  at,
  clean,
  finding,
  many,
  numberTaken,
  proposal,
  report,
  revived,
  segmented,
  skippedAcceptance,
} from './reports.ts';

const show = (each: Report, options: { existing?: boolean; width?: number } = {}): string =>
  renderPretty(each, { color: false, ...options });

const page = (...lines: string[]): string => `${lines.join('\n')}\n`;

const audited = (each: Report): Report => ({
  ...each,
  mode: 'audit',
  findings: each.findings.map((one) => ({ ...one, origin: 'existing' })),
  proposals: each.proposals.map((one) => ({
    ...one,
    change: 'unchanged',
    status: { before: 'Draft', after: 'Draft' },
  })),
});

describe('renderPretty', () => {
  test('shows findings by proposal, older ones as a count, the verdict last', () => {
    expect(show(skippedAcceptance)).toBe(
      page(
        'ACME-1041  Scope-Based API Naming                            Draft → Implemented',
        '',
        '  error    `Draft` cannot become `Implemented`.                status-transition',
        '           proposals/ACME-1041-scope-naming.md:3:9',
        '             3 │ Status: Implemented',
        '               │         ^^^^^^^^^^^',
        '           A draft is accepted or rejected first; acceptance sets',
        '           `Target-Version`.',
        '           Fix: Write `Status: Accepted`, and `Implemented` in a later pull',
        '           request.',
        '',
        '  error    `Created` was `2026-01-12` and is now `2026-03-02`.      field-frozen',
        '           proposals/ACME-1041-scope-naming.md:4:10',
        '             4 │ Created: 2026-03-02',
        '               │          ^^^^^^^^^^',
        '           The day a proposal was written stays as it was merged.',
        '           Fix: Restore `Created: 2026-01-12`.',
        '',
        'ACME-1043  Scope Types                                       Draft → Implemented',
        '',
        '  error    `Draft` cannot become `Implemented`.                status-transition',
        '           proposals/ACME-1043-scope-types.md:3:9',
        '             3 │ Status: Implemented',
        '               │         ^^^^^^^^^^^',
        '           Fix: Write `Status: Accepted`, and `Implemented` in a later pull',
        '           request.',
        '',
        '3 errors · 2 older findings in these files (--existing shows them)          fail',
        'Next: `proposal-gate fix` does all of this locally.',
      ),
    );
  });

  test('says what a command mends, and what comes after that, of proposals that keep number and status', () => {
    const next = (each: Report): string => show(each, { width: 200 }).split('\n').at(-2) ?? '';
    expect(next(segmented)).toBe(
      'Next: `proposal-gate fix` does 1 of these 12 findings locally: `registry-link`. Once the rest is settled, ACME-1050 (`Draft`) can become `Accepted` (set `Target-Version`) or `Rejected` (say why).',
    );
    expect(next(numberTaken)).toBe('Next: `proposal-gate fix` does all of this locally.');
    const choice = { ...numberTaken, findings: numberTaken.findings.map((one) => ({ ...one, isChoice: true })) };
    const byHand = { ...segmented, findings: segmented.findings.map((one) => ({ ...one, edits: [] })) };
    const mended = {
      ...segmented,
      findings: segmented.findings.map((one) => ({
        ...one,
        edits: numberTaken.findings.flatMap(({ edits }) => edits),
      })),
    };
    expect(next(mended)).toMatch(
      /^Next: `proposal-gate fix` does all of this locally\. Then ACME-1050 \(`Draft`\) can/,
    );
    expect(next(byHand)).toMatch(/^Next: Once that is settled, ACME-1050 \(`Draft`\) can become/);
    expect(next(choice)).toBe('Next: Once that is settled, `proposal-gate explain lifecycle` shows what can follow.');
    // A merge group is nobody's working tree.
    expect(next({ ...numberTaken, isQueued: true })).toMatch(/fail$/);
  });

  test('shows older findings on demand, apart', () => {
    const text = show(skippedAcceptance, { existing: true });
    expect(text).toContain(
      page(
        'Older findings, not from this change',
        '',
        'ACME-1041  Scope-Based API Naming                            Draft → Implemented',
        '',
        '  warning  Section `Motivation` is empty.                         section-filled',
        '           proposals/ACME-1041-scope-naming.md:9:1',
      ),
    );
    expect(text).toContain('3 errors · 2 older findings in these files      ');
  });

  test('says in one line that all is good, and what comes next', () => {
    expect(show(clean)).toBe(
      page(
        'All good: ACME-1074 and ACME-1041 follow the process                        pass',
        'Next: ACME-1074 (`Draft`) can become `Accepted` (set `Target-Version`) or',
        '`Rejected` (say why); ACME-1041 (`Accepted`) can become `Implemented` (set',
        '`Implemented-Version`) or `Rejected` (say why).',
      ),
    );
  });

  test('writes out what to write, to the letter', () => {
    expect(show(numberTaken)).toContain(
      page(
        '           Fix: Add this row above `_next_`. Below line 54, insert:',
        '               | [1044](ACME-1044-artifact-quota.md) | Artifact Quota | Ada Park | Draft |',
      ),
    );
  });

  test('groups what is one thing', () => {
    const text = show(many);
    expect(text).toContain(
      page(
        '  error    Section `Motivation` is missing.                      section-present',
        '           Section `Current Design` is missing.',
        '           Section `Proposed Design` is missing.',
        '           Section `Implementation Plan` is missing.',
        '           Section `References` is missing.',
        '           proposals/ACME-1060-topic-1060.md',
        '           Readers find the same things in the same places.',
        '           Fix: - Add the heading `## Motivation` and what belongs below it.',
        '                - Add the heading `## Current Design` and what belongs below it.',
        '                - Add the heading `## Proposed Design` and what belongs below',
        '                  it.',
      ),
    );
    expect(text.match(/promises a version/g)).toHaveLength(1);
  });

  test('counts each severity, and prints the notes', () => {
    expect(show(segmented)).toMatch(
      /\nNote: The approvals of the status `Accepted` are judged on the pull request\nonly\.\n\n1 error, 11 warnings {56}fail\nNext: /,
    );
  });

  test('says what is exempted by rule and reason, its numbers in runs', () => {
    const spared = (rule: string, reason: string, ...numbers: number[]): Report['exempted'] =>
      numbers.map((number) => ({ process: 'acme', rule, number, reason }));
    const exempted = [
      ...spared('field-required', 'merged before the gate', 1002, 1000, 1001, 1007),
      ...spared('field-required', 'older than dates', 1008),
      ...spared('number-unique', 'merged before the gate', 1003),
    ];
    expect(show(report([], { exempted }))).toContain(
      page(
        'Exempted: field-required for 1000-1002, 1007, merged before the gate',
        'Exempted: field-required for 1008, older than dates',
        'Exempted: number-unique for 1003, merged before the gate',
        '',
      ),
    );
    expect(renderSummary(report([], { exempted }), {})).toContain(
      [
        '<details><summary>6 exempted findings</summary>',
        '',
        '- `field-required` for 1000-1002, 1007: merged before the gate',
        '- `field-required` for 1008: older than dates',
      ].join('\n'),
    );
  });

  test('prints the list of a note below it', () => {
    const long = 'word '.repeat(18).trim();
    const text = show(report([], { notes: [`Once it is merged:\n- \`a\` is new\n- ${long}`] }));
    expect(text).toContain(
      `Note: Once it is merged:\n  - \`a\` is new\n  - ${'word '.repeat(15).trim()}\n    word word word\n\n`,
    );
  });

  test('an audit moves nothing, shows everything, and ends with the rules', () => {
    const text = show(audited(skippedAcceptance));
    expect(text).toContain('ACME-1041  Scope-Based API Naming                                          Draft\n');
    expect(text).toContain('Section `Motivation` is empty.');
    expect(text).toContain(
      page(
        'Findings by rule',
        '',
        '  2  status-transition',
        '  1  field-frozen',
        '  1  registry-title',
        '  1  section-filled',
        '',
      ),
    );
    expect(text).toMatch(/\n3 errors, 1 warning, 1 notice +fail\n$/);
    expect(show(audited(clean))).toMatch(/^All good: 2 proposals, nothing to fix +pass\n$/);
  });

  test('names what belongs to no proposal', () => {
    const branch = finding({ rule: 'branch-name', what: 'The branch is `x`.', at: at('') });
    const far = finding({ rule: 'number-unique', what: 'Twice.', proposal: 7 });
    const text = show(report([branch, far]));
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Pull request',
      '',
      '  error    The branch is `x`.                                        branch-name',
    ]);
    expect(text).toContain('\nACME-7\n');
    expect(show(audited(report([branch])))).toMatch(/^Repository\n/);
  });

  test('fits the width', () => {
    const long = report(
      [
        finding({
          rule: 'title-heading',
          proposal: 1,
          at: at('a.md', 12, 200, 260),
          excerpt: `${'한글 '.repeat(60)}${'x'.repeat(90)}`,
          what: `The title \`${'한'.repeat(60)}\` is long.`,
          why: 'w'.repeat(200),
        }),
      ],
      {
        proposals: [proposal(1, 'a', '한글'.repeat(50), { status: { before: 'x'.repeat(90), after: 'y'.repeat(90) } })],
      },
    );
    for (const width of [60, 80, 100])
      for (const line of show(long, { width }).split('\n'))
        expect([line, widthOf(line) <= width]).toEqual([line, true]);
    for (const line of show(revived).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('colours change nothing else', () => {
    const colored = renderPretty(skippedAcceptance, { color: true, existing: true });
    expect(colored).toContain('\u001b[31merror\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(show(skippedAcceptance, { existing: true }));
  });

  test('lets no value act on the terminal or on a workflow that logs it', () => {
    const text = show({ ...hostile, processes: [{ ...ACME, label: '::error::' }] }, { existing: true, width: 40 });
    expect(text).toContain('⟨U+202E⟩⟨U+001B⟩[31m');
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
    expect(text).toContain('\\::error::');
  });
});

describe('render', () => {
  test.each(formats.map((format) => [format]))('%s ends with a line end', (format) => {
    expect(render(skippedAcceptance, format, { color: false }).endsWith('\n')).toBe(true);
  });

  test('knows each format by what it begins with', () => {
    const begin = formats.map((format) => render(skippedAcceptance, format, { color: false }).slice(0, 9));
    expect(Object.fromEntries(formats.map((format, n) => [format, begin[n]]))).toEqual({
      pretty: 'ACME-1041',
      json: '{\n  "vers',
      markdown: '### Three',
      github: '::error f',
      sarif: '{\n  "$sch',
      lines: 'proposals',
    });
  });
});
