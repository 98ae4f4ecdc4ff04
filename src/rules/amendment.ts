import { fieldOf } from '../model/document.ts';
import { statusField, statusOf } from '../model/lifecycle.ts';
import { formatNumber, nameOf } from '../model/naming.ts';
import { nextNumber } from '../model/numbers.ts';
import { changeRule, type ExamplesOf } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { fieldPlace } from './knowledge/places.ts';
import { rewriting } from './knowledge/rewriting.ts';
import { wordsFor } from './knowledge/supersession.ts';

/** Fewer lines than these are no other design, whatever their share. */
const LEAST_LINES = 20;

export const rule = changeRule({
  id: 'amendment',
  docs: {
    summary: 'Keep an accepted design, and propose a new one beside it',
    why: 'What was accepted is what people agreed on and build; another design needs an agreement of its own.',
  },
  severity: 'notice',
  messages: {
    rewritten: {
      what: '`{name}` is `{status}`, and this changes {changed} lines of a text that had {lines}; up to {most}% of it may change in place.',
      fix: 'For another design, open a new proposal that says `{newer} {name}`, and write `{older} {next}` into this one. Clarifications and details of the implementation stay in place.',
    },
  },
  *check({ changes, head }, process) {
    const { amendment } = process;
    if (amendment === null) return;
    for (const { before, after, number } of changes) {
      const [was, is] = [before?.document ?? null, after?.document ?? null];
      const [from, status] = [statusOf(process, was), statusOf(process, is)];
      if (was === null || is === null || after === null || from === null || status === null) continue;
      if (![from, status].every((each) => amendment.statuses.includes(each)) || !was.readable || !is.readable) continue;
      const { lines, changed } = rewriting(was, is);
      if (changed < LEAST_LINES || changed * 100 <= amendment.most * lines) continue;
      const next = process.number.assigned === 'assigned' ? '…' : formatNumber(process, nextNumber(head, process));
      yield {
        messageId: 'rewritten',
        data: {
          name: nameOf(process, number),
          status,
          changed,
          lines,
          most: amendment.most,
          newer: wordsFor(process, 'newer'),
          older: wordsFor(process, 'older'),
          next: `${process.label}-${next}`,
        },
        at: fieldPlace(after.path, is, fieldOf(is, statusField(process))),
        key: after.id,
        proposal: number,
      };
    }
  },
});

const FILE = 'proposals/ACME-1001-rate-limits.md';
const PROCESS = 'amendment: { statuses: [Accepted, Implemented], most: 30 }\n';

const limits = (words: readonly string[], fields: Record<string, string> = {}): string =>
  document({
    fields: { Status: 'Accepted', 'Target-Version': '26.4.0', ...fields },
    heading: 'Rate Limits',
    body: `\n## Design\n\n${words.map((word) => `- ${word}\n`).join('')}`,
  });
const steps = (design: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `Step ${i + 1} of the ${design}.`);
const BEFORE = [...steps('token bucket', 60)];
const REWRITTEN = [...steps('leaky bucket', 25), ...BEFORE.slice(25)];

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a clarification of some lines',
      pull: {
        process: PROCESS,
        base: { [FILE]: limits(BEFORE) },
        head: { [FILE]: limits([...steps('leaky bucket', 10), ...BEFORE.slice(10)]) },
      },
    },
    {
      name: 'many lines of a long design',
      pull: {
        process: PROCESS,
        base: { [FILE]: limits(steps('token bucket', 90)) },
        head: { [FILE]: limits([...steps('leaky bucket', 25), ...steps('token bucket', 90).slice(25)]) },
      },
    },
    {
      name: 'a short design that is written anew',
      pull: {
        process: PROCESS,
        base: { [FILE]: limits(BEFORE.slice(0, 19)) },
        head: { [FILE]: limits(steps('leaky bucket', 19)) },
      },
    },
    {
      name: 'the same lines in another order, and other lines between them',
      pull: {
        process: PROCESS,
        base: { [FILE]: limits(BEFORE) },
        head: { [FILE]: limits([...BEFORE].reverse()).replaceAll('\n- ', '\n\n-  ') },
      },
    },
    {
      name: 'paragraphs whose lines end elsewhere',
      pull: {
        process: PROCESS,
        base: { [FILE]: limits([]) + BEFORE.join('\n') },
        head: { [FILE]: limits([]) + BEFORE.join(' ') },
      },
    },
    {
      name: 'a draft that becomes another design, and is accepted',
      pull: {
        process: PROCESS,
        base: { [FILE]: limits(BEFORE, { Status: 'Draft' }) },
        head: { [FILE]: limits(REWRITTEN) },
      },
    },
    {
      name: 'any of it in a process that does not ask',
      pull: { base: { [FILE]: limits(BEFORE) }, head: { [FILE]: limits(REWRITTEN) } },
    },
  ],
  invalid: [
    {
      name: 'an accepted design that becomes another one, and is implemented',
      pull: {
        process: PROCESS,
        base: { [FILE]: limits(BEFORE) },
        head: { [FILE]: limits(REWRITTEN, { Status: 'Implemented', 'Implemented-Version': '26.5.0' }) },
      },
      findings: [{ messageId: 'rewritten', path: FILE, line: 3 }],
    },
  ],
};
