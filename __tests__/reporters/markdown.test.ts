import { describe, expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Report } from '../../src/model/report.ts';
import { renderReview, renderSummary } from '../../src/reporters/markdown.ts';
import { hostile } from './hostile.ts';
import { ACME, at, clean, finding, LINKS, many, misnamed, proposal, report, skippedAcceptance } from './reports.ts';

const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const headlineOf = (each: Report): string => firstLine(renderReview(each, LINKS)).replace('### ', '');

const wrong = (severity: 'error' | 'warning' | 'notice', rule: string) =>
  finding({ rule, severity, what: `${rule} is wrong.`, fix: 'Repair it.' });

describe('the headline', () => {
  const one = [proposal(1041, 'a', 'A')];
  test.each<[string, Report]>([
    ['One thing to fix before this can merge', report([wrong('error', 'a')])],
    ['Fine to merge, one thing worth a look', report([wrong('warning', 'a')])],
    ['Fine to merge, two things worth a look', report([wrong('warning', 'a'), wrong('notice', 'b')])],
    ['One thing to fix', report([wrong('error', 'a')], { verdict: 'pass' })],
    ['One thing to fix before this can merge', report([wrong('warning', 'a')], { verdict: 'fail', failOn: 'warning' })],
    ['Nothing to judge: no proposal is touched', report([])],
    ['Changes the process: nothing to fix', report([], { changesProcess: true })],
    ['All good: ACME-1041 follows the process', report([], { proposals: one, changesProcess: true })],
    [
      'All good: nothing to fix in this merge group',
      report([{ ...wrong('error', 'a'), origin: 'existing' }], { proposals: one, isQueued: true }),
    ],
    [
      'All good: 4 proposals follow the process',
      report([], { proposals: [1, 2, 3, 4].map((n) => proposal(n, 'a', 'A')) }),
    ],
    [
      'All good: nothing to fix in this pull request',
      report([{ ...wrong('error', 'a'), origin: 'existing' }], { proposals: one }),
    ],
    ['All good: 1 proposal, nothing to fix', report([], { mode: 'audit', proposals: one })],
    [
      '1 finding in 1 of 2 proposals',
      report([{ ...wrong('error', 'a'), origin: 'existing', proposal: 1041 }], {
        mode: 'audit',
        proposals: [...one, proposal(1042, 'b', 'B')],
      }),
    ],
  ])('%s', (wanted, each) => {
    expect(headlineOf(each)).toBe(wanted);
  });
});

describe('the table', () => {
  const row = (rest: Parameters<typeof proposal>[3]): string | undefined =>
    renderReview(report([], { proposals: [proposal(1041, 'a', 'A', rest)] }), {}).split('\n')[4];

  test.each([
    [{ change: 'reserved', path: null, status: { before: null, after: null } }, '| 1041 | A | reserved | fine |'],
    [{ change: 'added', status: { before: null, after: null } }, '| 1041 | A | new | fine |'],
    [{ change: 'modified', status: { before: 'Draft', after: 'Draft' } }, '| 1041 | A | `Draft` | fine |'],
    [{ change: 'modified', status: { before: 'Draft', after: null } }, '| 1041 | A | `Draft` → none | fine |'],
    [{ change: 'modified', status: { before: null, after: 'Draft' } }, '| 1041 | A | none → `Draft` | fine |'],
    [{ change: 'renamed', status: { before: 'Draft', after: 'Draft' } }, '| 1041 | A | `Draft`, renamed | fine |'],
    [{ change: 'removed', status: { before: 'Draft', after: null } }, '| 1041 | A | `Draft`, removed | fine |'],
    [{ change: 'removed', status: { before: null, after: null } }, '| 1041 | A | removed | fine |'],
    [{ title: '', name: 'RFC 7' }, '| RFC 7 | _(no title)_ | new, `Draft` | fine |'],
    [{ title: 'x | y' }, '| 1041 | x &#124; y | new, `Draft` | fine |'],
  ] as const)('%j', (rest, wanted) => {
    expect(row(rest)).toBe(wanted);
  });

  test('two documents of one number have each its own row; the one with work comes first', () => {
    const both = report([finding({ rule: 'r', what: 'W.', proposal: 7, at: at('p/b.md') })], {
      proposals: [proposal(7, 'a', 'A', { path: 'p/a.md' }), proposal(7, 'b', 'B', { path: 'p/b.md' })],
    });
    expect(renderReview(both, {})).toContain('| 7 | B | new, `Draft` | 1 to fix |\n| 7 | A | new, `Draft` | fine |');
  });
});

describe('links', () => {
  test('lead to the judged lines, for what is removed to the base', () => {
    const path = 'p/ACME-1.md';
    const gone = report(
      [
        finding({
          rule: 'proposal-kept',
          what: 'Gone.',
          proposal: 1,
          at: { path, range: { line: 2, column: 1, endLine: 4, endColumn: 1 } },
        }),
      ],
      { proposals: [proposal(1, 'a', 'A', { path, change: 'removed' })] },
    );
    const text = renderReview(gone, { repositoryUrl: 'https://git.acme.example/a/b/' });
    expect(text).toContain(
      '[ACME-1.md, line 2](https://git.acme.example/a/b/blob/9b1d000aaaa/p/ACME-1.md?plain=1#L2-L4)',
    );
  });

  test('are left out where there is no address or no commit', () => {
    for (const text of [renderReview(misnamed, {}), renderReview({ ...misnamed, head: null }, LINKS)]) {
      expect(text).toContain('not there.** · `README.md`, line 62 · [`registry-link`]');
      expect(text).not.toContain('/thing/blob/');
    }
  });

  test('the working tree is named in the footer', () => {
    expect(renderReview({ ...clean, head: null }, {})).toContain(
      '<sub>Judged: the working tree on top of <code>9b1d000</code>, by the ACME process',
    );
  });

  test('name many places of one thing up to twelve', () => {
    const lines = Array.from({ length: 14 }, (_, n) => finding({ rule: 'r', what: 'W.', at: at('a.md', n + 1) }));
    expect(renderReview(report(lines), {})).toContain('`a.md`, line 1, line 2, line 3');
    expect(renderReview(report(lines), {})).toContain('line 12, and 2 more · [`r`]');
  });

  test('a finding without a place has none', () => {
    const branch = report([finding({ rule: 'branch-name', what: 'The branch is `x`.', at: at('') })]);
    expect(renderReview(branch, LINKS)).toContain('1. **The branch is `x`.** · [`branch-name`]');
  });
});

describe('fixes', () => {
  const fixed = (edits: Parameters<typeof finding>[0]['edits'] & object, fix = 'Repair it.'): string =>
    renderReview(report([finding({ rule: 'r', what: 'W.', at: at('a.md', 3), fix, edits })]), {});

  test('say where a text goes', () => {
    expect(fixed([{ path: 'a.md', line: 3, endLine: 3, text: 'x' }])).toContain(
      '**Fix:** Repair it. Line 3 becomes:\n\n   ```\n   x\n   ```\n',
    );
    expect(fixed([{ path: 'b.md', line: 3, endLine: 5, text: 'x\n\ny' }])).toContain(
      '**Fix:** Repair it. Lines 3 to 5 of `b.md` become:\n\n   ```\n   x\n\n   y\n   ```\n',
    );
    expect(fixed([{ path: 'b.md', line: 3, endLine: 2, text: 'x' }])).toContain('Below line 2 of `b.md`, insert:\n');
    expect(fixed([{ path: 'b.md', line: 1, endLine: 0, text: 'x' }])).toContain('Above line 1 of `b.md`, insert:\n');
    expect(fixed([{ path: 'a.md', line: 3, endLine: 3, text: '' }])).toContain('**Fix:** Repair it. Delete line 3.\n');
    expect(fixed([{ path: 'a.md', line: 3, endLine: 4, text: '' }], '')).toContain('**Fix:** Delete lines 3 to 4.\n');
  });

  test('a colon leads to the first text, the others say where they go', () => {
    const both = [1, 2].map((line) => ({ path: 'a.md', line, endLine: line, text: `x${line}` }));
    expect(fixed(both, 'Write:')).toContain(
      '**Fix:** Write:\n\n   ```\n   x1\n   ```\n\n   Line 2 becomes:\n\n   ```\n   x2\n   ```\n',
    );
  });

  test('say nothing twice', () => {
    const text = fixed(
      [
        { path: 'a.md', line: 3, endLine: 3, text: 'Status: Draft' },
        { rename: { from: 'p/a.md', to: 'p/ACME-1-a.md' } },
      ],
      'Write `Status: Draft` and rename it to `ACME-1-a.md`.',
    );
    expect(text.match(/Status: Draft/g)).toHaveLength(1);
    expect(text).not.toContain('Rename');
    const folder = { rename: { from: 'p/0007_Cache', to: 'p/0007-cache' } };
    expect(fixed([folder], 'Name it `0007-cache/README.md`.').match(/0007-cache/g)).toHaveLength(1);
    const whole = { rename: { from: 'p/a.md', to: 'p/ACME-1-a.md' } };
    expect(fixed([whole], 'Rename the file to `p/ACME-1-a.md`.').match(/Rename/g)).toHaveLength(1);
    expect(fixed([folder], 'Name it `0007-cache-more`.')).toContain('Rename `p/0007_Cache` to `p/0007-cache`.');
  });

  test('are a list where several differ, each with its text', () => {
    const section = (name: string) =>
      finding({ rule: 's', what: `No \`${name}\`.`, at: at('a.md'), fix: `Add ${name}:`, snippet: `## ${name}\n\n…` });
    expect(renderReview(report([section('A'), section('B')]), {})).toContain(
      ['   **Fix:**', '   - Add A:', '', '     ```', '     ## A', '', '     …', '     ```', '   - Add B:'].join('\n'),
    );
  });

  test('say once what all items end with', () => {
    const section = (name: string) =>
      finding({
        rule: 's',
        what: `No \`${name}\`.`,
        fix: `Add \`${name}\` below. The order is \`A\`, \`B\`. See there.`,
      });
    expect(renderReview(report([section('A'), section('B')]), {})).toContain(
      '   **Fix:**\n   - Add `A` below.\n   - Add `B` below.\n\n   The order is `A`, `B`. See there.\n',
    );
  });

  test('are whole where they end alike but not in a sentence of its own', () => {
    const add = (name: string) => finding({ rule: 's', what: `No ${name}.`, fix: `Add \`${name}\` below.` });
    expect(renderReview(report([add('A'), add('B')]), {})).toContain(
      '   **Fix:**\n   - Add `A` below.\n   - Add `B` below.\n',
    );
  });

  test('show lines for one place in one block', () => {
    const part = (name: string) => finding({ rule: 'p', what: `No ${name}.`, fix: 'Add this:', snippet: `- ${name}` });
    expect(renderReview(report([part('a'), part('b')]), {})).toContain(
      '**Fix:** Add this:\n\n   ```\n   - a\n   - b\n   ```\n',
    );
  });
});

describe('the chart', () => {
  const chart = (before: string, after: string): string => {
    const change = proposal(1, 'a', 'A', { change: 'modified', status: { before, after } });
    const what = finding({ rule: 'status-transition', what: 'No.', proposal: 1 });
    return renderReview(report([what], { proposals: [change] }), {});
  };

  test('knows a status in any letter case, and shows one that the lifecycle does not know', () => {
    expect(chart('draft', 'IMPLEMENTED')).toContain('s0 -. "this change" .-> s2');
    expect(chart('Draft', 'Done "now"')).toContain('s4["Done #34;now#34;"]');
  });

  test('is drawn once for each attempt', () => {
    expect(renderReview(skippedAcceptance, LINKS).match(/```mermaid/g)).toHaveLength(1);
    expect(chart('Draft', 'Draft')).not.toContain('mermaid');
  });
});

describe('severities', () => {
  test('stand apart under one numbering, errors first', () => {
    const text = renderReview(report([wrong('notice', 'n'), wrong('warning', 'w'), wrong('error', 'e')]), {});
    const lines = text.split('\n').filter((line) => /^(\d|#)/.test(line));
    expect(lines.map((line) => line.replace(/ · .*/, ''))).toEqual([
      '### One thing to fix before this can merge, two more worth a look',
      '1. **e is wrong.**',
      '#### Worth a look',
      '2. **w is wrong.**',
      '#### Good to know',
      '3. **n is wrong.**',
    ]);
  });

  test('without errors no heading is needed', () => {
    expect(renderReview(report([wrong('warning', 'w')]), {})).not.toContain('####');
  });
});

describe('what comes next', () => {
  const next = (...proposals: Report['proposals']): string | undefined =>
    /\*\*Next:\*\* (.*)/.exec(renderReview(report([], { proposals }), {}))?.[1];

  test('is derived from the lifecycle', () => {
    expect(next(proposal(1, 'a', 'A'))).toBe(
      'ACME-1 (`Draft`) can become `Accepted` (set `Target-Version`) or `Rejected` (say why).',
    );
    expect(next(proposal(1, 'a', 'A', { path: null, change: 'reserved' }))).toBe(
      'ACME-1 is reserved, its document may follow here, or in a pull request of its own.',
    );
  });

  test('is said once for all proposals that can become the same', () => {
    const drafts = (...numbers: number[]) => numbers.map((n) => proposal(n, 'a', 'A'));
    const choices = 'can become `Accepted` (set `Target-Version`) or `Rejected` (say why).';
    expect(next(...drafts(1, 2))).toBe(`ACME-1 and ACME-2 (\`Draft\`) ${choices}`);
    expect(next(...drafts(1, 2, 3, 4))).toBe(`4 proposals (\`Draft\`) ${choices}`);
    const rows = [5, 6].map((n) => proposal(n, 'a', 'A', { path: null, change: 'reserved' }));
    expect(next(...rows)).toBe(
      'ACME-5 and ACME-6 are reserved, their documents may follow here, or in pull requests of their own.',
    );
  });

  test('names what a command does by its numbers, and what comes after the rest', () => {
    const edits = [{ path: 'a.md', line: 1, endLine: 1, text: 'a' }];
    const draft = proposal(1050, 'a', 'A');
    const said = (...offered: boolean[]): string | undefined => {
      const findings = offered.map((is, at) => ({
        ...wrong('error', `r${at}`),
        proposal: 1050,
        edits: is ? edits : [],
      }));
      return /\*\*Next:\*\* (.*) ACME-1050/.exec(renderReview(report(findings, { proposals: [draft] }), {}))?.[1];
    };
    expect(said(false, true)).toBe('`proposal-gate fix` does number 2 locally. Once the rest is settled,');
    expect(said(true, true, false, true)).toBe(
      '`proposal-gate fix` does numbers 1-2 and 4 locally. Once the rest is settled,',
    );
    expect(said(true, true)).toBe('`proposal-gate fix` does all of this locally. Then');
    expect(said(false)).toBe('Once that is settled,');
  });

  test('is said of a failure that leaves everything open', () => {
    const found = { ...wrong('error', 'status-known'), proposal: 1 };
    const page = renderReview(report([found], { proposals: [proposal(1, 'a', 'A')] }), {});
    expect(page).toContain(
      '\n\n**Next:** Once that is settled, `proposal-gate explain lifecycle` shows what can follow.\n',
    );
  });

  test('is silent about final and unknown statuses, what is removed, and crowds', () => {
    const status = (after: string | null) => proposal(1, 'a', 'A', { status: { before: null, after } });
    expect(next(status('Implemented'), status('Monkey'), status(null))).toBeUndefined();
    expect(next(proposal(1, 'a', 'A', { change: 'removed' }))).toBeUndefined();
    const several = ['acme', 'other'].flatMap((process) =>
      ['Draft', 'Accepted'].map((after, at) => proposal(at, 'a', 'A', { process, status: { before: null, after } })),
    );
    const crowd = report([], { proposals: several, processes: [ACME, { ...ACME, name: 'other' }] });
    expect(renderReview(crowd, {})).not.toContain('**Next:**');
  });
});

test('a note is one paragraph, and a list where it has one', () => {
  const notes = ['All is `said`.', 'Once it is merged:\n- `a` is *new*\n- @joe\n- - # x'];
  const text = renderReview(report([], { notes }), {});
  expect(text).toContain(
    '\n\n**Note:** All is `said`.\n\n**Note:** Once it is merged:\n\n- `a` is \\*new\\*\n- @\u200Bjoe\n- \\- # x\n\n'.replace(
      '@\u200B',
      '@&#8203;',
    ),
  );
});

describe('the page', () => {
  const crowd = report(
    Array.from({ length: 3000 }, (_, n) =>
      finding({
        rule: 'r',
        what: `${'한'.repeat(250)} ${n}.`,
        why: `Because ${n}.`,
        fix: 'Write:',
        snippet: '`'.repeat(200),
        proposal: n,
        origin: n % 2 === 0 ? 'introduced' : 'existing',
      }),
    ),
    {
      proposals: Array.from({ length: 3000 }, (_, n) => proposal(n, 'a'.repeat(200), '$'.repeat(300))),
      notes: ['n'.repeat(5e5)],
    },
  );

  test.each([
    ['review', renderReview(crowd, { ...LINKS, maxBlocks: 500 }), 65_536],
    ['summary', renderSummary(crowd, LINKS), 1_048_576],
  ])('the %s stays below its limit and is cut between blocks', (_, text, limit) => {
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
    expect(Buffer.byteLength(text)).toBeGreaterThan(limit / 3);
    expect(text).toMatch(/\n\*\*Not shown here: \d+ to fix\.\*\* /);
    expect(text.trimEnd().endsWith('</sub>')).toBe(true);
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    expect(count(/^\d+\. /gm)).toBeGreaterThan(20);
    expect(count(/^ +`{201}$/gm)).toBe(2 * (count(/^\d+\. /gm) - count(/too long to be shown/g)));
  });

  test('a text that fits no page is left out, its block is not', () => {
    const long = report([finding({ rule: 'r', what: 'W.', fix: 'Write:', snippet: 'x'.repeat(70_000) })]);
    const text = renderReview(long, {});
    expect(text).toContain('**Fix:** Write:\n\n   _(too long to be shown here)_');
    expect(renderSummary(long, {})).toContain('x'.repeat(70_000));
  });

  test('of one kind the review shows twelve, the summary all', () => {
    const kind = report(Array.from({ length: 20 }, (_, n) => finding({ rule: 'r', what: `W${n}.`, fix: `F${n}.` })));
    expect(renderReview(kind, {})).toContain('**W11.**\\\n   and 8 more of this kind\n');
    expect(renderReview(kind, {})).toContain('   - F11.\n   - and 8 more of this kind\n');
    expect(renderSummary(kind, {})).toContain('**W19.**');
  });

  test('the summary is the review as a whole', () => {
    expect(renderReview(many, LINKS)).not.toContain('\n14. ');
    expect(renderSummary(many, LINKS)).toContain('\n14. ');
    expect(renderSummary(many, LINKS)).not.toContain('Not shown here');
    expect(renderSummary(skippedAcceptance, LINKS)).toBe(renderReview(skippedAcceptance, LINKS));
  });

  test('an audit shows what needs work, with the findings of each rule', () => {
    const audit: Report = {
      ...skippedAcceptance,
      mode: 'audit',
      proposals: [...skippedAcceptance.proposals, proposal(9, 'z', 'Fine One')],
    };
    const text = renderSummary(audit, LINKS);
    expect(text).not.toContain('Fine One');
    expect(text).not.toContain('older finding');
    expect(text).toContain('| [`status-transition`](https://acme.example/rules/status-transition) | 2 |');
    expect(text).toContain('proposal-gate audit');
  });
});

describe('hostile values', () => {
  const text = renderReview(hostile, LINKS);
  const nodes = nodesOf(parse(text));

  test('make no HTML of their own', () => {
    const html = nodes.flatMap((node) => (node.type === 'html' ? node.value : []));
    const ours = /^(?:<details><summary>[\w ,]+<\/summary>|<\/details>|<\/?sub>|<\/?code>|<\/?span>)$/;
    expect(html.length).toBeGreaterThan(5);
    expect(html.filter((value) => !ours.test(value))).toEqual([]);
  });

  test('make no links, headings or mentions', () => {
    const links = nodes.flatMap((node) => (node.type === 'link' ? node.url : []));
    expect(links.length).toBeGreaterThan(3);
    expect(
      links.filter((url) => !/^https:\/\/(?:github\.com\/acme\/thing\/blob\/|acme\.example\/a%29)/.test(url)),
    ).toEqual(['https://github.com/proposal-gate/proposal-gate/blob/main/README.md#on-the-command-line']);
    expect(nodes.flatMap((node) => (node.type === 'heading' ? textOf(node) : []))).toEqual([
      'One thing to fix before this can merge, one more worth a look',
      'Worth a look',
    ]);
    const texts = nodes.flatMap((node) => (node.type === 'text' ? node.value : [])).join('\n');
    expect(texts).not.toMatch(/@joe|#12|:\/\/|www\.e|\$d/);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  test('keep the table and the list as they are', () => {
    const cells = nodes.filter((node) => node.type === 'tableCell');
    expect(cells).toHaveLength(8);
    expect(nodes.filter((node) => node.type === 'list' && node.ordered === true)).toHaveLength(2);
    expect(nodes.filter((node) => node.type === 'code' && node.lang === 'mermaid')).toHaveLength(1);
  });

  test('stay in the labels of the chart', () => {
    const chart = nodes.find((node) => node.type === 'code' && node.lang === 'mermaid');
    const lines = chart === undefined ? [] : textOf(chart).split('\n');
    expect(
      lines.filter(
        (line) =>
          !/^(?:flowchart LR| {2}s\d\["[\p{L}\p{N} #;]+"\]| {2}s\d -->.*| {2}s\d -\. "this change" \.-> s\d| {2}linkStyle.*)$/u.test(
            line,
          ),
      ),
    ).toEqual([]);
  });
});
