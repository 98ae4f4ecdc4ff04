import { type Document, isPlaceholder } from '../model/document.ts';
import { fold } from '../model/naming.ts';
import { authorsOf, type Person, personsOf } from '../model/people.ts';
import type { Process } from '../model/process.ts';
import { type Proposal, readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { isForeign } from './knowledge/ownership.ts';
import { namesPeople, sharePerson } from './knowledge/people.ts';
import { entryPlace, replaceCell } from './knowledge/places.ts';

/** Whether the entry may be right: it names everybody that the document does and more, or it is all that the pull request changes. */
function isUndecided(process: Process, { entry, document, before }: Proposal, people: readonly Person[]): boolean {
  const cell = entry?.author?.value ?? '';
  if (isPlaceholder(cell)) return false;
  const named = personsOf(cell);
  if (people.every((person) => sharePerson([person], named))) return true;
  if (entry?.was === undefined || entry.was.author?.value === cell) return false;
  const namesIn = (text: Document): string => JSON.stringify(authorsOf(process, text, null));
  return before === null || document === null || namesIn(before) === namesIn(document);
}

export const rule = stateRule({
  id: 'registry-author',
  docs: {
    summary: 'Name in an entry the authors of its document',
    why: 'The registry is where people look whom to ask.',
  },
  severity: 'warning',
  messages: {
    different: {
      what: 'The entry names `{entry}`, the document `{authors}`.',
      fix: 'Name the authors of the document in the entry:',
    },
    empty: {
      what: 'The entry names no author, the document `{authors}`.',
      fix: 'Name the authors of the document in the entry:',
    },
    undecided: {
      what: 'The entry names `{entry}`, the document `{authors}`.',
      fix: 'Name those of the entry in the document, too, when they are its authors; if not, name those of the document in the entry:',
    },
  },
  *check(side, process) {
    const { registry, template } = side;
    for (const proposal of readProposals(side)) {
      const { id, number, entry, document } = proposal;
      const people = authorsOf(process, document, template);
      const cell = entry?.author ?? null;
      if (registry === null || entry === null || cell === null || people.length === 0) continue;
      // A handle without a name is for field-format to tell: nobody knows yet what the entry should say.
      if (people.some(({ name }) => name.startsWith('@'))) continue;
      if (namesPeople(cell.value, people) || isForeign(process, entry, proposal)) continue;
      const authors = people.map(({ name }) => name).join(', ');
      const isOpen = isUndecided(process, proposal, people);
      yield {
        messageId: isPlaceholder(cell.value) ? 'empty' : isOpen ? 'undecided' : 'different',
        data: { entry: cell.value, authors },
        at: entryPlace(registry, entry, cell),
        key: `${id}:${isPlaceholder(cell.value) ? '' : fold(cell.value)}`,
        proposal: number,
        edits: replaceCell(registry, entry, cell, authors),
        ...(isOpen ? { isChoice: true } : {}),
      };
    }
  },
});

const README = 'proposals/README.md';

const pull = (entry: string, author: string) => ({
  head: {
    [README]: registry(...ROWS, `| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | ${entry} | Draft |`),
    'proposals/ACME-1003-spot-nodes.md': document({ fields: { Author: author }, heading: 'Spot Nodes' }),
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'authors in another order and spelling',
      pull: pull('BoKeum Kim & Ada  Park', 'Ada Park (@ada), Bo Keum Kim (@bo)'),
    },
    {
      name: 'the first author and others',
      pull: pull('Ada Park et al.', 'Ada Park (@ada), Bo Lin (@bolin), Cy Roe (@cy)'),
    },
    {
      name: 'a handle for a name, the family name first',
      pull: pull('@bolin, Park Ada', 'Ada Park (@ada), Bo Lin (@bolin)'),
    },
    { name: 'a handle alone in the document: that is for another rule to say', pull: pull('Ada Park', '"@adap"') },
    { name: 'the author that the template has', pull: pull('Ada Park', 'Full Name (email)') },
    {
      name: 'an old entry without an author, and a document that gets another one',
      pull: {
        base: {
          [README]: registry('| [1000](ACME-1000-query-cache.md) | Query Cache | - | Draft |', ROWS[1], ROWS[2]),
        },
        head: { 'proposals/ACME-1000-query-cache.md': document({ fields: { Author: 'Bo Lin (@bolin)' } }) },
      },
    },
  ],
  invalid: [
    {
      name: 'another author',
      pull: pull('Bo Lin', 'Ada Park (@ada)'),
      findings: [{ messageId: 'different', path: README, line: 12 }],
    },
    {
      name: 'one of two authors',
      pull: pull('Ada Park', 'Ada Park (@ada), Bo Lin (@bolin)'),
      findings: [{ messageId: 'different', path: README, line: 12 }],
    },
    {
      name: 'an author whom the document does not name',
      pull: pull('Ada Park, Bo Lin', 'Ada Park (@ada)'),
      findings: [{ messageId: 'undecided', path: README, line: 12 }],
    },
    {
      name: 'an old entry that gets another author, without its document',
      pull: {
        head: {
          [README]: registry('| [1000](ACME-1000-query-cache.md) | Query Cache | Bo Lin | Draft |', ROWS[1], ROWS[2]),
        },
      },
      findings: [{ messageId: 'undecided', path: README, line: 9 }],
    },
    {
      name: 'an old entry whose author changes with the one of its document, to another one',
      pull: {
        head: {
          [README]: registry('| [1000](ACME-1000-query-cache.md) | Query Cache | Bo Lin | Draft |', ROWS[1], ROWS[2]),
          'proposals/ACME-1000-query-cache.md': document({ fields: { Author: 'Cy Roe (@cy)' } }),
        },
      },
      findings: [{ messageId: 'different', path: README, line: 9 }],
    },
    {
      name: 'a placeholder',
      pull: pull('-', 'Ada Park (@ada)'),
      findings: [{ messageId: 'empty', path: README, line: 12 }],
    },
  ],
};
