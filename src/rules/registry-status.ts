import { isPlaceholder } from '../model/document.ts';
import { statusInCell, statusOf } from '../model/lifecycle.ts';
import type { Process } from '../model/process.ts';
import { type Proposal, readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { isForeign } from './knowledge/ownership.ts';
import { entryPlace, replaceCell } from './knowledge/places.ts';

/** What an entry's status is; alone when the pull request changes it, and not the one of the document: either may be meant. */
function defectOf(
  process: Process,
  { entry, document, before }: Proposal,
  said: string,
): 'different' | 'empty' | 'alone' {
  if (isPlaceholder(said)) return 'empty';
  if (entry?.was === undefined || entry.was.status?.value === said) return 'different';
  return before === null || statusOf(process, before) === statusOf(process, document) ? 'alone' : 'different';
}

export const rule = stateRule({
  id: 'registry-status',
  docs: {
    summary: 'Give an entry the status of its document',
    why: 'Most readers see a status in the registry only.',
  },
  messages: {
    different: {
      what: 'The entry says `{entry}`, the document `{status}`.',
      fix: 'The document leads: write its status in the entry.',
    },
    empty: {
      what: 'The entry has no status, the document is `{status}`.',
      fix: 'The document leads: write its status in the entry.',
    },
    alone: {
      what: 'The entry becomes `{entry}`, the document stays `{status}`.',
      why: 'A status changes in both places: the document leads, and most readers see the entry only.',
      fix: 'When the proposal is to become `{entry}`, write that in the document, too; if not, write `{status}` in the entry again:',
    },
  },
  *check(side, process) {
    const { registry } = side;
    for (const proposal of readProposals(side)) {
      const { number, entry, document } = proposal;
      const status = statusOf(process, document);
      const cell = entry?.status ?? null;
      if (registry === null || entry === null || cell === null || status === null) continue;
      const said = statusInCell(process.lifecycle, cell.value);
      if (said === status || isForeign(process, entry, proposal)) continue;
      const messageId = defectOf(process, proposal, cell.value);
      yield {
        messageId,
        data: { entry: messageId === 'alone' ? (said ?? cell.value) : cell.value, status },
        at: entryPlace(registry, entry, cell),
        key: `${number}:${messageId === 'empty' ? '' : cell.value}≠${status}`,
        proposal: number,
        restsOn: status,
        edits: replaceCell(registry, entry, cell, status),
        ...(messageId === 'alone' ? { isChoice: true } : {}),
      };
    }
  },
});

const README = 'proposals/README.md';
const CACHE = 'proposals/ACME-1000-query-cache.md';
const ACCEPTED = document({ fields: { Status: 'Accepted', 'Target-Version': '26.4.0' } });
const saying = (status: string): string =>
  registry(`| [1000](ACME-1000-query-cache.md) | Query Cache | Ada Park | ${status} |`, ROWS[1], ROWS[2]);

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a status that changes in both places, in bold and with a version',
      pull: { head: { [README]: saying('**Accepted** (26.4.0)'), [CACHE]: ACCEPTED } },
    },
    {
      name: 'a reservation without a status, and one with a status of its own',
      pull: { head: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | |') } },
    },
    {
      name: 'a branch behind the base branch, where the other half of an acceptance was merged',
      pull: {
        base: { [CACHE]: ACCEPTED },
        head: { [CACHE]: ACCEPTED.replace('a minute', 'two minutes') },
        tip: { [README]: saying('Accepted') },
      },
    },
    {
      name: 'the second of two old documents with one number',
      pull: {
        base: { 'proposals/ACME-1001-old-twin.md': document({ heading: 'Old Twin' }) },
        head: { 'proposals/ACME-1001-old-twin.md': document({ heading: 'Very Old Twin' }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a draft is accepted, its entry is not',
      pull: { head: { [CACHE]: ACCEPTED } },
      findings: [{ messageId: 'different', path: README, line: 9 }],
    },
    {
      name: 'an entry is accepted, its document is not',
      pull: { head: { [README]: saying('Accepted') } },
      findings: [{ messageId: 'alone', path: README, line: 9 }],
    },
    {
      name: 'an entry and its document become two things',
      pull: { head: { [README]: saying('Implemented'), [CACHE]: ACCEPTED } },
      findings: [{ messageId: 'different', path: README, line: 9 }],
    },
    {
      name: 'an entry loses its status',
      pull: { head: { [README]: saying('-') } },
      findings: [{ messageId: 'empty', path: README, line: 9 }],
    },
  ],
};
