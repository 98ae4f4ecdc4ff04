import { isBlank } from '../model/document.ts';
import type { Facts } from '../model/facts.ts';
import { nextStatuses, statusField, statusOf } from '../model/lifecycle.ts';
import { formatNumber, nameOf } from '../model/naming.ts';
import { nextNumber } from '../model/numbers.ts';
import { authorsOf, type Person } from '../model/people.ts';
import type { Process } from '../model/process.ts';
import type { Proposal, Side } from '../model/proposal.ts';
import { changeRule, type ExamplesOf, type Violation } from '../model/rule.ts';
import { documentTitle } from '../model/titles.ts';
import { document } from './acme/repository.ts';
import { isMisnamed } from './knowledge/filenames.ts';
import { sharePerson } from './knowledge/people.ts';
import { resembles, sameTitle } from './knowledge/resemblance.ts';

/** The status that ends a proposal from where it is and asks for a reason; null when there is none. */
function endingOf(process: Process, { document }: Proposal): string | null {
  const { lifecycle } = process;
  const next = nextStatuses(lifecycle, statusOf(process, document) ?? lifecycle.initial[0] ?? '');
  return next.find((status) => lifecycle.statuses[status]?.reason) ?? null;
}

/** A document that got another title and other authors: nobody rewrites a proposal so, but a number is taken over so. */
function* replaced(process: Process, head: Side, before: Proposal, after: Proposal): Generator<Violation<'replaced'>> {
  const titles = [before, after].map(({ document }) => documentTitle(process, document, head.template));
  const [title, other] = titles;
  const [authors = [], others = []] = [before, after].map(({ document }) =>
    authorsOf(process, document, head.template),
  );
  if (title == null || other == null || authors.length === 0 || others.length === 0) return;
  if (resembles(process, title, other) || sameTitle(process, title, other) || sharePerson(authors, others)) return;
  const names = (people: readonly Person[]): string => people.map(({ name }) => name).join(', ');
  const next = formatNumber(process, nextNumber(head, process));
  yield {
    messageId: 'replaced',
    data: { name: nameOf(process, before.number), title, other, authors: names(authors), others: names(others), next },
    at: { path: after.path, range: null },
    key: `${before.id}:${other}`,
    proposal: before.number,
    refuses: String(before.number),
  };
}

/** A document that is gone, or that went where no proposals are. */
function* removed(
  process: Process,
  { files, head }: Facts,
  before: Proposal,
): Generator<Violation<'given-up' | 'deleted' | 'moved'>> {
  const { id, path, document, number } = before;
  const to = files.find((file) => file.status === 'renamed' && file.previousPath === path)?.path ?? null;
  const stray = head.strays.find((each) => each.path === to);
  if (stray !== undefined && isMisnamed(process, stray)) return;
  if (to === null && document !== null && isBlank(document)) return;
  const status = endingOf(process, before);
  yield {
    messageId: to !== null ? 'moved' : status === null ? 'deleted' : 'given-up',
    data: { name: nameOf(process, number), path, to, field: statusField(process), status },
    at: { path: to ?? path, range: null },
    key: id,
    proposal: number,
    refuses: String(number),
    edits: to === null ? [] : [{ rename: { from: to, to: path } }],
  };
}

export const rule = changeRule({
  id: 'proposal-kept',
  docs: {
    summary: 'Keep every proposal',
    why: 'A proposal that was given up says why: without it, the same idea is discussed again.',
  },
  messages: {
    'given-up': {
      what: '{name} is deleted.',
      fix: 'Restore `{path}`. To give the proposal up, write `{field}: {status}`, and say why in the document.',
    },
    deleted: {
      what: '{name} is deleted.',
      fix: 'Restore `{path}`.',
    },
    replaced: {
      what: '{name}, `{title}` by {authors}, is written over by another proposal, `{other}` by {others}.',
      why: 'Its number stays with the proposal that had it first: discussions and commits speak of that one.',
      fix: 'Restore the old document, and give the new one the next free number, `{next}`.',
    },
    moved: {
      what: '{name} is moved to `{to}`, where no proposals are.',
      fix: 'Move the file back to `{path}`.',
    },
  },
  *check(facts, process) {
    for (const { kind, before, after } of facts.changes) {
      if (before !== null && after !== null) yield* replaced(process, facts.head, before, after);
      if (before !== null && kind === 'removed') yield* removed(process, facts, before);
    }
  },
});

const CACHE = 'proposals/ACME-1000-query-cache.md';

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a document that gets another name, and one that is rewritten under another name',
      pull: {
        head: {
          'proposals/ACME-1000-result-cache.md': { from: CACHE },
          'proposals/ACME-1001-rate-limits.md': null,
          'proposals/ACME-1001-quotas.md': document({
            fields: { Author: 'Bo Lin (@bolin)' },
            heading: 'Quotas',
            body: '\nAll new.\n',
          }),
        },
      },
    },
    {
      name: 'a document that loses its number, of which another rule speaks',
      pull: { head: { 'proposals/ACME-query-cache.md': { from: CACHE } } },
    },
    {
      name: 'parts are removed, and a folder is renamed',
      pull: {
        base: { 'proposals/ACME-1000/a.md': '# A\n', 'proposals/ACME-1000/b.md': '# B\n' },
        head: {
          'proposals/ACME-1000/a.md': null,
          'proposals/ACME-1000-old/b.md': { from: 'proposals/ACME-1000/b.md' },
        },
      },
    },
    {
      name: 'a proposal is rejected, and stays',
      pull: {
        head: { [CACHE]: document({ fields: { Status: 'Rejected' }, body: '\n## Rejection\n\nNobody asks twice.\n' }) },
      },
    },
    {
      name: 'an empty file that held the place of a document',
      pull: {
        base: { 'proposals/ACME-1002-audit-log.md': '' },
        head: { 'proposals/ACME-1002-audit-log.md': null },
      },
    },
  ],
  invalid: [
    {
      name: 'a document that is written over by a proposal of somebody else',
      pull: {
        head: {
          [CACHE]: document({ fields: { Author: 'Mal Roy (@mal)' }, heading: 'Spot Nodes', body: '\nAll new.\n' }),
        },
      },
      findings: [{ messageId: 'replaced', path: CACHE, line: null }],
    },
    {
      name: 'a document that makes room for a proposal of somebody else',
      pull: {
        head: {
          [CACHE]: null,
          'proposals/ACME-1000-spot-nodes.md': document({
            fields: { Author: 'Mal Roy (@mal)' },
            heading: 'Spot Nodes',
          }),
        },
      },
      findings: [{ messageId: 'replaced', path: 'proposals/ACME-1000-spot-nodes.md', line: null }],
    },
    {
      name: 'a draft is deleted',
      pull: { head: { [CACHE]: null } },
      findings: [{ messageId: 'given-up', path: CACHE, line: null }],
    },
    {
      name: 'an implemented proposal is deleted',
      pull: {
        base: { [CACHE]: document({ fields: { Status: 'Implemented' } }) },
        head: { [CACHE]: null },
      },
      findings: [{ messageId: 'deleted', path: CACHE, line: null }],
    },
    {
      name: 'a proposal is put away, beside a file that looks like one',
      pull: { base: { 'proposals/ACME-notes.md': '# Notes\n' }, head: { 'archive/query-cache.md': { from: CACHE } } },
      findings: [{ messageId: 'moved', path: 'archive/query-cache.md', line: null }],
    },
  ],
};
