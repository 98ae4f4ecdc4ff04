import { statusOf } from '../model/lifecycle.ts';
import type { Process } from '../model/process.ts';
import { partsOf, readProposals, type Side } from '../model/proposal.ts';
import { type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { lineRange } from '../model/text.ts';
import { document } from './acme/repository.ts';
import { openQuestions } from './knowledge/questions.ts';
import { sectionNamed } from './knowledge/sections.ts';

/** Sections whose questions the document's status wants settled, and that have some left. */
function* unsettled(side: Side, process: Process): Generator<Violation<'unsettled'>> {
  for (const { id, path, number, document: written } of readProposals(side)) {
    const status = statusOf(process, written);
    for (const [name, statuses] of Object.entries(process.sections.resolved)) {
      const section = status !== null && statuses.includes(status) ? sectionNamed(written, name) : null;
      const open = section === null ? [] : openQuestions(written, section);
      const [first] = open;
      if (status === null || section === null || first === undefined) continue;
      const more = open.length === 1 ? '' : ` (${open.length} questions in all)`;
      yield {
        messageId: 'unsettled',
        data: { status, section: section.text, question: first.text, more },
        at: { path, range: lineRange(first.line, written.lines[first.line - 1]?.length) },
        key: `${id}:${name}:${status}`,
        proposal: number,
        restsOn: status,
      };
    }
  }
}

export const rule = stateRule({
  id: 'open-questions',
  docs: {
    summary: 'Keep open questions in the main document, and settle them in time',
    why: 'Whoever decides looks at one place; a question in a part is overlooked.',
  },
  messages: {
    'in-part': {
      what: '`{heading}` stands in a part of the proposal.',
      fix: 'Move what stands below it to `## {section}` of the main document.',
    },
    unsettled: {
      what: 'The status is `{status}`, and `{section}` still asks: `{question}`{more}.',
      why: 'What is open when a proposal becomes `{status}` is decided by whoever builds it.',
      fix: 'Write the answer below each question, for instance `Resolved: …`, or remove the section.',
    },
  },
  *check(side, process) {
    yield* unsettled(side, process);
    for (const { id, path, number, document: written } of partsOf(side)) {
      if (written === null) continue;
      for (const name of process.sections.mainOnly) {
        const section = sectionNamed(written, name);
        if (section === null || !section.filled) continue;
        yield {
          messageId: 'in-part',
          data: { heading: section.text, section: name },
          at: { path, range: section.range },
          key: `${id}:${name}`,
          proposal: number,
        };
      }
    }
  },
});

const MAIN = document({
  body: '\n## Motivation\n\nSlow.\n\n## Design\n\nSee [store](ACME-1000/store.md).\n\n## Plan\n\nSoon.\n\n## Open Questions\n\nHow long?\n',
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const asking = (questions: string, status = 'Accepted') => ({
  process: `sections: { resolved: { Open Questions: [Accepted] } }`,
  head: {
    [FILE]: document({ fields: { Status: status } }).concat(questions && `\n## Open Questions\n\n${questions}\n`),
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'questions in the main document, and a part that speaks of open connections',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': MAIN,
          'proposals/ACME-1000/store.md': '# Store\n\n## Open connections\n\nOne for each worker.\n',
        },
      },
    },
    { name: 'a draft with questions', pull: asking('- For how long?', 'Draft') },
    { name: 'no section for questions', pull: asking('') },
    { name: 'a section that says that nothing is open', pull: asking('None at this time.') },
    {
      name: 'questions that are ticked, struck through or answered',
      pull: asking(
        '1. [x] For how long?\n2. ~~Who may clear it?~~ Everybody.\n3. Which size?\n\n   Decision: 64 MB.\n\n### Which key?\n\n- the text\n- its hash\n\nResolved in the meeting: its hash.',
      ),
    },
    {
      name: 'a note that everything is answered',
      pull: asking('All of these were answered in review.\n\n- For how long?'),
    },
    {
      name: 'an old part that keeps its questions is edited',
      pull: {
        base: {
          'proposals/ACME-1000-query-cache.md': MAIN,
          'proposals/ACME-1000/store.md': '# Store\n\n## Open Questions\n\n- Which tabel?\n',
        },
        head: { 'proposals/ACME-1000/store.md': '# Store\n\nRows.\n\n## Open Questions\n\n- Which table?\n' },
      },
    },
  ],
  invalid: [
    {
      name: 'a proposal that is accepted with a question that nobody has answered',
      pull: asking('1. For how long? **Resolved:** a minute.\n2. Is the cache flushed when a connection is closed?'),
      findings: [{ messageId: 'unsettled', path: FILE, line: 27 }],
    },
    {
      name: 'a part with questions of its own',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': MAIN,
          'proposals/ACME-1000/store.md': '# Store\n\nRows.\n\n### 4. Risks & open questions\n\n- Which table?\n',
        },
      },
      findings: [{ messageId: 'in-part', path: 'proposals/ACME-1000/store.md', line: 5 }],
    },
  ],
};
