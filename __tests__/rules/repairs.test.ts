import { expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { toAnnotations } from '../../src/reporters/annotations.ts';
import { toJson } from '../../src/reporters/json.ts';
import { renderReview } from '../../src/reporters/markdown.ts';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';

const README = 'proposals/README.md';
const SPOT_NODES = document({ heading: 'Spot Nodes' });
const MINE = '| 1002 | Spot Nodes | Ada Park | Draft |';

async function repairs(id: string, pull: ExamplePull) {
  const { findings } = await judgeExample(
    pull,
    rules.filter((rule) => rule.id === id),
  );
  return findings.flatMap(({ edits }) => edits);
}

const write = (line: number, text: string, endLine = line) => ({ path: README, line, endLine, text });
const rename = (from: string, to: string) => ({ rename: { from: `proposals/${from}`, to: `proposals/${to}` } });

test('a document without a reservation gets its row', async () => {
  expect(await repairs('number-reserved', { head: { 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES } })).toEqual([
    write(12, '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |', 11),
  ]);
});

test("a document with somebody else's number gets the next one, and the reservation comes back", async () => {
  const head = { [README]: registry(ROWS[0], ROWS[1], MINE), 'proposals/ACME-1002-spot-nodes.md': SPOT_NODES };
  expect(await repairs('number-reserved', { head })).toEqual([
    rename('ACME-1002-spot-nodes.md', 'ACME-1003-spot-nodes.md'),
    write(11, `${ROWS[2]}\n| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |`),
  ]);
});

test('the alternative is said behind everything that belongs to the fix, once', async () => {
  const head = { [README]: registry(ROWS[0], ROWS[1], MINE), 'proposals/ACME-1002-spot-nodes.md': SPOT_NODES };
  const report = await judgeExample({ head }, rules);
  const [, fix = ''] = renderReview(report, {}).split('**Fix:** ');
  expect(fix.split(/\*\*Next:|<sub>/)[0]).toBe(
    `Take the next free number, \`1003\`: rename the document to \`ACME-1003-spot-nodes.md\`, and add an entry with that number. Line 11 becomes:

   \`\`\`
   ${ROWS[2]}
   | [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |
   \`\`\`

   If it is the document of this entry, let the entry and the document name the same author or title.

`,
  );
  const [finding] = toJson(report).findings;
  const [annotation] = toAnnotations(report);
  for (const text of [finding?.fix, annotation?.message]) expect(text).toMatch(/that number\. If it is the document/);
});

test('who has a contested number is named as GitHub names pull requests, and what everybody may do is said last', async () => {
  const others = [{ number: 5, title: 'Cold', author: 'bo', files: { 'proposals/ACME-1003-cold.md': SPOT_NODES } }];
  const row = '| 1003 | Spot Nodes | Ada Park | Draft |';
  const report = await judgeExample({ head: { [README]: registry(...ROWS, row) }, others }, rules);
  const [finding] = toJson(report).findings;
  expect(finding?.what).toBe('ACME-1003 is claimed by the older pull request #5, `Cold` by `bo`.');
  expect(finding?.fix).toMatch(/^Reserve the next free number .*push here or edit the title: this is checked again\.$/);
  expect(renderReview(report, {})).toMatch(/```\n\n {3}Or agree with the author/);
});

test('a document whose number was merged meanwhile takes its row along', async () => {
  const row = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';
  const pull = {
    head: { [README]: registry(...ROWS, row), 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
    tip: { [README]: registry(...ROWS, '| 1003 | Cold Storage | Cy Roe | Draft |') },
  };
  expect(await repairs('number-unique', pull)).toEqual([
    rename('ACME-1003-spot-nodes.md', 'ACME-1004-spot-nodes.md'),
    write(12, row.replaceAll('1003', '1004')),
  ]);
});

test('a reservation that was written over comes back', async () => {
  const head = { [README]: registry(ROWS[0], ROWS[1], MINE) };
  expect(await repairs('registry-entry-kept', { head })).toEqual([write(11, ROWS[2])]);
});

test('documents that have shared a number for long are told different ones', async () => {
  const twins = ['a', 'b', 'c'].map((slug) => [`proposals/ACME-1000-${slug}.md`, document({ heading: slug })]);
  const own = rules.filter(({ id }) => id === 'number-unique');
  const numbers = async (pull: ExamplePull) =>
    (await judgeExample(pull, own)).findings.map(({ fix }) => /free number, `(\d+)/.exec(plain(fix))?.[1]);
  expect(await numbers({ base: Object.fromEntries(twins) })).toEqual(['1003', '1004', '1005']);
  const head = { 'proposals/ACME-1000-d.md': document({ heading: 'd' }) };
  expect((await numbers({ base: Object.fromEntries(twins), head }))[0]).toBe('1003');
});

test('a row that was removed comes back where it stood', async () => {
  const head = { [README]: registry(ROWS[0], ROWS[2]) };
  expect(await repairs('registry-entry-kept', { head })).toEqual([write(10, ROWS[1], 9)]);
});

test('a row that was renumbered gets its number back', async () => {
  const head = { [README]: registry(ROWS[0], ROWS[1], '| 1003 | Audit Log | Cy Roe | Draft |') };
  expect(await repairs('registry-entry-kept', { head })).toEqual([write(11, ROWS[2])]);
});

test('a proposal that is put away comes back', async () => {
  const head = { 'archive/cache.md': { from: 'proposals/ACME-1000-query-cache.md' } };
  expect(await repairs('proposal-kept', { head })).toEqual([
    { rename: { from: 'archive/cache.md', to: 'proposals/ACME-1000-query-cache.md' } },
  ]);
});

test('a file gets the name that its heading gives it, unless another file has it', async () => {
  const misnamed = { 'proposals/audit-log.md': document({ heading: 'ACME-1002: Audit Log' }) };
  expect(await repairs('file-name', { head: misnamed })).toEqual([rename('audit-log.md', 'ACME-1002-audit-log.md')]);
  const taken = { ...misnamed, 'proposals/ACME-1002-audit-log.md': document({ heading: 'Audit Log' }) };
  expect(await repairs('file-name', { head: taken })).toEqual([]);
});

test('a folder gets the name of its number, unless another folder has it', async () => {
  const misnamed = { 'proposals/ACME-1000-cache/a.md': '# A\n' };
  expect(await repairs('folder-name', { head: misnamed })).toEqual([rename('ACME-1000-cache', 'ACME-1000')]);
  const taken = { ...misnamed, 'proposals/ACME-1000/b.md': '# B\n' };
  expect(await repairs('folder-name', { head: taken })).toEqual([]);
});

test('a row with a cell too few is not written over: nobody knows which cell is missing', async () => {
  const short = '| [1000](ACME-1000-query-cache.md) | Query Cache | Draft |';
  const report = await judgeExample({ head: { 'proposals/README.md': registry(short, ROWS[1], ROWS[2]) } }, rules);
  expect(report.findings.map(({ rule }) => rule)).toContain('registry-table');
  const others = report.findings.filter(({ rule }) => rule !== 'registry-table');
  expect(others.flatMap(({ edits }) => edits)).toEqual([]);
});

test('of two rows that say the same, the second one goes; of two that differ, nobody knows', async () => {
  const row = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';
  const pull = (other: string) => ({
    head: { [README]: registry(...ROWS, row, other), 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
  });
  expect(await repairs('number-unique', pull(row))).toEqual([write(13, '')]);
  expect(await repairs('number-unique', pull(row.replace('Draft', 'Accepted')))).toEqual([]);
});
