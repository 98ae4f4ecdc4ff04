import { readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { bestFit } from './knowledge/sections.ts';

export const rule = stateRule({
  id: 'section-filled',
  docs: {
    summary: 'Require content in the sections of the template',
    why: 'A heading with nothing below it looks like an answer and is none.',
  },
  messages: {
    empty: {
      what: 'Nothing stands below `{heading}`.',
      fix: 'Write a few sentences there: `{section}` belongs to every proposal.',
    },
    'empty-optional': {
      what: 'Nothing stands below `{heading}`.',
      fix: 'Write a few words there, or remove the heading: `{section}` is optional.',
    },
  },
  *check(side, process) {
    for (const { id, path, number, document: written } of readProposals(side)) {
      const fit = written.readable ? bestFit(process, written) : null;
      if (fit === null) continue;
      for (const { name, optional } of fit.structure) {
        const section = fit.found.get(name);
        if (section === undefined || section.filled) continue;
        yield {
          messageId: optional ? 'empty-optional' : 'empty',
          data: { heading: section.text, section: name },
          at: { path, range: section.range },
          key: `${id}:${name}`,
          proposal: number,
        };
      }
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'sections that say little, or say it below subheadings',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\n![Load](load.png)\n\n## Design\n\n### Cache\n\n| Key | Value |\n|---|---|\n\n## Plan\n\n- soon\n\n## Open Questions\n\nNone.\n',
          }),
        },
      },
    },
    {
      name: 'a section of its own that is still empty',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\nSlow.\n\n## Design\n\nA table.\n\n## Plan\n\nSoon.\n\n## Appendix\n',
          }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a plan that is only a comment, and no questions below their heading',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\nSlow.\n\n## Design\n\nA table.\n\n## Plan\n\n<!-- which release? -->\n\n### Steps\n\n## Open Questions\n',
          }),
        },
      },
      findings: [
        { messageId: 'empty', path: 'proposals/ACME-1000-query-cache.md', line: 20 },
        { messageId: 'empty-optional', path: 'proposals/ACME-1000-query-cache.md', line: 26 },
      ],
    },
  ],
};
