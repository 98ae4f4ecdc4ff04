import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../src/check.ts';
import type { PullRequest } from '../../src/model/facts.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import type { Edit } from '../../src/model/rule.ts';
import type { Choice } from '../../src/process/choose.ts';
import { ACME_TODAY, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { GUARDRAILS, GUARDRAILS_FILE, GUARDRAILS_ROW, submitted } from '../honest/plano/pull.ts';
import { INDEX, FILES as PLANO } from '../honest/plano/repository.ts';
import { FILES as BEP, README } from '../honest/repository.ts';
import { acme } from '../support/acme.ts';
import { memorySource } from '../support/memory-source.ts';
import { runs } from './fragments.ts';

type Texts = Readonly<Record<string, string>>;

/** Files after an author has made the edits: lines from the last one up, then renames of files and folders. */
function repaired(files: Texts, edits: readonly Edit[]): Texts {
  const result: Record<string, string> = { ...files };
  const lines = edits.flatMap((edit) => ('line' in edit ? [edit] : [])).sort((a, b) => b.line - a.line);
  for (const { path, line, endLine, text } of lines) {
    const all = (result[path] ?? '').split('\n');
    all.splice(line - 1, endLine - line + 1, ...(text === '' && endLine >= line ? [] : text.split('\n')));
    result[path] = all.join('\n');
  }
  for (const edit of edits)
    if ('rename' in edit)
      for (const path of Object.keys(result))
        if (path === edit.rename.from || path.startsWith(`${edit.rename.from}/`)) {
          result[edit.rename.to + path.slice(edit.rename.from.length)] = result[path] ?? '';
          delete result[path];
        }
  return result;
}

/** What a slip does to a text: the first of these words becomes another. */
type Slip = readonly [from: string, to: string];

const slipped = (text: string, slips: readonly Slip[]): string =>
  slips.reduce((whole, [from, to]) => whole.replace(from, () => to), text);

interface Place {
  readonly process: Choice;
  readonly files: Texts;
  readonly today: string;
  readonly pull: Partial<PullRequest>;
}

const introduced = ({ findings }: Report): Finding[] => findings.filter(({ origin }) => origin === 'introduced');
const told = (findings: readonly Finding[]): string[] => findings.map(({ key }) => key);

const findingsIn = async ({ files, process, today, pull }: Place, head: Texts): Promise<Finding[]> =>
  introduced(await check({ source: memorySource({ base: files, head, pull }), process, today, failOn: 'error' }));

/** One slip: each edit repairs what it is for, and brings nothing. */
async function expectRepair(place: Place, head: Texts): Promise<number> {
  const findings = await findingsIn(place, head);
  const known = new Set(told(findings));
  const repairable = findings.filter(({ edits }) => edits.length > 0);
  for (const { key, rule, message, edits } of repairable) {
    const after = told(await findingsIn(place, repaired(head, edits)));
    const name = `${rule}.${message}`;
    const outcome = { name, stays: after.includes(key), comes: after.filter((each) => !known.has(each)) };
    expect(outcome).toEqual({ name, stays: false, comes: [] });
  }
  return repairable.length;
}

/** A slip may hide another one (of a field whose name was no name, say), so it takes some turns; but it ends. */
const MOST_TURNS = 12;

/** Several slips: each edit repairs what it is for, and one after the other they come to an end. */
async function expectEnd(place: Place, head: Texts, turn = 0): Promise<void> {
  const findings = await findingsIn(place, head);
  const [next] = findings.filter(({ edits }) => edits.length > 0);
  if (next === undefined) return;
  expect(turn).toBeLessThan(MOST_TURNS);
  const after = repaired(head, next.edits);
  expect(told(await findingsIn(place, after))).not.toContain(next.key);
  await expectEnd(place, after, turn + 1);
}

/** Every slip alone, and many sets of them, in texts that are fine without. */
async function expectRepairsOf(
  place: Place,
  texts: Texts,
  slips: Readonly<Record<string, readonly Slip[]>>,
): Promise<void> {
  const all = Object.entries(slips).flatMap(([path, of]) => of.map((slip) => ({ path, slip })));
  const headWith = (chosen: typeof all): Texts => {
    const head: Record<string, string> = { ...place.files, ...texts };
    for (const { path, slip } of chosen) head[path] = slipped(head[path] ?? '', [slip]);
    return head;
  };
  let repairs = 0;
  for (const each of all) repairs += await expectRepair(place, headWith([each]));
  expect(repairs).toBeGreaterThan(all.length / 2);
  await fc.assert(
    fc.asyncProperty(fc.subarray(all, { minLength: 2, maxLength: 4 }), async (chosen) => {
      await expectEnd(place, headWith(chosen));
    }),
    runs(15) as fc.Parameters<[typeof all]>,
  );
}

/** Slips in front matter, which both processes have whose documents begin with it. */
const IN_FRONT_MATTER: readonly Slip[] = [
  ['Status: Draft', 'Status: draft'],
  ['Status: Draft', 'Status: Darft'],
  ['Status: Draft', 'Status: Accepted'],
  ['Status: Draft', 'State: Draft'],
  ['Created: 2026-03-0', 'Created: 2026-3-'],
  ['Created: 2026-', 'Created: 2025-'],
  ['Created-Version: 26', 'Created-Version: v26'],
  ['Created-Version:', 'Created-Versoin:'],
  ['Target-Version:', 'Target-Version: 26.4.0'],
  ['Implemented-Version:', 'Implemented-Version: 26.4.0'],
  ['Author: ', 'Author: @'],
  ['Author: ', 'Autor: '],
  ['(ada@acme.dev)', '<ada@acme.dev>'],
];

test('the made-up process: what an edit repairs is gone, and it brings nothing', async () => {
  const place: Place = {
    process: { processes: [acme()], source: 'given' },
    files: acmeFiles(),
    today: ACME_TODAY,
    pull: { branch: 'acme/1003-spot-nodes' },
  };
  const [file, readme] = ['proposals/ACME-1003-spot-nodes.md', 'proposals/README.md'];
  const own = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';
  const texts = { [file]: document({ heading: 'ACME-1003: Spot Nodes' }), [readme]: registry(...ROWS, own) };
  await expectRepairsOf(place, texts, {
    [file]: [
      ...IN_FRONT_MATTER,
      ['# ACME-1003: Spot Nodes', '# ACME-1004: Spot Nodes'],
      ['# ACME-1003: Spot Nodes', '# Title'],
      ['# ACME-1003: Spot Nodes', '# ACME-XXXX: Spot Nodes'],
      ['\n## Plan', '\n[old](ACME-1000-query-cash.md)\n\n## Plan'],
      ['## Plan', '## Plann'],
    ],
    [readme]: [
      [own, own.replace('Spot Nodes', 'Spot Node')],
      [own, own.replace('Ada Park', 'Bo Lin')],
      [own, own.replace('Draft', 'Accepted')],
      [own, own.replace('Draft', 'draft')],
      [own, '| 1003 | Spot Nodes | Ada Park | Draft |'],
      [`${own}\n`, ''],
      [own, own.replace('[1003](ACME-1003', '[1003](ACME-1003-')],
      [own, own.replace('[1003]', '[01003]')],
    ],
  });
}, 60_000);

test('the process of Backend.AI: what an edit repairs is gone, and it brings nothing', async () => {
  const place: Place = {
    process: 'bep',
    files: BEP,
    today: '2026-03-16',
    pull: { branch: 'bep/1009-hot-spares', title: 'docs: hot spares' },
  };
  const [file, readme] = ['proposals/BEP-1009-hot-spares.md', 'proposals/README.md'];
  const own = '| [1009](BEP-1009-hot-spares.md) | Hot Spares | Ada Park | Draft |';
  const text = document({ heading: 'Hot Spares' })
    .replace('## Design', '## Current Design\n\nNothing.\n\n## Proposed Design')
    .replace('## Plan', '## Implementation Plan');
  const texts = { [file]: text, [readme]: README.replace('| _next_', `${own}\n| _next_`) };
  await expectRepairsOf(place, texts, {
    [file]: [...IN_FRONT_MATTER, ['# Hot Spares', '# BEP-1007: Hot Spares'], ['# Hot Spares', '# Title']],
    [readme]: [
      [own, own.replace('Hot Spares', 'Warm Spares')],
      [own, own.replace('Ada Park', 'Cy Roe')],
      [own, own.replace('Draft', 'Implemented')],
      [own, '| 1009 | Hot Spares | Ada Park | Draft |'],
      [`${own}\n`, ''],
    ],
  });
}, 60_000);

test('the process of Plano: what an edit repairs is gone, and it brings nothing', async () => {
  const place: Place = {
    process: 'plano-pep',
    files: PLANO,
    today: '2026-03-16',
    pull: { branch: 'priya/tool-call-guardrails', title: 'PEP-0008: Guardrails for Tool Calls', author: 'priyan' },
  };
  const [row] = [GUARDRAILS_ROW];
  await expectRepairsOf(place, submitted('Draft', GUARDRAILS), {
    [GUARDRAILS_FILE]: [
      ['| 0008 |', '| XXXX |'],
      ['| 0008 |', '| 0007 |'],
      ['| 0008 |', '| 8 |'],
      ['# PEP-0008: ', '# '],
      ['# PEP-0008: ', '# PEP-0008 - '],
      ['# PEP-0008: ', '# PEP-0007: '],
      ['| **Status** | Draft |', '| **Status** | draft |'],
      ['| **Status** | Draft |', '| **Status** | Complete |'],
      ['**Author(s)**', '**Authors**'],
      ['**Created** | 2026-03-12', '**Created** | 2026/03/12'],
      ['**Created** | 2026-03-12', '**Created** | 2025-03-12'],
      ['**Created**', '**Craeted**'],
      ['## Test Plan', '## Tests Plan'],
    ],
    [INDEX]: [
      [row, row.replace('[0008]', '[8]')],
      [row, row.replace('Guardrails for', 'Guards for')],
      [row, row.replace('Priya Nair', 'Adil Haq')],
      [row, row.replace('| Draft |', '| Accepted |')],
      [`${row}\n`, ''],
    ],
  });
}, 60_000);
