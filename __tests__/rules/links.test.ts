import { expect, test } from '@jest/globals';
import type { ExamplePull } from '../../src/model/rule.ts';
import { document } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';
import { withEdits } from '../support/edits.ts';

const FILE = 'proposals/ACME-1000-query-cache.md';
const linking = (text: string): string => document({ body: `\n## Motivation\n\n${text}\n\n## Design\n\nAll.\n` });

/** The text below the heading once a rule's edits are made, and what is found then. */
async function mended(id: string, pull: ExamplePull) {
  const { findings } = await judgeExample(
    pull,
    rules.filter((rule) => rule.id === id),
  );
  const after = withEdits(
    pull,
    findings.flatMap(({ edits }) => edits),
  );
  const report = await judgeExample(after, rules);
  const text = after.head?.[FILE];
  return { text: typeof text === 'string' ? text : '', left: report.findings.map(({ rule }) => rule) };
}

const OLD = 'ACME-1001-limits.md';
const NEW = 'ACME-1001-rate-limits.md';

test.each([
  ['two lines', (to: string) => `See [a](${to}).\n\nSee [b](${to}).`],
  ['one line twice', (to: string) => `See [a](${to}) and ![b](${to}).`],
  ['its own text', (to: string) => `See [${OLD}](${to}) and [the file (${OLD})](${to}).`],
  ['signs around it', (to: string) => `See [a](<${to}>) and [b](${to} "limits").`],
  ['a definition', (to: string) => `See [a][], [b][a] and [c](${to}).\n\n[a]: ${to}`],
  ['a picture in a link', (to: string) => `[![a](${to})](${to})`],
])('a dead link is mended wherever it stands: %s', async (_, text) => {
  const { text: after, left } = await mended('link-target', { head: { [FILE]: linking(text(OLD)) } });
  expect(after).toBe(linking(text(NEW)));
  expect(left).not.toContain('link-target');
});

test('a folder takes along the links into it', async () => {
  const text = (to: string) => `![flow](${to}/flow.png) and [the store](./${to}/store.md#plan).`;
  const { text: after, left } = await mended('folder-name', {
    head: {
      [FILE]: linking(text('ACME-1000-query-cache')),
      'proposals/ACME-1000-query-cache/flow.png': 'PNG',
      'proposals/ACME-1000-query-cache/store.md': '# Store\n\n![flow](flow.png) of [it](../ACME-1000-query-cache.md)\n',
    },
  });
  expect(after).toBe(linking(text('ACME-1000')));
  expect(left).not.toContain('link-target');
});

test('a document takes along the links that lead to it', async () => {
  const { text, left } = await mended('file-name', {
    head: {
      [FILE]: linking('See [the log](ACME-1002_Audit.md).'),
      'proposals/ACME-1002_Audit.md': document({ fields: { Author: 'Cy Roe (@cy)' }, heading: 'Audit Log' }),
    },
  });
  expect(text).toBe(linking('See [the log](ACME-1002-audit.md).'));
  expect(left).not.toContain('link-target');
});
