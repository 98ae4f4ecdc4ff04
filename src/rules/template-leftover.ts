import type { Document } from '../model/document.ts';
import { readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { lineRange } from '../model/text.ts';
import { document, TEMPLATE } from './acme/repository.ts';

/** Shorter lines stand in many documents by chance; one longer line is enough to be sure. */
const SHORTEST = 12;
const TELLING = 30;

/** Rulers, fences and the like: signs, and one word at most. */
const IS_SCAFFOLD = /^[^\p{L}\p{N}]*[\p{L}\p{N}]*$/u;
const IS_RULER = /^[\s:|]*-[\s:|-]*$/;

/** The lines below the metadata, trimmed, with their numbers; headings are left out. */
function bodyOf({ lines, metadata, headings }: Document): { line: number; text: string }[] {
  const titles = new Set(headings.map(({ range }) => range.line));
  return lines
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ line }) => line > (metadata.range?.endLine ?? 0) && !titles.has(line));
}

/** What the template tells its readers: neither structure nor the head of a table that is meant to be kept. */
function instructionsOf(template: Document): Set<string> {
  const isHead = (line: number): boolean => IS_RULER.test((template.lines[line] ?? '').trim());
  return new Set(
    bodyOf(template)
      .filter(({ line, text }) => text.length >= SHORTEST && !IS_SCAFFOLD.test(text) && !isHead(line))
      .map(({ text }) => text),
  );
}

export const rule = stateRule({
  id: 'template-leftover',
  docs: {
    summary: "Replace the template's instructions",
    why: 'What the template says to authors means nothing to readers, and hides what has not been written yet.',
  },
  messages: {
    lines: {
      what: 'Text of the template still stands here: `{first}`{more}.',
      fix: 'Write what it asks for in its place, or remove it.',
    },
  },
  *check(side) {
    if (side.template === null) return;
    const instructions = instructionsOf(side.template);
    for (const { id, path, number, document: written } of readProposals(side)) {
      const left = bodyOf(written).filter(({ text }) => instructions.has(text));
      const [first] = left;
      if (first === undefined || (left.length === 1 && first.text.length <= TELLING)) continue;
      yield {
        messageId: 'lines',
        data: { first: first.text, more: left.length === 1 ? '' : ` (${left.length} lines in all)` },
        at: { path, range: lineRange(first.line, written.lines[first.line - 1]?.length) },
        key: id,
        proposal: number,
      };
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'headings and short lines that the template has as well',
      pull: {
        base: {
          'proposals/ACME-0000-template.md': `${TEMPLATE}\n- [ ] Unit tests\n- [ ] No UI\n- [ ] Demo\n\n## Open Questions\n\n| Date | Decision | Rationale |\n|---|---|---|\n`,
        },
        head: {
          'proposals/ACME-1000-query-cache.md': document({
            body: '\n## Motivation\n\nSlow.\n\n## Plan\n\n- [ ] Unit tests\n- [ ] No UI\n- [ ] Demo\n\n## Open Questions\n\nNone.\n\n| Date | Decision | Rationale |\n|---|---|---|\n| 2026-03-02 | One table | Simple |\n',
          }),
        },
      },
    },
    {
      name: 'the template is changed',
      pull: { head: { 'proposals/ACME-0000-template.md': `${TEMPLATE}\nRead it aloud once before you send it.\n` } },
    },
    {
      name: 'comments kept in the metadata block',
      pull: {
        base: {
          'proposals/ACME-0000-template.md': TEMPLATE.replace(
            'Status:',
            '# Status: every proposal begins as a draft\nStatus:',
          ),
        },
        head: {
          'proposals/ACME-1000-query-cache.md': document().replace(
            'Status:',
            '# Status: every proposal begins as a draft\nStatus:',
          ),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'one instruction that was overlooked',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': document().concat('\nList the steps and their order.\n'),
        },
      },
      findings: [{ messageId: 'lines', path: 'proposals/ACME-1000-query-cache.md', line: 24 }],
    },
  ],
};
