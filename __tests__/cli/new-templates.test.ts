import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles } from '../../src/rules/acme/repository.ts';
import * as projects from '../process/projects.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, type Outcome, reportIn } from './gate.ts';

const FILE = 'proposals/ACME-1003-spot-nodes.md';
const TEMPLATE = 'proposals/ACME-0000-template.md';
const FILES: Readonly<Record<string, string>> = { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS };
/** What the author has to write is all that is left to say. */
const TO_WRITE = ['section-filled', 'template-leftover'];

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.git('config', 'user.name', 'Ada Park');
  repository.git('config', 'user.email', 'ada@acme.dev');
  repository.git('tag', 'v26.3.0', repository.commit('Begin', FILES));
});
afterEach(() => repository.remove());

const gate = (...args: string[]): Promise<Outcome> => gateIn(repository.root, args);
const text = (path: string): string => readFileSync(join(repository.root, path), 'utf8');
const found = async (): Promise<string[]> =>
  (await reportIn(repository.root, ['check'])).findings
    .filter(({ rule }) => !TO_WRITE.includes(rule))
    .map(({ message }) => message);

/** A proposal from this template: what it begins with, and what is told. */
async function from(template: string): Promise<Outcome & { readonly begins: string }> {
  repository.commit('Template', { [TEMPLATE]: template });
  const outcome = await gate('new', 'Spot Nodes');
  expect(outcome.code).toBe(0);
  return { ...outcome, begins: text(FILE).slice(0, text(FILE).indexOf('\n## ')) };
}

const BODY = '# Title\n\n## Motivation\n\nWhy?\n\n## Design\n\nHow?\n\n## Plan\n\nWhen?\n';
const FILLED = `---
Author: Ada Park (ada@acme.dev)
Status: Draft
Created: 2026-03-10
Created-Version: 26.3.0
Target-Version:
Implemented-Version:
---

# Spot Nodes
`;

describe('fields that a template lacks', () => {
  test('stand in their places, with what is known', async () => {
    const { out, begins } = await from(`---\nStatus: Draft\nTarget-Version:\n---\n\n${BODY}`);
    expect(begins).toBe(FILLED.replace('Implemented-Version:\n', ''));
    expect(out).not.toContain('nobody else knows');
    expect(await found()).toEqual([]);
  });

  test('and all of them where it has none', async () => {
    const { err, begins } = await from(BODY);
    expect(begins).toBe(FILLED);
    expect(err).toContain(`${TEMPLATE} has no front matter: the document has the fields that the process asks for.`);
    expect(await found()).toEqual([]);
  });

  test('instructions above the front matter are no reason for a second one', async () => {
    const front = `---\nAuthor: x\nStatus: Draft\nCreated: x\nCreated-Version: x\n---`;
    const { begins } = await from(`<!-- Copy this template. -->\n\n${front}\n\n${BODY}`);
    expect(begins.match(/^Status/gm)).toHaveLength(1);
    expect(begins).toMatch(/^---\nAuthor: Ada Park/);
  });

  test('a field of --set is written, too', async () => {
    repository.commit('Template', { [TEMPLATE]: `---\nStatus: Draft\n---\n\n${BODY}` });
    await gate('new', 'Spot Nodes', '--set', 'Target-Version=26.5.0');
    expect(text(FILE)).toContain('Created-Version: 26.3.0\nTarget-Version: 26.5.0\n---\n');
  });

  test.each([
    [
      'table',
      '| Field | Value |\n|---|---|\n| **Status** | Draft |',
      '| Field | Value |\n|---|---|\n| **Author** | Ada Park (ada@acme.dev) |\n| **Status** | Draft |\n| **Created** | 2026-03-10 |\n| **Created-Version** | 26.3.0 |',
    ],
    [
      'list',
      '* **Status**: Draft',
      '* **Author**: Ada Park (ada@acme.dev)\n* **Status**: Draft\n* **Created**: 2026-03-10\n* **Created-Version**: 26.3.0',
    ],
    [
      'sections',
      '## Status\n\nDraft',
      '## Author\n\nAda Park (ada@acme.dev)\n\n## Created\n\n2026-03-10\n\n## Created-Version\n\n26.3.0\n\n## Status\n\nDraft',
    ],
  ])('in a %s', async (metadata, block, filled) => {
    const process = ACME_PROCESS.replace('metadata: front-matter', `metadata: ${metadata}`);
    const own = {
      '.github/proposals.yml': process,
      'proposals/ACME-1000-query-cache.md': null,
      'proposals/ACME-1001-rate-limits.md': null,
    };
    repository.commit('Other metadata', { ...own, [TEMPLATE]: `# Title\n\n${block}\n\n${BODY.slice(9)}` });
    await gate('new', 'Spot Nodes', '--number', '1003');
    expect(text(FILE)).toBe(`# Spot Nodes\n\n${filled}\n\n${BODY.slice(9)}`);
    repository.write({ [FILE]: null });
    repository.git('checkout', '--quiet', '--force', 'main');
    repository.git('branch', '-D', 'acme/1003-spot-nodes');
    repository.commit('No metadata', { [TEMPLATE]: BODY });
    await gate('new', 'Spot Nodes', '--number', '1003');
    for (const line of ['Ada Park (ada@acme.dev)', 'Draft', '2026-03-10', '26.3.0']) expect(text(FILE)).toContain(line);
    expect((await reportIn(repository.root, ['check'])).findings.map(({ message }) => message)).not.toContain(
      'no-metadata',
    );
  });
});

describe('a template whose metadata cannot be read', () => {
  test('gives way to what the process asks for, and is told', async () => {
    const { err, out, begins } = await from(`---\nAuthor: [\nStatus: Draft\n---\n\n${BODY}`);
    expect(begins).toBe(FILLED);
    expect(err).toMatch(
      /The front matter of proposals\/ACME-0000-template\.md cannot be read \(line \d+: .+\.\): the document has the fields that the process asks for\.\n/,
    );
    expect(out).not.toContain('nobody else knows');
    expect(await found()).toEqual([]);
  });

  test('in the working tree, too, where the default branch has another one', async () => {
    repository.git('switch', '--quiet', '-c', 'work');
    const { err, begins } = await from(`---\nAuthor: [\n---\n\n${BODY}`);
    expect(begins).toBe(FILLED);
    expect(err).toContain(`The front matter of ${TEMPLATE} cannot be read`);
  });

  test('whose place nobody knows is told, and stays', async () => {
    const process = ACME_PROCESS.replace('metadata: front-matter', 'metadata: sections');
    const none = { 'proposals/ACME-1000-query-cache.md': null, 'proposals/ACME-1001-rate-limits.md': null };
    repository.commit('Sections', { '.github/proposals.yml': process, ...none });
    const { err } = await from(`# Title\n\n## Status\n\nDraft\n\nAccepted\n\n## Motivation\n\nWhy?\n`);
    expect(err).toMatch(/The sections of \S+ cannot be read \(.+\): nor can that of the document\.\n/);
  });

  test('as that of decision records', async () => {
    const process = projects.madrDecisions.process.replace(
      /documents: \{ path: ([^,}]+)/,
      'documents: { template: docs/decisions/adr-template.md, path: $1',
    );
    const template = `---
# These are optional metadata elements. Feel free to remove any of them.
status: "{proposed | rejected | accepted | deprecated | … | superseded by ADR-0123}"
date: {YYYY-MM-DD when the decision was last updated}
decision-makers: {list everyone involved in the decision}
---

# {short title, representative of solved problem and found solution}

## Context and Problem Statement

{Describe the context.}
`;
    repository.commit('Decide', {
      ...Object.fromEntries(Object.keys(FILES).map((path) => [path, null])),
      ...projects.madrDecisions.files,
      '.github/proposals.yml': process,
      'docs/decisions/adr-template.md': template,
    });
    expect((await gate('new', 'Spot Nodes')).out).not.toContain('nobody else knows');
    expect(text('docs/decisions/0002-spot-nodes.md')).toMatch(
      /^---\nstatus: proposed\ndate: 2026-03-10\n---\n\n# Spot Nodes\n\n## Context/,
    );
    expect((await reportIn(repository.root, ['check'])).findings).toEqual([]);
  });
});

describe('a template that is no text', () => {
  const begin = async (): Promise<string> => {
    repository.commit('Odd template');
    const { code, err } = await gate('new', 'Spot Nodes');
    expect(code).toBe(0);
    expect(text(FILE)).toContain('Status: Draft');
    return err;
  };
  const LEFT = ': the document has what the process asks for, and no more.';

  test('is told as what it is', async () => {
    repository.write({ [TEMPLATE]: null });
    symlinkSync('ACME-1000-query-cache.md', join(repository.root, TEMPLATE));
    expect(await begin()).toContain(`${TEMPLATE} is no template: The file is a symbolic link${LEFT}`);
  });

  test('as is one in another encoding', async () => {
    repository.write({ [TEMPLATE]: Buffer.from('# Größe\n', 'latin1') });
    expect(await begin()).toContain(`${TEMPLATE} is no template: The file is not UTF-8${LEFT}`);
  });
});

describe('what all others have, though no form of the process says it', () => {
  const DECISION = 'docs/adr/0004-spot-nodes.md';
  const PROCESS = `name: adr
label: ADR
documents: { path: 'docs/adr/{number}-{slug}.md', template: docs/adr/template.md, ignore: [template.md] }
number: { digits: 4, assigned: next }
metadata: sections
fields: { Status: { type: status, required: always } }
lifecycle: { initial: [Proposed], statuses: { Proposed: { to: [Accepted] }, Accepted: {} } }
`;
  const decision = (heading: string, date = 'Date: 2026-03-02'): string =>
    `# ${heading}\n\n${date}\n\n## Status\n\nAccepted\n\n## Context\n\nx\n`;
  const begunBy = async (
    template: string | null,
    third = decision('3. Use Gears'),
    process = PROCESS,
  ): Promise<string> => {
    repository.commit('Decide', {
      ...Object.fromEntries(Object.keys(FILES).map((path) => [path, null])),
      '.github/proposals.yml': process,
      'docs/adr/0001-a.md': decision('1. Record Decisions'),
      'docs/adr/0002-b.md': decision('2. Use Queues'),
      'docs/adr/0003-c.md': third,
      ...(template === null ? {} : { 'docs/adr/template.md': template }),
    });
    expect((await gate('new', 'Spot Nodes')).code).toBe(0);
    expect((await reportIn(repository.root, ['check'])).findings).toEqual([]);
    return text(DECISION);
  };
  const FIRST = '# 4. Spot Nodes\n\nDate: 2026-03-10\n\n## Status\n\nProposed\n';

  test('a number before the title, and a day: a template says where they stand', async () =>
    expect(await begunBy('# NUMBER. TITLE\n\nDate: DATE\n\n## Status\n\nSTATUS\n')).toBe(FIRST));
  test('and so without a template', async () => expect(await begunBy(null)).toBe(FIRST));
  test('a status that not everybody needs, too', async () =>
    expect(await begunBy(null, undefined, PROCESS.replace(', required: always', ''))).toBe(FIRST));
  test('not where one of them has it otherwise', async () =>
    expect(await begunBy(null, decision('Use Gears', 'Nobody knows when.'))).toBe(
      '# Spot Nodes\n\n## Status\n\nProposed\n',
    ));
  test('zeros as they have them', async () =>
    expect(await begunBy(null, decision('0003 – Use Gears'))).toMatch(/^# 0004 – Spot Nodes\n\nDate: 2026-03-10\n/));
});
