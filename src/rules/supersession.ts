import { type Leads, leadsOf, namedIn } from '../model/mentions.ts';
import { nameOf } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import { documentsOf, type Proposal, readProposals, type Side } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { type Statement, statementsOf } from '../model/supersession.ts';
import { ACME_PROCESS, document } from './acme/repository.ts';
import { pathToBe } from './knowledge/filenames.ts';
import { answerLine } from './knowledge/supersession.ts';

/** Whether a document, or a part of it that was read, names the proposal in any way; a text not read may do so. */
function names(process: Process, leads: Leads, { path, document: main, parts }: Proposal, number: number): boolean {
  if (main === null) return true;
  return [{ path, document: main }, ...parts].some(
    (text) => text.document !== null && namedIn(process, leads, text.path, text.document).has(number),
  );
}

/** The one that the pull request touches: the document that says it, else the one that is silent. */
const concerned = (own: Proposal, others: readonly Proposal[]): number =>
  (own.touched ? own : (others.find(({ touched }) => touched) ?? own)).number;

interface Said extends Statement {
  readonly proposal: Proposal;
}

function* statements(process: Process, leads: Leads, side: Side): Generator<Said> {
  for (const proposal of readProposals(side))
    for (const statement of statementsOf(process, leads, proposal)) yield { ...statement, proposal };
}

export const rule = stateRule({
  id: 'supersession',
  docs: {
    summary: 'Let a proposal and the one that supersedes it name each other',
    why: 'A reader who finds one of the two has to find the other, or builds what nobody wants any more.',
  },
  severity: 'warning',
  messages: {
    'one-sided': {
      what: '`{from}` says `{words}` `{other}`, and `{other}` does not name `{from}`.',
      fix: 'Write `{line}` into `{path}`.',
    },
    unknown: {
      what: '`{from}` says `{words}` `{other}`, and no document has that number.',
      fix: 'Name the proposal that is meant, or leave the words out.',
    },
  },
  *check(side, process) {
    if (process.supersession === null) return;
    const leads = leadsOf(side);
    for (const { role, words, number, range, proposal } of statements(process, leads, side)) {
      const others = documentsOf(side, number);
      if (others.some((other) => names(process, leads, other, proposal.number))) continue;
      const [first] = others;
      const data = { from: nameOf(process, proposal.number), words, other: nameOf(process, number) };
      const at = { path: proposal.path, range };
      const key = `${proposal.id}:${role}:${number}`;
      if (first === undefined) {
        yield { messageId: 'unknown', data, at, key, proposal: proposal.number };
        continue;
      }
      const { path } = first;
      const from = { number: proposal.number, path: pathToBe(process, side, proposal) };
      const line = answerLine(process, role, path, from);
      yield { messageId: 'one-sided', data: { ...data, line, path }, at, key, proposal: concerned(proposal, others) };
    }
  },
});

const CACHE = 'proposals/ACME-1000-query-cache.md';
const LIMITS = 'proposals/ACME-1001-rate-limits.md';
const NEW = 'proposals/ACME-1002-result-cache.md';
const WORDS = 'supersession: { newer: [Supersedes, Replaces], older: [Superseded by] }\n';
const FIELDS = `${WORDS}${/^fields:\n(?: .*\n)+/m.exec(ACME_PROCESS)?.[0]}  Supersedes: { type: proposals }\n  Superseded-By: { type: proposals }\n`;

const saying = (text: string, fields: Record<string, string> = {}): string =>
  document({ heading: 'Result Cache', fields, body: `\n## Motivation\n\n${text}\n` });

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'two proposals that name each other in a sentence',
      pull: {
        process: WORDS,
        head: {
          [NEW]: saying('This proposal supersedes\n[the query cache](ACME-1000-query-cache.md).'),
          [CACHE]: saying('Superseded by [ACME-1002](./ACME-1002-result-cache.md).'),
        },
      },
    },
    {
      name: 'in fields, by number and by name',
      pull: {
        process: FIELDS,
        base: { [CACHE]: saying('Slow.', { 'Superseded-By': 'ACME-1002' }) },
        head: { [NEW]: saying('Slow.', { Supersedes: '1000' }) },
      },
    },
    {
      name: 'another word of the older one for the same thing',
      pull: {
        process: WORDS,
        base: { [CACHE]: saying('Build ACME-1002 instead.') },
        head: { [NEW]: saying('Replaces ACME-1000.') },
      },
    },
    {
      name: 'words that say something else: of two others, in doubt, in code, in a comment',
      pull: {
        process: WORDS,
        head: {
          [NEW]: saying(
            'ACME-1001 supersedes ACME-1000. It is not clear that this supersedes ACME-1000, which limits what supersedes what.\n\n```yaml\nSupersedes: ACME-1000\n```\n\n<!-- Supersedes ACME-1000 -->\n\nSupersedes the tables, as ACME-1000 calls them.',
          ),
        },
      },
    },
    {
      name: 'an old statement, and one more line',
      pull: {
        process: WORDS,
        base: { [NEW]: saying('Supersedes ACME-1000.') },
        head: { [NEW]: saying('Supersedes ACME-1000. It is faster.') },
      },
    },
    { name: 'any of it in a process that does not ask', pull: { head: { [NEW]: saying('Supersedes ACME-1000.') } } },
  ],
  invalid: [
    {
      name: 'the older one says nothing',
      pull: {
        process: WORDS,
        head: { [NEW]: saying('This supersedes [the cache](ACME-1000-query-cache.md) and ACME-1001.') },
      },
      findings: [
        { messageId: 'one-sided', path: NEW, line: 14 },
        { messageId: 'one-sided', path: NEW, line: 14 },
      ],
    },
    {
      name: 'the newer one says nothing of it, which has a field for it',
      pull: {
        process: FIELDS,
        head: { [CACHE]: saying('Slow.', { 'Superseded-By': '"[1001](ACME-1001-rate-limits.md)"' }) },
      },
      findings: [{ messageId: 'one-sided', path: CACHE, line: 8 }],
    },
    {
      name: 'the older one drops the link that the newer one relies on',
      pull: {
        process: WORDS,
        base: { [LIMITS]: saying('Supersedes ACME-1000.'), [CACHE]: saying('See ACME-1001 instead.') },
        head: { [CACHE]: saying('Slow.') },
      },
      findings: [{ messageId: 'one-sided', path: LIMITS, line: 14 }],
    },
    {
      name: 'a number that nobody has',
      pull: { process: WORDS, head: { [CACHE]: saying('Superseded by ACME-1020.') } },
      findings: [{ messageId: 'unknown', path: CACHE, line: 14 }],
    },
  ],
};
