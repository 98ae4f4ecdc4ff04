import { formatNumber, nameOf } from '../model/naming.ts';
import { nextNumber } from '../model/numbers.ts';
import type { Process } from '../model/process.ts';
import { documentsOf, type Side } from '../model/proposal.ts';
import { takenEntries } from '../model/registry.ts';
import { type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { fileNameFor, properPath } from './knowledge/filenames.ts';
import { entryPlace } from './knowledge/places.ts';

type Numbered = Pick<Violation<'below' | 'kept'>, 'at' | 'key'> & { readonly number: number; readonly to: string };

/** Documents, and entries of numbers that have none. The template and the process's own document may have an entry. */
function* numbered(side: Side, process: Process): Generator<Numbered> {
  const next = nextNumber(side, process);
  for (const proposal of side.proposals) {
    const { id, path, number } = proposal;
    const to = fileNameFor(process, next, properPath(process, proposal, next));
    yield { number, at: { path, range: null }, key: id, to };
  }
  const { registry } = side;
  const own = [process.documents.template, process.registry?.path];
  for (const entry of takenEntries(registry)) {
    if (registry === null || entry.number === null || documentsOf(side, entry.number).length > 0) continue;
    if (entry.link !== null && own.includes(entry.link.path ?? undefined)) continue;
    const at = entryPlace(registry, entry, entry.digits);
    yield { number: entry.number, at, key: `entry:${entry.number}`, to: formatNumber(process, next) };
  }
}

export const rule = stateRule({
  id: 'number-range',
  docs: {
    summary: 'Take a number from the range that the process gives',
    why: 'Numbers outside the range have a meaning of their own, or none.',
  },
  messages: {
    below: {
      what: '{name} is below the first number, `{first}`.',
      fix: 'Take the next free number: `{to}`.',
    },
    kept: {
      what: '`{digits}` is kept: no proposal takes it.',
      fix: 'Take the next free number: `{to}`.',
    },
  },
  *check(side, process) {
    const { first, kept } = process.number;
    for (const { number, at, key, to } of numbered(side, process)) {
      const isKept = kept.includes(number);
      if (number >= first && !isKept) continue;
      yield {
        messageId: isKept ? 'kept' : 'below',
        data: {
          name: nameOf(process, number),
          digits: formatNumber(process, number),
          first: formatNumber(process, first),
          to,
        },
        at,
        key,
        proposal: number,
        refuses: String(number),
      };
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'the first number',
      pull: {
        process: 'number: { digits: 4, first: 1002, kept: [0], assigned: reserved }',
        head: { 'proposals/ACME-1002-audit-log.md': document({ heading: 'Audit Log' }) },
      },
    },
    {
      name: 'an edit of the template, which has a row of its own',
      pull: {
        head: {
          'proposals/README.md': registry('| [0000](ACME-0000-template.md) | Template | Ada Park | - |', ...ROWS),
          'proposals/ACME-0000-template.md': document({ heading: 'Title' }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a document and its entry below the first number: one finding',
      pull: {
        head: {
          'proposals/README.md': registry(
            '| [0041](ACME-0041-spot-nodes.md) | Spot Nodes | Ada Park | Draft |',
            ...ROWS,
          ),
          'proposals/ACME-0041-spot-nodes.md': document({ heading: 'Spot Nodes' }),
        },
      },
      findings: [{ messageId: 'below', path: 'proposals/ACME-0041-spot-nodes.md', line: null }],
    },
    {
      name: 'a reservation below the first number',
      pull: { head: { 'proposals/README.md': registry('| 0999 | Spot Nodes | Ada Park | Draft |', ...ROWS) } },
      findings: [{ messageId: 'below', path: 'proposals/README.md', line: 9 }],
    },
    {
      name: "a copy of the template that keeps the template's number",
      pull: { head: { 'proposals/ACME-0000-spot-nodes.md': document({ heading: 'Spot Nodes' }) } },
      findings: [{ messageId: 'kept', path: 'proposals/ACME-0000-spot-nodes.md', line: null }],
    },
  ],
};
