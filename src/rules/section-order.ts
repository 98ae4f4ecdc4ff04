import type { Section } from '../model/document.ts';
import { readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { bestFit, type Fit } from './knowledge/sections.ts';

interface Placed {
  readonly name: string;
  readonly section: Section;
}

/** The document's sections in the order of the process. Optional ones may stand where they serve the reader best. */
const inOrder = ({ structure, found }: Fit): readonly Placed[] =>
  structure.flatMap(({ name, optional }) => {
    const section = found.get(name);
    return section === undefined || optional ? [] : [{ name, section }];
  });

/** The first section that stands before its predecessor. */
function misplaced(sections: readonly Placed[]): { late: Placed; early: Placed } | null {
  for (const [index, early] of sections.entries()) {
    const late = sections[index - 1];
    if (late !== undefined && early.section.range.line < late.section.range.line) return { late, early };
  }
  return null;
}

export const rule = stateRule({
  id: 'section-order',
  docs: {
    summary: 'Require the sections of the template in their order',
    why: 'A proposal is read from the problem to the plan; the same order everywhere lets readers jump.',
  },
  messages: {
    order: {
      what: '`{early}` stands before `{late}`.',
      fix: 'Move `{early}` below `{late}`. The sections are, in this order: {order}.',
    },
  },
  *check(side, process) {
    for (const { id, path, number, document: written } of readProposals(side)) {
      const fit = written.readable ? bestFit(process, written) : null;
      const sections = fit === null ? [] : inOrder(fit);
      const pair = misplaced(sections);
      if (pair === null) continue;
      const [early, late] = [pair.early.name, pair.late.name];
      yield {
        messageId: 'order',
        data: { early, late, order: sections.map(({ name }) => name) },
        at: { path, range: pair.early.section.range },
        key: `${id}:${early}<${late}`,
        proposal: number,
      };
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'an optional section at another place',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Open Questions\n\nHow long?\n\n## Motivation\n\nSlow.\n\n## Design\n\nA table.\n\n## Plan\n\nSoon.\n',
          }),
        },
      },
    },
    {
      name: 'a heading further down that only sounds like the section',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\n### Plan of the day\n\nSlow.\n\n## Design\n\n### Motivation for tables\n\nSimple.\n\n## Plan\n\nSoon.\n',
          }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'the plan before the design',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\nSlow.\n\n## Plan\n\nSoon.\n\n## Design\n\nA table.\n',
          }),
        },
      },
      findings: [{ messageId: 'order', path: 'proposals/ACME-1000-query-cache.md', line: 16 }],
    },
  ],
};
