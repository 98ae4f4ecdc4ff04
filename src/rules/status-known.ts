import { filledField, isPlaceholder } from '../model/document.ts';
import { knownStatus, statusAlone, statusField, statusInCell, statusOf } from '../model/lifecycle.ts';
import type { Process } from '../model/process.ts';
import { type Proposal, readProposals, type Side } from '../model/proposal.ts';
import { claims } from '../model/registry.ts';
import { type Edit, type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { nearestWord } from '../model/spelling.ts';
import type { Location } from '../model/text.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { entryPlace, replaceCell, replaceInField } from './knowledge/places.ts';

/** A status somewhere, and how to write another one in its place. */
interface Written {
  readonly status: string;
  readonly at: Location;
  readonly key: string;
  readonly proposal: number | null;
  write(status: string): readonly Edit[];
}

/** Whether an entry says what its document has to say (registry-status compares them), or what has been told of that. */
function isJudged(process: Process, { document }: Proposal, entry: string): boolean {
  if (document === null || (statusOf(process, document) ?? statusInCell(process.lifecycle, entry)) !== null)
    return true;
  return filledField(document, statusField(process))?.value.toLowerCase() === entry.toLowerCase();
}

function* writtenStatuses(side: Side, process: Process): Generator<Written> {
  for (const { id, path, number, document } of readProposals(side)) {
    const field = filledField(document, statusField(process));
    if (field === null) continue;
    const at = { path, range: field.range };
    const write = (status: string) => replaceInField(process, path, document, field, field.value, status);
    yield { status: field.value, at, key: `${id}:${field.value}`, proposal: number, write };
  }
  const { registry } = side;
  const proposals = new Map<number | null, Proposal>(side.proposals.map((each) => [each.number, each]));
  for (const entry of claims(registry)) {
    const { status, number } = entry;
    if (registry === null || status === null || isPlaceholder(status.value)) continue;
    const proposal = proposals.get(number);
    if (proposal !== undefined && isJudged(process, proposal, status.value)) continue;
    const at = entryPlace(registry, entry, status);
    const write = (text: string) => replaceCell(registry, entry, status, text);
    yield { status: status.value, at, key: `${number}:${status.value}`, proposal: number, write };
  }
}

export const rule = stateRule({
  id: 'status-known',
  docs: {
    summary: 'Allow only the statuses of the lifecycle',
    why: 'A status that the lifecycle does not know has no meaning, and nothing can follow it.',
  },
  messages: {
    unknown: { what: '`{status}` is no status of this process.', fix: 'Write `{known}`.' },
    spelling: { what: 'The status `{status}` is written `{right}`.', fix: 'Write `{right}`.' },
  },
  *check(side, process) {
    const known = Object.keys(process.lifecycle.statuses);
    for (const { status, at, key, proposal, write } of writtenStatuses(side, process)) {
      if (known.includes(statusAlone(status))) continue;
      const right = knownStatus(process.lifecycle, status) ?? nearestWord(status, known);
      const about = { data: { status, known, right }, at, key, proposal } satisfies Partial<Violation>;
      if (right === null) yield { ...about, messageId: 'unknown' };
      else yield { ...about, messageId: 'spelling', edits: write(right) };
    }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
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
      findings: [{ messageId: 'unknown', path: NEW_FILE, line: 3 }],
    },
    {
      name: 'all statuses at once, as the template lists them',
      pull: withStatus('Draft | Accepted'),
      findings: [{ messageId: 'unknown', path: NEW_FILE, line: 3 }],
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
