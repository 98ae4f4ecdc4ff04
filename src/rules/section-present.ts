import { type Document, isBlank, type Section } from '../model/document.ts';
import { type Proposal, readProposals, type Side } from '../model/proposal.ts';
import { type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { nearestWord } from '../model/spelling.ts';
import { document } from './acme/repository.ts';
import { fieldPlace, replacePart } from './knowledge/places.ts';
import { bestFit, missingSections, nearSections, renamedHeading, sectionNamed } from './knowledge/sections.ts';

/** A split proposal may keep a section in one of its parts; of a part that was not read nobody knows. */
const mayStandInPart = ({ parts }: Proposal, section: string): boolean =>
  parts.some((part) => part.document === null || sectionNamed(part.document, section) !== null);

const isJudged = (written: Document): boolean => written.readable && !isBlank(written);

/** The level of a section's heading, as the template has it. */
const depthOf = ({ template }: Side, section: string): number =>
  (template === null ? null : sectionNamed(template, section))?.depth ?? 2;

/** A heading that may be meant for a section, and how to write it. */
function standIn(
  { path, document: written }: Proposal & { readonly document: Document },
  { text, range, depth }: Section,
  section: string,
): Pick<Violation<'near'>, 'messageId' | 'data' | 'at' | 'edits' | 'isChoice'> {
  const heading = renamedHeading(text, section);
  return {
    messageId: 'near',
    data: { section, near: text, heading: `${'#'.repeat(depth)} ${heading}` },
    at: { path, range },
    edits: replacePart(path, written.lines, { value: text, range }, text, heading),
    // Only a slip of the pen is sure to mean that section.
    isChoice: nearestWord(text, [heading]) === null,
  };
}

export const rule = stateRule({
  id: 'section-present',
  docs: {
    summary: 'Require the sections of the template',
    why: 'Readers look for the same things in every proposal, and miss what is left out.',
  },
  messages: {
    missing: {
      what: 'The section `{section}` is missing.',
      fix: 'Add the heading `{heading}` with a few sentences below it. The sections are, in this order: {order}.',
    },
    near: {
      what: 'The section `{section}` is missing, and `{near}` is no section of the template.',
      fix: 'If `{near}` is that section, write `{heading}` in its place; else add this heading with a few sentences below it.',
    },
  },
  *check(side, process) {
    for (const proposal of readProposals(side)) {
      const { id, path, number, document: written } = proposal;
      const fit = isJudged(written) ? bestFit(process, written) : null;
      if (fit === null) continue;
      const order = fit.structure.filter(({ optional }) => !optional).map(({ name }) => name);
      const all = nearSections(fit, written, (name) => depthOf(side, name));
      for (const section of missingSections(fit)) {
        if (mayStandInPart(proposal, section)) continue;
        const near = all.get(section);
        if (near !== undefined) {
          yield { ...standIn(proposal, near, section), key: `${id}:${section}`, proposal: number };
          continue;
        }
        const before = order.slice(0, order.indexOf(section)).findLast((name) => fit.found.has(name));
        const neighbour = before === undefined ? undefined : fit.found.get(before);
        yield {
          messageId: 'missing',
          data: { section, order, heading: `${'#'.repeat(depthOf(side, section))} ${section}` },
          at: neighbour === undefined ? fieldPlace(path, written, null) : { path, range: neighbour.range },
          key: `${id}:${section}`,
          proposal: number,
        };
      }
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'numbered headings that say more than the name, at any level, and the optional section left out',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## 1. Motivation and Goals\n\nSlow.\n\n## 2) Design (as agreed)\n\nFast.\n\n### Plans for 26.4\n\nSoon.\n',
          }),
        },
      },
    },
    {
      name: 'another structure that the process accepts',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Goal\n\nFast.\n\n## Implementation design\n\nA cache.\n\n## Open Questions\n\nNone.\n',
          }),
        },
      },
    },
    {
      name: 'a split proposal whose design stands in a part',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\nSlow.\n\n## Parts\n\n- [store](ACME-1000/store.md)\n\n## Plan\n\nSoon.\n',
          }),
          'proposals/ACME-1000/store.md': '# Store\n\n## Design\n\nA table.\n',
        },
      },
    },
    {
      name: 'a typo is fixed in a document that has lacked its plan for years',
      pull: {
        base: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\nSlwo.\n\n## Design\n\nA table.\n',
          }),
        },
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\nSlow.\n\n## Design\n\nA table.\n',
          }),
        },
      },
    },
    {
      name: 'an empty document: there is nothing yet to have sections',
      pull: { head: { 'proposals/ACME-1002-audit-log.md': '\n' } },
    },
  ],
  invalid: [
    {
      name: 'a proposal without a plan',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\nSlow.\n\n## Design\n\nA table.\n',
          }),
        },
      },
      findings: [{ messageId: 'missing', path: 'proposals/ACME-1000-query-cache.md', line: 16 }],
    },
    {
      name: 'a heading that says the same in another word',
      pull: {
        process:
          'sections: { structures: { standard: [Motivation, Design, Security Considerations, Test Plan, Rollout Plan] } }',
        head: {
          'proposals/ACME-1002-audit-log.md': document({
            body: '\n## Motivation\n\nSlow.\n\n## Design\n\nA.\n\n## 3. Security\n\nB.\n\n## Testing\n\nC.\n\n## The Plan\n\nSoon.\n',
          }),
        },
      },
      findings: [
        { messageId: 'missing', path: 'proposals/ACME-1002-audit-log.md', line: 16 },
        { messageId: 'near', path: 'proposals/ACME-1002-audit-log.md', line: 20 },
        { messageId: 'near', path: 'proposals/ACME-1002-audit-log.md', line: 24 },
      ],
    },
    {
      name: 'a proposal that begins with its design',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document({ body: '\n## Design\n\nA table.\n\n## Plan\n\nSoon.\n' }),
        },
      },
      findings: [{ messageId: 'missing', path: 'proposals/ACME-1000-query-cache.md', line: 1 }],
    },
  ],
};
