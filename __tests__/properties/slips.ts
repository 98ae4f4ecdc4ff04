import type { PullRequest } from '../../src/model/facts.ts';
import type { Choice } from '../../src/process/choose.ts';
import { ACME_TODAY, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { GUARDRAILS, GUARDRAILS_FILE, GUARDRAILS_ROW, submitted } from '../honest/plano/pull.ts';
import { INDEX, FILES as PLANO } from '../honest/plano/repository.ts';
import { FILES as BEP, README } from '../honest/repository.ts';
import { acme } from '../support/acme.ts';

export type Texts = Readonly<Record<string, string>>;

/** What a slip does to a text: the first of these words becomes another. */
type Slip = readonly [from: string, to: string];

export interface Place {
  readonly process: Choice;
  readonly files: Texts;
  readonly today: string;
  readonly pull: Partial<PullRequest>;
}

/** A pull request that is fine, and what may slip in its texts. */
export interface Honest {
  readonly place: Place;
  readonly texts: Texts;
  readonly slips: Readonly<Record<string, readonly Slip[]>>;
}

/** One slip in one file. */
export interface Slipped {
  readonly path: string;
  readonly slip: Slip;
}

export const slipsOf = ({ slips }: Honest): Slipped[] =>
  Object.entries(slips).flatMap(([path, all]) => all.map((slip) => ({ path, slip })));

/** The files of the head with these slips, and no others. */
export function headWith({ place, texts }: Honest, chosen: readonly Slipped[]): Texts {
  const head: Record<string, string> = { ...place.files, ...texts };
  for (const { path, slip } of chosen) {
    const [from, to] = slip;
    head[path] = (head[path] ?? '').replace(from, () => to);
  }
  return head;
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

function ofAcme(): Honest {
  const place: Place = {
    process: { processes: [acme()], source: 'given' },
    files: acmeFiles(),
    today: ACME_TODAY,
    pull: { branch: 'acme/1003-spot-nodes' },
  };
  const [file, readme] = ['proposals/ACME-1003-spot-nodes.md', 'proposals/README.md'];
  const own = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';
  const texts = { [file]: document({ heading: 'ACME-1003: Spot Nodes' }), [readme]: registry(...ROWS, own) };
  return {
    place,
    texts,
    slips: {
      [file]: [
        ...IN_FRONT_MATTER,
        ['# ACME-1003: Spot Nodes', '# ACME-1004: Spot Nodes'],
        ['# ACME-1003: Spot Nodes', '# Title'],
        ['# ACME-1003: Spot Nodes', '# ACME-XXXX: Spot Nodes'],
        ['\n## Plan', '\n[old](ACME-1000-query-cash.md)\n\n## Plan'],
        ['## Plan', '## Plann'],
      ],
      [readme]: [
        [`${ROWS[2]}\n${own}`, `${own}\n${ROWS[2]}`],
        ['spot-nodes.md) | Spot Nodes', 'spot-nodes.md) | Spot Node'],
        ['Spot Nodes | Ada Park', 'Spot Nodes | Bo Lin'],
        ['Spot Nodes | Ada Park | Draft', 'Spot Nodes | Ada Park | Accepted'],
        ['Spot Nodes | Ada Park | Draft', 'Spot Nodes | Ada Park | draft'],
        ['[1003](ACME-1003-spot-nodes.md)', '1003'],
        [`${own}\n`, ''],
        ['[1003](ACME-1003', '[1003](ACME-1003-'],
        ['[1003]', '[01003]'],
      ],
    },
  };
}

function ofBep(): Honest {
  const place: Place = {
    process: 'bep',
    files: BEP,
    today: '2026-03-16',
    pull: { branch: 'bep/1009-hot-spares', title: 'docs: hot spares' },
  };
  const [file, readme] = ['proposals/BEP-1009-hot-spares.md', 'proposals/README.md'];
  const own = '| [1009](BEP-1009-hot-spares.md) | Hot Spares | Ada Park | Draft |';
  const next = '| _next_ | _(reserve your number here)_ | | |';
  const text = document({ heading: 'Hot Spares' })
    .replace('## Design', '## Current Design\n\nNothing.\n\n## Proposed Design')
    .replace('## Plan', '## Implementation Plan');
  const texts = { [file]: text, [readme]: README.replace(next, `${own}\n${next}`) };
  return {
    place,
    texts,
    slips: {
      [file]: [...IN_FRONT_MATTER, ['# Hot Spares', '# BEP-1007: Hot Spares'], ['# Hot Spares', '# Title']],
      [readme]: [
        [`${own}\n${next}`, `${next}\n${own}`],
        ['hot-spares.md) | Hot Spares', 'hot-spares.md) | Warm Spares'],
        ['Hot Spares | Ada Park', 'Hot Spares | Cy Roe'],
        ['Hot Spares | Ada Park | Draft', 'Hot Spares | Ada Park | Implemented'],
        ['[1009](BEP-1009-hot-spares.md)', '1009'],
        [`${own}\n`, ''],
      ],
    },
  };
}

function ofPlano(): Honest {
  const place: Place = {
    process: 'plano-pep',
    files: PLANO,
    today: '2026-03-16',
    pull: { branch: 'priya/tool-call-guardrails', title: 'PEP-0008: Guardrails for Tool Calls', author: 'priyan' },
  };
  return {
    place,
    texts: submitted('Draft', GUARDRAILS),
    slips: {
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
        ['[0008]', '[8]'],
        ['| Guardrails for', '| Guards for'],
        ['Tool Calls | Priya Nair', 'Tool Calls | Adil Haq'],
        [GUARDRAILS_ROW, GUARDRAILS_ROW.replace('| Draft |', '| Accepted |')],
        [`${GUARDRAILS_ROW}\n`, ''],
      ],
    },
  };
}

export const HONEST: readonly (readonly [name: string, honest: Honest])[] = [
  ['the made-up process', ofAcme()],
  ['the process of Backend.AI', ofBep()],
  ['the process of Plano', ofPlano()],
];
