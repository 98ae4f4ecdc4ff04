import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { tool } from '../../src/check/tool.ts';
import { editTexts } from '../../src/engine/apply.ts';
import { compose } from '../../src/model/prose.ts';
import type { Report } from '../../src/model/report.ts';
import type { Edit } from '../../src/model/rule.ts';
import { renderSarif } from '../../src/reporters/sarif.ts';
import { explained } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';
import { hostile } from './hostile.ts';
import { at, finding, LINKS, proposal, report } from './reports.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}
interface Place {
  readonly artifactLocation: { readonly uri: string };
  readonly region: Region;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string; readonly markdown?: string };
  readonly locations: readonly [{ readonly physicalLocation: Place }];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly baselineState?: string;
  readonly fixes?: readonly [
    {
      readonly artifactChanges: readonly {
        readonly artifactLocation: { readonly uri: string };
        readonly replacements: readonly {
          readonly deletedRegion: Region;
          readonly insertedContent?: { readonly text: string };
        }[];
      }[];
    },
  ];
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly versionControlProvenance?: unknown;
  readonly invocations: readonly [{ readonly toolExecutionNotifications?: readonly unknown[] }];
  readonly results: readonly Result[];
  readonly properties: { readonly exempted: unknown; readonly notes: unknown; readonly verdict: unknown };
}

const schema = JSON.parse(readFileSync(new URL('sarif.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** The run of a rendering, which keeps to the standard and to what code scanning needs. */
function runOf(judged: Report, links: { repositoryUrl?: string } = LINKS): Run {
  const sarif = JSON.parse(renderSarif(judged, { ...links, tool: tool() }));
  validate(sarif);
  expect(validate.errors ?? []).toEqual([]);
  return sarif.runs[0];
}

const resultOf = (...findings: Parameters<typeof report>[0]): Result => {
  const [result] = runOf(report(findings, { proposals: [proposal(1050, 'cache', 'Cache')] })).results;
  if (result === undefined) throw new RangeError('there is a result');
  return result;
};

test('what every rule says can be said in it', async () => {
  for (const { rule, examples } of explained.values()) {
    const [example] = examples.invalid;
    if (example === undefined) throw new RangeError(`${rule.id} has an example`);
    const judged = await judgeExample(example.pull, rules);
    const { tool: told, results } = runOf(judged);
    expect(results).toHaveLength(judged.findings.length);
    const found = results.map(({ ruleId, ruleIndex = -1 }) => [ruleId, told.driver.rules[ruleIndex]?.id]);
    expect(found).toContainEqual([rule.id, rule.id]);
    for (const [id, indexed] of found) expect(indexed).toBe(id);
  }
});

test('a result says the words of the review, and where it stands to the column', () => {
  const row = '| 1050 | Cache | Ada Park | Draft |';
  const said = resultOf(
    finding({
      rule: 'registry-link',
      what: 'The entry of `1050` links nothing.',
      why: 'Readers go from the table to the document.',
      fix: 'Write this row:',
      at: at('proposals/README.md', 7, 3, 7),
      edits: [{ path: 'proposals/README.md', line: 7, endLine: 7, text: row }],
      severity: 'notice',
    }),
  );
  expect(said).toMatchObject({
    level: 'note',
    baselineState: 'new',
    message: {
      text: `The entry of \`1050\` links nothing. Readers go from the table to the document. Write this row: ${row}`,
      markdown: `**The entry of \`1050\` links nothing.**\n\nReaders go from the table to the document.\n\nWrite this row:\n\n\`\`\`\n${row}\n\`\`\``,
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'proposals/README.md' },
          region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 7 },
        },
      },
    ],
  });
});

test('a row with a link is whole where it can be copied, and does not stand where plain text has links of its own', () => {
  const row = '| [1050](ACME-1050-cache.md) | Cache | Ada Park | Draft |';
  const edits: Edit[] = [{ path: 'proposals/README.md', line: 7, endLine: 7, text: row }];
  const { message, fixes } = resultOf(finding({ rule: 'x', what: 'It links nothing.', fix: 'Write this row:', edits }));
  expect(message.text).toBe('It links nothing. Write this row.');
  expect(message.markdown).toContain(`Write this row:\n\n\`\`\`\n${row}\n\`\`\``);
  expect(fixes?.[0].artifactChanges[0]?.replacements[0]?.insertedContent?.text).toBe(row);
});

describe('where something stands', () => {
  const placeOf = (path: string, number: number | null = null): Place =>
    resultOf(finding({ rule: 'x', what: 'Odd.', at: at(path), proposal: number })).locations[0].physicalLocation;

  test('a path is an address', () => {
    expect(placeOf('docs/한 글%#?.md').artifactLocation.uri).toBe('docs/%ED%95%9C%20%EA%B8%80%25%23%3F.md');
    expect(placeOf('a:b/c.md').artifactLocation.uri).toBe('a%3Ab/c.md');
  });

  test('a whole file begins with its first line; what no file says stands in the proposal', () => {
    expect(placeOf('docs/a.md').region).toEqual({ startLine: 1 });
    expect(placeOf('', 1050).artifactLocation.uri).toBe('proposals/ACME-1050-cache.md');
    const { results } = runOf(report([finding({ rule: 'branch-name', what: 'Odd.', at: at('') })]));
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('.github/proposals.yml');
  });
});

test('a report in which everything is an attack can be said in it', () => {
  expect(runOf(hostile).results).toHaveLength(hostile.findings.length);
});

test('values are no links and no Markdown, and no line of a log', () => {
  const value = '[here](https://evil.example) ##[error] \u202E<img src=x>';
  const what = compose('The title is {value}', { value });
  const { message } = resultOf({ ...finding({ rule: 'x', what: 'x' }), what });
  expect(message.text).toBe('The title is [here] (https://evil.example) ##[error] ⟨U+202E⟩<img src=x>');
  expect(message.markdown).not.toMatch(/(?<!\\)\]\(|<img/);
  expect(renderSarif(report([{ ...finding({ rule: 'x', what: 'x' }), what }]), {})).not.toContain('##[');
});

describe('the same finding in another analysis', () => {
  const known = finding({ rule: 'x', key: 'field:Status', what: 'Odd.', at: at('a.md', 3) });
  const printOf = (...all: Parameters<typeof report>[0]): string[] =>
    runOf(report(all)).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

  test('is known wherever its line has gone, and whoever brought it', () => {
    const [print] = printOf(known);
    expect(printOf({ ...known, at: at('a.md', 70), what: compose('Odder.', {}), origin: 'existing' })).toEqual([print]);
    for (const other of [{ key: 'field:Title' }, { rule: 'y' }, { message: 'other' }, { process: 'other' }])
      expect(printOf({ ...known, ...other })).not.toEqual([print]);
  });

  test('places of one defect are told apart', () => {
    const [first, second] = printOf(known, { ...known, at: at('a.md', 9) });
    expect([first?.split(':')[1], second?.split(':')[1]]).toEqual(['1', '2']);
    expect(first?.split(':')[0]).toBe(second?.split(':')[0]);
  });
});

test('what stood there before is unchanged, and comes last; an audit compares nothing', () => {
  const old = finding({ rule: 'x', what: 'Old.', origin: 'existing' });
  const fresh = finding({ rule: 'y', what: 'New.', severity: 'notice' });
  const states = (judged: Report) => runOf(judged).results.map(({ ruleId, baselineState }) => [ruleId, baselineState]);
  expect(states(report([old, fresh]))).toEqual([
    ['y', 'new'],
    ['x', 'unchanged'],
  ]);
  expect(states(report([old], { mode: 'audit' }))).toEqual([['x', undefined]]);
});

describe('fixes', () => {
  const TEXT = 'one\ntwo\nthree\nfour\n';

  /** The text once the replacements of a fix are made, as the standard says them: from the end to the beginning. */
  function replaced(text: string, result: Result): string {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
    const changes = (result.fixes?.[0].artifactChanges ?? []).flatMap(({ replacements }) =>
      replacements.map(
        ({ deletedRegion: { startLine, startColumn = 1, endLine = startLine, endColumn }, insertedContent }) => ({
          from: offset(startLine, startColumn),
          to: endColumn === undefined ? (starts[endLine] ?? text.length + 1) - 1 : offset(endLine, endColumn),
          text: insertedContent?.text ?? '',
        }),
      ),
    );
    const last = changes.sort((a, b) => b.from - a.from);
    return last.reduce((all, change) => all.slice(0, change.from) + change.text + all.slice(change.to), text);
  }

  const edit = (line: number, endLine: number, text: string): Edit => ({ path: 'a.md', line, endLine, text });

  test.each<[string, Edit[]]>([
    ['a line becomes two', [edit(2, 2, 'TWO\nand a half')]],
    ['lines go', [edit(2, 3, '')]],
    ['a line comes in between', [edit(3, 2, 'between')]],
    ['a line comes to the end', [edit(5, 4, 'five')]],
    ['several at once', [edit(1, 1, 'ONE'), edit(3, 3, ''), edit(5, 4, 'five')]],
  ])('%s', (_, edits) => {
    const result = resultOf(finding({ rule: 'x', what: 'Odd.', fix: 'Write it.', edits }));
    expect(replaced(TEXT, result)).toBe(editTexts(new Map([['a.md', TEXT]]), edits).get('a.md'));
  });

  test('are offered whole or not at all: nothing can say that a file is renamed', () => {
    const rename: Edit = { rename: { from: 'a.md', to: 'b.md' } };
    expect(resultOf(finding({ rule: 'x', what: 'Odd.', edits: [edit(1, 1, 'ONE'), rename] })).fixes).toBeUndefined();
    expect(resultOf(finding({ rule: 'x', what: 'Odd.' })).fixes).toBeUndefined();
  });

  test('one way of several is told in words alone: a viewer would make it unasked', () => {
    const choice = finding({ rule: 'x', what: 'Odd.', fix: 'Write this, or nothing:', edits: [edit(1, 1, 'ONE')] });
    const { fixes, message } = resultOf({ ...choice, isChoice: true });
    expect(fixes).toBeUndefined();
    expect(message.markdown).toContain('Write this, or nothing:\n\n```\nONE\n```');
  });
});

test('as many results as code scanning shows, the worst of the new ones first, and how many are left out', () => {
  const many = Array.from({ length: 5_003 }, (_, n) =>
    finding({ rule: 'x', what: 'Odd.', severity: n < 5_001 ? 'warning' : 'error' }),
  );
  const { results, invocations } = runOf(report(many));
  expect(results).toHaveLength(5_000);
  expect(results.slice(0, 3).map(({ level }) => level)).toEqual(['error', 'error', 'warning']);
  expect(JSON.stringify(invocations[0].toolExecutionNotifications)).toContain('3 more findings are left out');
  expect(runOf(report([])).invocations[0].toolExecutionNotifications).toBeUndefined();
});

test('texts are as long as they may be: half of a Markdown fence is none', () => {
  const edits: Edit[] = [{ path: 'a.md', line: 1, endLine: 1, text: 'long\n'.repeat(3_000) }];
  const { message } = resultOf(finding({ rule: 'x', what: 'w'.repeat(3_000), fix: 'Write this:', edits }));
  expect(message.text).toHaveLength(2_000);
  expect(message.markdown).toBeUndefined();
});

test('tells what was judged, and what the process leaves as it is', () => {
  const exempted = [{ process: 'acme', rule: 'number-unique', number: 1026, reason: 'merged before' }];
  const run = runOf(report([], { exempted, notes: ['A note.'] }));
  expect(run.properties).toEqual({ verdict: 'pass', notes: ['A note.'], exempted });
  expect(run.versionControlProvenance).toEqual([
    { repositoryUri: LINKS.repositoryUrl, revisionId: '4f2a9c1', mappedTo: { uriBaseId: '%SRCROOT%' } },
  ]);
  expect(runOf(report([], { head: null })).versionControlProvenance).toBeUndefined();
  expect(runOf(report([]), {}).versionControlProvenance).toBeUndefined();
});
