import { formatNumber, shortName } from '../model/naming.ts';
import { fileOf, isExternal } from '../model/paths.ts';
import type { Process } from '../model/process.ts';
import { documentsOf, type Side } from '../model/proposal.ts';
import { type Entry, takenEntries } from '../model/registry.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { documentPath, pathToBe } from './knowledge/filenames.ts';
import { misnumberedEntries } from './knowledge/misnumbered.ts';
import { isForeign } from './knowledge/ownership.ts';
import { entryPlace, replaceCell } from './knowledge/places.ts';
import { linkTo, numberCell } from './knowledge/rows.ts';

type Wrong = 'unlinked' | 'elsewhere' | 'folder' | 'other' | 'missing';

/** What is wrong with where an entry leads, when it does not lead to a document of its number. */
function wrongOf(side: Side, { link }: Entry): Wrong {
  if (link === null) return 'unlinked';
  if (link.path === null) return isExternal(link.value) ? 'elsewhere' : 'missing';
  if (side.folders.some(({ path }) => path === link.path)) return 'folder';
  return side.exists(link.path) === false ? 'missing' : 'other';
}

interface Target {
  /** Where the document will stand, and where it stands. */
  readonly path: string;
  readonly from: string;
  readonly linked: boolean;
  /** Whether nothing but its title says what the document will be called. */
  readonly isGuess: boolean;
}

/** The document that an entry should link, and whether it does; null when there is nothing to judge yet. */
function targetOf(side: Side, process: Process, entry: Entry, number: number): Target | null {
  const own = documentsOf(side, number).filter((proposal) => !isForeign(process, entry, proposal));
  const [first] = own;
  if (first !== undefined)
    return {
      path: pathToBe(process, side, first),
      from: first.path,
      linked: own.some((each) => [each.path, pathToBe(process, side, each)].includes(entry.link?.path ?? '')),
      isGuess: false,
    };
  const leadsAstray = side.proposals.some(({ path, number: its }) => path === entry.link?.path && its !== number);
  const path = documentPath(process, number, shortName(entry.title?.value ?? ''));
  return leadsAstray && path !== null ? { path, from: path, linked: false, isGuess: true } : null;
}

export const rule = stateRule({
  id: 'registry-link',
  docs: {
    summary: 'Link each entry to its main document',
    why: 'An entry leads to the main document, where readers start.',
  },
  messages: {
    folder: {
      what: 'The entry links the folder `{link}`.',
      fix: 'Link the main document, `{file}`:',
    },
    missing: {
      what: 'The entry links `{link}`, which is not there.',
      fix: 'Link the document of this number, `{file}`:',
    },
    other: {
      what: 'The entry of `{number}` links `{link}`, which is not its document.',
      fix: 'Link the document of this number, `{file}`:',
    },
    unlinked: {
      what: 'The entry does not link its document.',
      fix: 'Link `{file}`:',
    },
    elsewhere: {
      what: 'The entry links the address `{link}` instead of the file.',
      why: 'A link to the file works in every branch and every copy of the repository.',
      fix: 'Link `{file}`:',
    },
  },
  *check(side, process) {
    const { registry } = side;
    const inHead = new Set(takenEntries(registry).flatMap((entry) => (entry.inHead ? [entry.number] : [])));
    const misnumbered = misnumberedEntries(process, side);
    for (const entry of takenEntries(registry)) {
      const { number, link, digits } = entry;
      if (misnumbered.has(entry)) continue;
      // Of two rows that will be reconciled, the pull request's own is the one to judge.
      if (registry === null || number === null || (!entry.inHead && inHead.has(number))) continue;
      const target = targetOf(side, process, entry, number);
      if (target === null || target.linked) continue;
      yield {
        messageId: wrongOf(side, entry),
        data: {
          link: link?.value ?? '',
          file: fileOf(target.path),
          number: formatNumber(process, number),
        },
        at: entryPlace(registry, entry, digits),
        key: `${number}:${link?.value ?? ''}`,
        proposal: number,
        restsOn: [target.from, String(number)],
        edits:
          link === null || link.value !== linkTo(registry, target.path)
            ? replaceCell(registry, entry, digits, numberCell(process, registry, number, target.path))
            : [],
        ...(target.isGuess ? { isChoice: true } : {}),
      };
    }
  },
});

const README = 'proposals/README.md';
const AUDIT_LOG = document({ fields: { Author: 'Cy Roe (cy@acme.dev)' }, heading: 'Audit Log' });
const linking = (link: string): string =>
  registry(ROWS[0], ROWS[1], `| [1002](${link}) | Audit Log | Cy Roe | Draft |`);

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a reservation that links the file to come',
      pull: { head: { [README]: linking('ACME-1002-audit-log.md') } },
    },
    {
      name: 'a link with a dot before it, and one from the root of the repository, with an anchor',
      pull: {
        head: {
          [README]: registry(
            ROWS[0].replace('(', '(./'),
            ROWS[1].replace('(', '(/proposals/').replace('.md', '.md#design'),
            ROWS[2],
          ),
        },
      },
    },
    {
      name: 'the entry of the second of two old documents with one number',
      pull: {
        base: {
          [README]: registry(ROWS[1], ROWS[2]),
          'proposals/ACME-1000-a-twin.md': document({ heading: 'A Twin' }),
        },
        head: { [README]: registry(...ROWS) },
      },
    },
    {
      name: "somebody else's reservation, whose number a new document takes: another rule speaks",
      pull: { head: { 'proposals/ACME-1002-spot-nodes.md': document({ heading: 'Spot Nodes' }) } },
    },
    {
      name: 'a broken link that was there before',
      pull: {
        base: { [README]: linking('audit.md'), 'proposals/ACME-1002-audit-log.md': AUDIT_LOG },
        head: { 'proposals/ACME-1002-audit-log.md': AUDIT_LOG.replace('a minute', 'two minutes') },
      },
    },
  ],
  invalid: [
    {
      name: 'a link to the folder',
      pull: {
        head: {
          [README]: linking('ACME-1002/'),
          'proposals/ACME-1002-audit-log.md': AUDIT_LOG,
          'proposals/ACME-1002/schema.md': '# Schema\n',
        },
      },
      findings: [{ messageId: 'folder', path: README, line: 11 }],
    },
    {
      name: 'the document comes under another name than its reservation links',
      pull: {
        base: { [README]: linking('ACME-1002-audit.md') },
        head: { 'proposals/ACME-1002-audit-log.md': AUDIT_LOG },
      },
      findings: [{ messageId: 'missing', path: README, line: 11 }],
    },
    {
      name: 'a document is renamed, its entry is not',
      pull: { head: { 'proposals/ACME-1000-result-cache.md': { from: 'proposals/ACME-1000-query-cache.md' } } },
      findings: [{ messageId: 'missing', path: README, line: 9 }],
    },
    {
      name: 'a row that was copied with its link',
      pull: { head: { [README]: linking('ACME-1001-rate-limits.md') } },
      findings: [{ messageId: 'other', path: README, line: 11 }],
    },
    {
      name: 'the document of a reservation, without the link',
      pull: { head: { 'proposals/ACME-1002-audit-log.md': AUDIT_LOG } },
      findings: [{ messageId: 'unlinked', path: README, line: 11 }],
    },
    {
      name: 'a link to the web page of the file',
      pull: {
        head: {
          [README]: linking('https://github.com/acme/thing/blob/main/proposals/ACME-1002-audit-log.md'),
          'proposals/ACME-1002-audit-log.md': AUDIT_LOG,
        },
      },
      findings: [{ messageId: 'elsewhere', path: README, line: 11 }],
    },
  ],
};
