import { isPlaceholder } from '../model/document.ts';
import { bareTitle, fold, nameOf } from '../model/naming.ts';
import { readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { documentTitle, titleField } from '../model/titles.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { isForeign } from './knowledge/ownership.ts';
import { entryPlace, replaceCell } from './knowledge/places.ts';
import { sameTitle } from './knowledge/resemblance.ts';

/** What a reader has to know before: the title of the document may be what is wrong. */
const GUESS = 'Check first which title is right: the file is named as the entry says. ';
const GUESS_OF_FIELD = 'Check first which title is right: the entry says what `{field}` does. ';

export const rule = stateRule({
  id: 'registry-title',
  docs: {
    summary: 'Give an entry the title of its document',
    why: 'Who knows a proposal by its title looks for that title in the registry. A shortened form is fine.',
  },
  severity: 'warning',
  messages: {
    different: {
      what: 'The entry calls {name} `{entry}`, its document says `{title}`.',
      fix: 'Write the title of the document, or a shortened form of it:',
    },
    empty: {
      what: 'The entry of {name} has no title.',
      fix: 'Write the title of its document, `{title}`:',
    },
  },
  *check(side, process) {
    const { registry, template } = side;
    for (const proposal of readProposals(side)) {
      const { id, number, slug, entry, document } = proposal;
      const title = documentTitle(process, document, template);
      const cell = entry?.title ?? null;
      if (registry === null || entry === null || cell === null || title === null) continue;
      if (sameTitle(process, cell.value, title) || isForeign(process, entry, proposal)) continue;
      const field = titleField(process, document);
      const isFileName = sameTitle(process, cell.value, slug.replace(/[-_]+/g, ' '));
      const isShared = field !== null && fold(bareTitle(process, field.value)) === fold(bareTitle(process, cell.value));
      yield {
        messageId: isPlaceholder(cell.value) ? 'empty' : 'different',
        data: { name: nameOf(process, number), entry: bareTitle(process, cell.value), title, field: field?.written },
        at: entryPlace(registry, entry, cell),
        key: `${id}:${isPlaceholder(cell.value) ? '' : fold(cell.value)}`,
        proposal: number,
        edits: replaceCell(registry, entry, cell, title),
        ...(isFileName || isShared ? { foreword: isShared ? GUESS_OF_FIELD : GUESS, isChoice: true } : {}),
      };
    }
  },
});

const README = 'proposals/README.md';
const SPOT_NODES = 'proposals/ACME-1003-spot-nodes.md';

const pull = (title: string, heading: string) => ({
  head: {
    [README]: registry(...ROWS, `| [1003](ACME-1003-spot-nodes.md) | ${title} | Ada Park | Draft |`),
    [SPOT_NODES]: document({ heading }),
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    { name: 'a shortened form', pull: pull('Spot Nodes & Batch', 'ACME-1003: Spot Nodes for Batch Sessions') },
    { name: 'other spelling', pull: pull('SpotNodes – Reorg', 'Reorganization of the Spot-Nodes') },
    { name: 'the title that the template has', pull: pull('Spot Nodes', 'Title') },
    {
      name: 'an old difference, in a document that is edited',
      pull: {
        base: {
          [README]: registry('| [1000](ACME-1000-query-cache.md) | Memo | Ada Park | Draft |', ROWS[1], ROWS[2]),
        },
        head: { 'proposals/ACME-1000-query-cache.md': document({ heading: 'Query Result Cache' }) },
      },
    },
    {
      name: 'the second of two old documents with one number',
      pull: {
        base: { 'proposals/ACME-1000-old-twin.md': document({ heading: 'Old Twin' }) },
        head: { 'proposals/ACME-1000-old-twin.md': document({ heading: 'Very Old Twin' }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a title of something else',
      pull: pull('Cold Storage', 'Spot Nodes'),
      findings: [{ messageId: 'different', path: README, line: 12 }],
    },
    {
      name: 'no title',
      pull: pull('-', 'Spot Nodes'),
      findings: [{ messageId: 'empty', path: README, line: 12 }],
    },
  ],
};
