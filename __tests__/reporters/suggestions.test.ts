import { describe, expect, test } from '@jest/globals';
import type { Remark } from '../../src/model/conversation.ts';
import type { Report } from '../../src/model/report.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { toRemarks } from '../../src/reporters/inline.ts';
import { ROWS, registry } from '../../src/rules/acme/repository.ts';
import { explained } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/index.ts';
import { filesOf, judgeExample } from '../support/acme.ts';
import { clicked, wholePatch } from '../support/suggestions.ts';

type Ending = '\n' | '\r\n';

/** The files of an example's head that are text, with one kind of line end. */
const textsOf = (pull: ExamplePull, eol: Ending): Map<string, string> =>
  new Map(
    Object.entries(filesOf(pull).head).flatMap(([path, file]) =>
      typeof file === 'string' ? [[path, file.replace(/\r?\n/g, eol)] as const] : [],
    ),
  );

/** The example with other texts; renames stay. */
function withTexts(pull: ExamplePull, texts: ReadonlyMap<string, string>): ExamplePull {
  const { renames, base } = filesOf(pull);
  const changed = [...texts].filter(([path, text]) => renames[path] !== undefined || base[path] !== text);
  const head = changed.map(([path, text]) => {
    const from = renames[path];
    return [path, from === undefined ? text : { from, text }] as const;
  });
  const gone = Object.entries(pull.head ?? {}).filter(([, change]) => change === null);
  return { ...pull, head: Object.fromEntries([...gone, ...head]) };
}

const EXAMPLES = [...explained].flatMap(([id, { rule, examples }]) =>
  examples.invalid
    .filter(({ pull }) => pull.head !== undefined && pull.unreadable === undefined && pull.isOverdue !== true)
    .map((example) => [`${id}: ${example.name}`, { rule, pull: example.pull }] as const),
);

/** Findings that a pull request introduces, counted by their keys. */
async function keysOf(pull: ExamplePull, rule: (typeof EXAMPLES)[number][1]['rule']) {
  const report = await judgeExample(pull, [rule]);
  const keys = report.findings.filter(({ origin }) => origin === 'introduced').map(({ key }) => key);
  return { report, keys };
}

describe.each<[string, Ending]>([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('a click on a suggestion repairs what it is about, in documents with %s', (_, eol) => {
  let suggested = 0;

  test.each(EXAMPLES)('%s', async (_name, { rule, pull: example }) => {
    const texts = textsOf(example, eol);
    const pull = withTexts(example, texts);
    const { report, keys } = await keysOf(pull, rule);
    const patches = new Map([...texts].map(([path, text]) => [path, wholePatch(text)]));
    const remarks = toRemarks(report, patches, 'suggestions').filter(({ place }) => place !== null);
    suggested += remarks.length;
    for (const remark of remarks) {
      const path = remark.place?.path ?? '';
      const next = new Map(texts).set(path, clicked(texts.get(path) ?? '', remark, eol));
      const { keys: left } = await keysOf(withTexts(pull, next), rule);
      expect(left.length).toBeLessThan(keys.length);
      expect(left.filter((key) => !keys.includes(key))).toEqual([]);
      expect(ownKey(remark, left)).toBeLessThan(ownKey(remark, keys));
    }
  });

  test('there are many of them', () => {
    expect(suggested).toBeGreaterThan(50);
  });
});

/** How often the finding of a remark is there. */
function ownKey({ key }: Remark, keys: readonly string[]): number {
  const [, own] = JSON.parse(key.replace(/ \d+$/, '')) as [string, string];
  return keys.filter((each) => each === own).length;
}

test('a row of the wrong number below the last one: one suggestion repairs both', async () => {
  const README = 'proposals/README.md';
  const text = `${registry(...ROWS)}| 1055 | Spot Nodes | Ada Park | Draft |\n`;
  const judged = async (head: string): Promise<Report> => judgeExample({ head: { [README]: head } }, rules);
  const report = await judged(text);
  const [remark, ...others] = toRemarks(report, new Map([[README, wholePatch(text)]]), 'suggestions').flatMap((each) =>
    each.place === null ? [] : each,
  );
  expect(others).toEqual([]);
  expect(remark?.body).toContain('`registry-table`');
  expect(remark?.body).toContain('`number-next`');
  const after = remark === undefined ? '' : clicked(text, remark);
  expect(after).toBe(registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |'));
  expect((await judged(after)).findings).toEqual([]);
  // The summary asks for the same lines, not for two that contradict.
  const edits = report.findings.map((finding) => JSON.stringify(finding.edits));
  expect(edits).toHaveLength(2);
  expect(new Set(edits).size).toBe(1);
});
