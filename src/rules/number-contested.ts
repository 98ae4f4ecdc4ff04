import type { Facts } from '../model/facts.ts';
import { formatNumber, nameOf } from '../model/naming.ts';
import type { Brought } from '../model/numbers.ts';
import type { Process } from '../model/process.ts';
import { counted } from '../model/prose.ts';
import { changeRule, type ExamplesOf, type Violation } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { inAnotherBranch } from './knowledge/branches.ts';
import { freeNumbers, lostNumbers } from './knowledge/contested.ts';
import { fileNameFor, properPath } from './knowledge/filenames.ts';
import { entryPlace } from './knowledge/places.ts';
import { takeNumber } from './knowledge/renumbering.ts';

type MessageId = 'document' | 'entry' | 'assigned';

/** Which number to take instead, and how; null where somebody assigns the numbers. */
function instead({ head }: Facts, process: Process, { document }: Brought, number: number, next: number) {
  const messageId: MessageId =
    process.number.assigned === 'assigned' ? 'assigned' : document === null ? 'entry' : 'document';
  const to = document === null ? null : properPath(process, document, next);
  return {
    messageId,
    to: fileNameFor(process, next, to),
    edits: messageId === 'assigned' ? [] : takeNumber(process, head, number, next),
  };
}

/** Where the number stands that the pull request brings. */
function placeOf({ head }: Facts, { document, entry }: Brought): Violation['at'] | null {
  if (document !== null) return { path: document.path, range: null };
  return head.registry === null || entry === null ? null : entryPlace(head.registry, entry, entry.digits);
}

/** Both start the check again, and everybody may do them. */
const AGREE =
  'Or agree with the author who takes another one. Once that pull request has it, or is closed, push here or edit the title: this is checked again.';

const MOST_NAMED = 5;

export const rule = changeRule({
  id: 'number-contested',
  docs: {
    summary: 'Take a number that no older open pull request claims',
    why: 'Two open pull requests with one number are each fine, and only the first can be merged.',
  },
  severity: 'warning',
  messages: {
    document: {
      what: '{name} is claimed by the older pull request #{pull}, `{title}` by `{author}`.',
      fix: 'Take the next free number that nobody claims, `{next}`: the document becomes `{to}`.',
      otherwise: AGREE,
    },
    entry: {
      what: '{name} is claimed by the older pull request #{pull}, `{title}` by `{author}`.',
      fix: 'Reserve the next free number that nobody claims, `{next}`.',
      otherwise: AGREE,
    },
    assigned: {
      what: '{name} is claimed by the older pull request #{pull}, `{title}` by `{author}`.',
      fix: 'Ask those who assign the numbers which of the two has it.',
    },
  },
  *unseen({ claims }) {
    if (claims === null) return;
    const { left, partly } = claims;
    if (left > 0)
      yield `Of the open pull requests, ${left} could not be looked at: there are too many, or GitHub does not show them. They may claim a number too.`;
    const named =
      partly
        .slice(0, MOST_NAMED)
        .map((pull) => `#${pull}`)
        .join(', ') + (partly.length > MOST_NAMED ? ', …' : '');
    if (partly.length > 0)
      yield `Of ${counted(partly.length, 'other open pull request')} (${named}) a part could not be read: more numbers may be claimed there.`;
  },
  *check(facts, process) {
    const free = freeNumbers(facts, process);
    for (const [number, { claim, brought }] of lostNumbers(facts, process)) {
      const at = placeOf(facts, brought);
      if (at === null) continue;
      const next = free.next().value;
      const { messageId, to, edits } = instead(facts, process, brought, number, next);
      const { pull } = claim;
      const { foreword, data } = inAnotherBranch(process, facts.head, number, next);
      yield {
        messageId,
        data: {
          name: nameOf(process, number),
          pull: pull.number,
          title: pull.title,
          author: pull.author ?? 'ghost',
          next: formatNumber(process, next),
          to,
          ...data,
        },
        ...(messageId === 'assigned' ? {} : { foreword }),
        at,
        key: String(number),
        proposal: number,
        restsOn: String(number),
        edits,
      };
    }
  },
});

const README = 'proposals/README.md';
const FILE = 'proposals/ACME-1003-spot-nodes.md';
const SPOT_NODES = document({ heading: 'Spot Nodes' });
const row = (number: number, title: string, author = 'Ada Park'): string =>
  `| ${number} | ${title} | ${author} | Draft |`;
const RESERVED = { [README]: registry(...ROWS, row(1003, 'Spot Nodes')) };
const COLD_STORAGE = {
  number: 5,
  title: 'Cold storage',
  author: 'bolin',
  files: { [README]: registry(...ROWS, row(1003, 'Cold Storage', 'Bo Lin')) },
};

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a number that a younger pull request claims',
      pull: { head: RESERVED, others: [{ ...COLD_STORAGE, number: 8 }] },
    },
    {
      name: 'other numbers in other pull requests',
      pull: {
        head: RESERVED,
        others: [
          { ...COLD_STORAGE, files: { [README]: registry(...ROWS, row(1004, 'Cold Storage', 'Bo Lin')) } },
          { number: 6, title: 'A typo', author: 'bolin', files: { 'proposals/ACME-1000-query-cache.md': 'Cached.\n' } },
        ],
      },
    },
    {
      name: 'the document of a reservation that its author has in another open pull request',
      pull: {
        author: 'ada',
        head: { [FILE]: SPOT_NODES },
        others: [{ number: 5, title: 'Reserve 1003', author: 'Ada', files: RESERVED }],
      },
    },
    {
      name: 'a pull request upon another one of its author',
      pull: {
        author: 'ada',
        head: { [FILE]: document({ heading: 'Nodes on the Spot Market' }) },
        others: [{ number: 5, title: 'Spot nodes', author: 'ada', files: { [FILE]: SPOT_NODES } }],
      },
    },
    {
      name: 'the document of a number that the base branch reserved for it, and that somebody took without looking',
      pull: {
        head: { 'proposals/ACME-1002-audit-log.md': document({ heading: 'Audit Log' }) },
        others: [{ ...COLD_STORAGE, files: { 'proposals/ACME-1002-cold-storage.md': SPOT_NODES } }],
      },
    },
    {
      name: 'a command line, where nobody knows the open pull requests',
      pull: { head: RESERVED },
    },
  ],
  invalid: [
    {
      name: 'a reservation that an older pull request has too',
      pull: { head: RESERVED, others: [COLD_STORAGE] },
      findings: [{ messageId: 'entry', path: README, line: 12 }],
    },
    {
      name: 'a document with the number of an older one: the number after it is claimed as well',
      pull: {
        head: { [FILE]: SPOT_NODES },
        others: [
          { ...COLD_STORAGE, files: { 'proposals/ACME-1003-cold-storage.md': document({ heading: 'Cold Storage' }) } },
          {
            number: 6,
            title: 'Warm pools',
            author: 'cyroe',
            files: { [README]: registry(...ROWS, row(1004, 'Warm Pools')) },
          },
        ],
      },
      findings: [{ messageId: 'document', path: FILE, line: null }],
    },
    {
      name: 'two documents for one reservation',
      pull: {
        author: 'ada',
        head: { 'proposals/ACME-1002-audit-log.md': document({ heading: 'Audit Log' }) },
        others: [
          { number: 5, title: 'Audit', author: 'cyroe', files: { 'proposals/ACME-1002-audit-trail.md': document() } },
        ],
      },
      findings: [{ messageId: 'document', path: 'proposals/ACME-1002-audit-log.md', line: null }],
    },
    {
      name: 'two proposals of one author with one number',
      pull: { author: 'bolin', head: RESERVED, others: [COLD_STORAGE] },
      findings: [{ messageId: 'entry', path: README, line: 12 }],
    },
    {
      name: 'a number that somebody assigns',
      pull: {
        process: 'number: { digits: 4, first: 1000, kept: [0], assigned: assigned }',
        head: { [FILE]: SPOT_NODES },
        others: [COLD_STORAGE],
      },
      findings: [{ messageId: 'assigned', path: FILE, line: null }],
    },
  ],
};
