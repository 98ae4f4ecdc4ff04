import { filledField, isPlaceholder } from '../model/document.ts';
import { knownStatus, statusAlone, statusField, statusInCell, statusOf } from '../model/lifecycle.ts';
import type { Process } from '../model/process.ts';
import { type Proposal, readProposals, type Side } from '../model/proposal.ts';
import { takenEntries } from '../model/registry.ts';
import { type Edit, type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { nearestWord } from '../model/spelling.ts';
import type { Location } from '../model/text.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { entryPlace, replaceCell, replaceInField } from './knowledge/places.ts';
import { anyStatus, type Choice, choiceFor, firstStatus } from './knowledge/statuses.ts';

/** A status somewhere, and how to write another one in its place. */
interface Written {
  readonly status: string;
  readonly at: Location;
  readonly key: string;
  readonly proposal: number | null;
  /** What may stand there. */
  readonly choice: Choice;
  write(status: string): readonly Edit[];
}

/** Whether an entry says what its document has to say (registry-status compares them), or what has been told of that. */
function isJudged(process: Process, { document }: Proposal, entry: string): boolean {
  if (document === null || (statusOf(process, document) ?? statusInCell(process.lifecycle, entry)) !== null)
    return true;
  return filledField(document, statusField(process))?.value.toLowerCase() === entry.toLowerCase();
}

function* writtenStatuses(side: Side, process: Process): Generator<Written> {
  for (const proposal of readProposals(side)) {
    const { id, path, number, document } = proposal;
    const field = filledField(document, statusField(process));
    if (field === null) continue;
    const at = { path, range: field.range };
    const write = (status: string) => replaceInField(process, path, document, field, field.value, status);
    const choice = choiceFor(process, proposal);
    yield { status: field.value, at, key: `${id}:${field.value}`, proposal: number, choice, write };
  }
  const { registry } = side;
  const proposals = new Map<number | null, Proposal>(side.proposals.map((each) => [each.number, each]));
  for (const entry of takenEntries(registry)) {
    const { status, number } = entry;
    if (registry === null || status === null || isPlaceholder(status.value)) continue;
    const proposal = proposals.get(number);
    if (proposal !== undefined && isJudged(process, proposal, status.value)) continue;
    const at = entryPlace(registry, entry, status);
    const write = (text: string) => replaceCell(registry, entry, status, text);
    const choice = entry.added ? firstStatus(process) : anyStatus(process);
    yield { status: status.value, at, key: `${number}:${status.value}`, proposal: number, choice, write };
  }
}

/** What may be written instead of a status that is none. */
function unknown(
  { lifecycle: { initial, decided } }: Process,
  status: string,
  { from, statuses }: Choice,
): Pick<Violation<'unknown' | 'first' | 'decided' | 'next' | 'final'>, 'messageId' | 'data'> {
  if (from === 'nothing') {
    const isDecided = statuses.length > initial.length;
    return { messageId: isDecided ? 'decided' : 'first', data: { status, initial, decided } };
  }
  if (from === null) return { messageId: 'unknown', data: { status, statuses } };
  const next = statuses.filter((each) => each !== from.status);
  return { messageId: next.length > 0 ? 'next' : 'final', data: { status, from: from.status, next, statuses } };
}

export const rule = stateRule({
  id: 'status-known',
  docs: {
    summary: 'Allow only the statuses of the lifecycle',
    why: 'A status that the lifecycle does not know has no meaning, and nothing can follow it.',
  },
  messages: {
    unknown: { what: '`{status}` is no status of this process.', fix: 'Write `{statuses}`.' },
    first: {
      what: '`{status}` is no status of this process.',
      why: 'A new proposal begins as `{initial}`.',
      fix: 'Write `{initial}`.',
    },
    decided: {
      what: '`{status}` is no status of this process.',
      why: 'A new proposal begins as `{initial}`; a decision may set `{decided}` in the same pull request.',
      fix: 'Write `{initial}`, or what was decided.',
    },
    next: {
      what: '`{status}` is no status of this process.',
      why: 'A proposal with the status `{from}` keeps it, or becomes `{next}`.',
      fix: 'Write `{statuses}`.',
    },
    final: {
      what: '`{status}` is no status of this process.',
      why: 'Nothing follows `{from}`: what was decided then stays on record.',
      fix: 'Write `{from}`.',
    },
    spelling: { what: 'The status `{status}` is written `{right}`.', fix: 'Write `{right}`.' },
  },
  *check(side, process) {
    const known = Object.keys(process.lifecycle.statuses);
    for (const { status, at, key, proposal, choice, write } of writtenStatuses(side, process)) {
      if (known.includes(statusAlone(status))) continue;
      const right = knownStatus(process.lifecycle, status) ?? nearestWord(status, choice.statuses);
      const about = { at, key, proposal } satisfies Partial<Violation>;
      if (right === null) yield { ...about, ...unknown(process, status, choice) };
      else
        yield {
          ...about,
          messageId: 'spelling',
          data: { status, right },
          restsOn: right,
          edits: write(right),
          hides: true,
        };
    }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const OTHER_FILE = 'proposals/ACME-1001-rate-limits.md';
const DECIDED = `lifecycle:
  initial: [Draft]
  decided: [Accepted]
  statuses: { Draft: { to: [Accepted] }, Accepted: { to: [Implemented] }, Implemented: {} }
`;
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const README = 'proposals/README.md';
const withStatus = (status: string): { readonly head: Record<string, string> } => ({
  head: { [NEW_FILE]: document({ fields: { Status: status } }) },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    { name: 'a status with a comment behind it', pull: withStatus('Draft # until the review') },
    { name: 'a status that nobody has filled in', pull: withStatus('') },
    {
      name: 'a status that names the proposal that follows',
      pull: {
        process:
          'lifecycle: { initial: [Draft], statuses: { Draft: { to: [Superseded] }, Accepted: {}, Superseded: {} } }\n',
        base: { [FILE]: document() },
        head: { [FILE]: document({ fields: { Status: 'Superseded by ACME-1001' } }) },
      },
    },
    {
      name: 'a part with a status of its own',
      pull: { head: { 'proposals/ACME-1000/storage.md': '---\nStatus: Reference\n---\n\n# Storage\n' } },
    },
    {
      name: 'a reservation that has no status yet',
      pull: { head: { [README]: registry(...ROWS, '| 1003 | Cold Storage | Ada Park | - |') } },
    },
    {
      name: 'an entry that says otherwise than its document: that is for another rule to say',
      pull: { head: { [README]: registry(ROWS[0].replace('Draft', 'Final'), ROWS[1], ROWS[2]) } },
    },
    {
      name: 'another table in the same file',
      pull: {
        head: { [README]: `| Status | Meaning |\n|---|---|\n| Superseded | replaced |\n\n${registry(...ROWS)}` },
      },
    },
    {
      name: 'an old status of another time, in a document that is edited',
      pull: {
        base: { [FILE]: document({ fields: { Status: 'Final' } }) },
        head: { [FILE]: document({ fields: { Status: 'Final' }, heading: 'Query Result Cache' }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a status from another process',
      pull: withStatus('Superseded'),
      findings: [{ messageId: 'first', path: NEW_FILE, line: 3 }],
    },
    {
      name: 'all statuses at once, as the template lists them',
      pull: withStatus('Draft | Accepted'),
      findings: [{ messageId: 'first', path: NEW_FILE, line: 3 }],
    },
    {
      name: 'a later status, misspelt, in a new proposal: it could not be that one',
      pull: { process: DECIDED, ...withStatus('Implementd') },
      findings: [{ messageId: 'decided', path: NEW_FILE, line: 3 }],
    },
    {
      name: 'a later status, misspelt, in a draft; and another word for one that is final',
      pull: {
        base: { [OTHER_FILE]: document({ fields: { Status: 'Rejected' }, heading: 'Rate Limits' }) },
        head: {
          [FILE]: document({ fields: { Status: 'Implementd' } }),
          [OTHER_FILE]: document({ fields: { Status: 'Declined' }, heading: 'Rate Limits' }),
        },
      },
      findings: [
        { messageId: 'next', path: FILE, line: 3 },
        { messageId: 'final', path: OTHER_FILE, line: 3 },
      ],
    },
    {
      name: 'another letter case',
      pull: withStatus('draft'),
      findings: [{ messageId: 'spelling', path: NEW_FILE, line: 3 }],
    },
    {
      name: 'a slip in a reservation',
      pull: { head: { [README]: registry(...ROWS, '| 1003 | Cold Storage | Ada Park | Darft |') } },
      findings: [{ messageId: 'spelling', path: README, line: 12 }],
    },
    {
      name: 'an entry whose document says no status says more than one',
      pull: {
        base: { [FILE]: document({ fields: { Status: '' } }) },
        head: { [README]: registry(ROWS[0].replace('Draft', 'Implemented in May'), ROWS[1], ROWS[2]) },
      },
      findings: [{ messageId: 'unknown', path: README, line: 9 }],
    },
  ],
};
