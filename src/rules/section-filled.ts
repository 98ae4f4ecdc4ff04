import { readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document, TEMPLATE } from './acme/repository.ts';
import { lackOf } from './knowledge/lacking.ts';
import { linesOf } from './knowledge/lines.ts';
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
      fix: 'Write a few sentences there: every proposal has this section.',
    },
    'empty-optional': {
      what: 'Nothing stands below `{heading}`.',
      fix: 'Write a few words there, or remove the heading: the section is optional.',
    },
    nested: {
      what: 'Nothing stands between `{heading}` and `{inner}`.',
      why: 'What stands below `{inner}` answers another question.',
      fix: 'Write a few sentences there: every proposal has this section.',
    },
    example: {
      what: 'Below `{heading}` stands the example of the template, and nothing else.',
      fix: 'Write in its place what holds for this proposal: every one has this section.',
    },
    'example-optional': {
      what: 'Below `{heading}` stands the example of the template, and nothing else.',
      fix: 'Write in its place what holds for this proposal, or remove the heading: the section is optional.',
    },
  },
  *check(side, process) {
    for (const { id, path, number, document: written } of readProposals(side)) {
      const fit = written.readable ? bestFit(process, written) : null;
      if (fit === null) continue;
      const lines = linesOf(written);
      for (const each of fit.structure) {
        const section = fit.found.get(each.name);
        const lack = lackOf(fit, each, lines, side.template);
        if (lack === null || section === undefined) continue;
        yield {
          messageId: lack.messageId,
          data: { heading: section.text, inner: lack.inner },
          at: { path, range: section.range },
          key: `${id}:${each.name}`,
          proposal: number,
        };
      }
    }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const EXAMPLES = `## Plan\n\n\`\`\`yaml\nphase: 1\n\`\`\`\n\n## Open Questions\n\n| Question | Who |\n|---|---|\n| Why? | Ada |\n`;

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
      name: 'a table of the template that waits for its rows, and code of the author',
      pull: {
        base: {
          'proposals/ACME-0000-template.md': TEMPLATE.replace(/## Plan[\s\S]*/, EXAMPLES).replace(
            '| Why? | Ada |\n',
            '',
          ),
        },
        head: {
          [FILE]: document({
            body: `\n## Motivation\n\nSlow.\n\n## Design\n\nA table.\n\n${EXAMPLES}`
              .replace('phase: 1', 'phase: 1 # the cache')
              .replace('| Why? | Ada |\n', ''),
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
      name: 'a section that holds another one and nothing of its own',
      pull: {
        head: {
          [FILE]: document({
            body: '\n## Motivation\n\nSlow.\n\n## Design\n\n### Plan\n\nA table, soon.\n',
          }),
        },
      },
      findings: [{ messageId: 'nested', path: FILE, line: 16 }],
    },
    {
      name: 'examples of the template that nobody replaced',
      pull: {
        base: { 'proposals/ACME-0000-template.md': TEMPLATE.replace(/## Plan[\s\S]*/, EXAMPLES) },
        head: { [FILE]: document({ body: `\n## Motivation\n\nSlow.\n\n## Design\n\nA table.\n\n${EXAMPLES}` }) },
      },
      findings: [
        { messageId: 'example', path: FILE, line: 20 },
        { messageId: 'example-optional', path: FILE, line: 26 },
      ],
    },
    {
      name: 'an example of the template below a heading that is not filled either',
      pull: {
        base: {
          'proposals/ACME-0000-template.md': TEMPLATE.replace(
            /## Plan[\s\S]*/,
            EXAMPLES.replace('## Open', '### Open'),
          ),
        },
        head: {
          [FILE]: document({
            body: '\n## Motivation\n\nSlow.\n\n## Design\n\nA table.\n\n## Plan\n\n### Open Questions\n\n| Question | Who |\n|---|---|\n| Why? | Ada |\n',
          }),
        },
      },
      findings: [
        { messageId: 'empty', path: FILE, line: 20 },
        { messageId: 'example-optional', path: FILE, line: 22 },
      ],
    },
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
