import { partsOf } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { sectionNamed } from './knowledge/sections.ts';

export const rule = stateRule({
  id: 'open-questions',
  docs: {
    summary: 'Keep what is undecided in the main document',
    why: 'Whoever decides looks at one place; a question in a part is overlooked.',
  },
  messages: {
    'in-part': {
      what: '`{heading}` stands in a part of the proposal.',
      fix: 'Move what stands below it to `## {section}` of the main document.',
    },
  },
  *check(side, process) {
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
