import type { Document } from '../model/document.ts';
import type { Process } from '../model/process.ts';
import { readProposals } from '../model/proposal.ts';
import { type Edit, type ExamplesOf, stateRule } from '../model/rule.ts';
import { lineRange } from '../model/text.ts';
import { document, TEMPLATE } from './acme/repository.ts';
import { lackOf } from './knowledge/lacking.ts';
import { linesOf } from './knowledge/lines.ts';
import { bestFit } from './knowledge/sections.ts';

/** Shorter lines stand in many documents by chance; one longer line is enough to be sure. */
const SHORTEST = 12;
const TELLING = 30;

/** Rulers, fences and the like: signs, and one word at most. */
const IS_SCAFFOLD = /^[^\p{L}\p{N}]*[\p{L}\p{N}]*$/u;
const IS_RULER = /^[\s:|]*-[\s:|-]*$/;

/** What the template tells its readers: neither structure nor the head of a table that is meant to be kept. */
function instructionsOf(template: Document): ReadonlySet<string> {
  const isHead = (line: number): boolean => IS_RULER.test((template.lines[line] ?? '').trim());
  return new Set(
    linesOf(template)
      .filter(({ line, kind }) => kind !== 'heading' && !isHead(line))
      .flatMap(({ text, hidden }) => [text, hidden])
      .filter((text) => text.length >= SHORTEST && !IS_SCAFFOLD.test(text)),
  );
}

interface Leftover {
  readonly line: number;
  readonly text: string;
}

/** What a leftover is: text that readers see, the instructions above the first section, or a comment within a section. */
type Kind = 'lines' | 'instructions' | 'prompt';
const KINDS: readonly Kind[] = ['lines', 'instructions', 'prompt'];

/** A single short line may be the author's own. */
const isSure = (left: readonly Leftover[]): boolean => left.length > 1 || (left[0]?.text.length ?? 0) > TELLING;

/** The first lines of the sections that say nothing of their own, be it that the template's example stands there. */
function unwrittenSections(process: Process, document: Document, template: Document): ReadonlySet<number> {
  const fit = document.readable ? bestFit(process, document) : null;
  const lines = linesOf(document);
  return new Set(
    fit?.structure.flatMap((each) => {
      const section = fit.found.get(each.name);
      return section === undefined || lackOf(fit, each, lines, template) === null ? [] : [section.range.line];
    }),
  );
}

/** The template's lines in a document. Of a comment in a section that says nothing, `section-filled` speaks. */
function leftoversIn(
  process: Process,
  document: Document,
  template: Document,
  instructions: ReadonlySet<string>,
): Record<Kind, Leftover[]> {
  const first = document.sections.find(({ depth }) => depth > 1)?.range.line ?? 1;
  const unwritten = unwrittenSections(process, document, template);
  const isBare = (line: number): boolean => {
    const section = document.sections.findLast(({ range }) => range.line < line);
    return section !== undefined && (!section.filled || unwritten.has(section.range.line));
  };
  const found: Record<Kind, Leftover[]> = { lines: [], instructions: [], prompt: [] };
  for (const { line, text, hidden, kind } of linesOf(document)) {
    if (kind === 'heading') continue;
    if (instructions.has(text)) found.lines.push({ line, text });
    if (!instructions.has(hidden)) continue;
    if (line < first) found.instructions.push({ line, text: hidden });
    else if (!isBare(line)) found.prompt.push({ line, text: hidden });
  }
  return found;
}

/** Nobody keeps more lines of a template than this. */
const MOST_LINES = 100;

/** Takes out the comments that hold these lines, where each has lines of its own and nothing in it is the author's. */
function takeOut(path: string, document: Document, template: Document, left: readonly Leftover[]): readonly Edit[] {
  const { lines } = document;
  const theirs = new Set(linesOf(template).map(({ hidden }) => hidden));
  const read = linesOf(document);
  const edits = new Map<number, Edit>();
  for (const leftover of left.slice(0, MOST_LINES)) {
    const from = lines.slice(0, leftover.line).findLastIndex((text) => text.includes('<!--')) + 1;
    const to = lines.findIndex((text, index) => index >= leftover.line - 1 && text.includes('-->')) + 1;
    const isOwn = read.some(
      ({ line, text, hidden }) => line >= from && line <= to && (text !== '' || !theirs.has(hidden)),
    );
    if (from === 0 || to === 0 || isOwn) continue;
    const endLine = lines[to]?.trim() === '' ? to + 1 : to;
    edits.set(from, { path, line: from, endLine, text: '' });
  }
  return [...edits.values()];
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
    instructions: {
      what: 'The instructions of the template still stand here: `{first}`{more}.',
      why: 'They are for whoever copies the template; in a proposal they tell nobody anything.',
      fix: 'Delete the comment.',
    },
    prompt: {
      what: 'A comment of the template still stands here: `{first}`{more}.',
      why: 'Nobody sees it on the page, and whoever edits the text has to read around it.',
      fix: 'Delete the comment once the section says what it asks for.',
    },
  },
  *check(side, process) {
    const { template } = side;
    if (template === null) return;
    const instructions = instructionsOf(template);
    for (const { id, path, number, document } of readProposals(side)) {
      const found = leftoversIn(process, document, template, instructions);
      for (const messageId of KINDS) {
        const left = found[messageId];
        const [first] = left;
        if (first === undefined || !isSure(left)) continue;
        yield {
          messageId,
          data: { first: first.text, more: left.length === 1 ? '' : ` (${left.length} lines in all)` },
          at: { path, range: lineRange(first.line, document.lines[first.line - 1]?.length) },
          key: messageId === 'lines' ? id : `${id}:${messageId}`,
          proposal: number,
          edits: messageId === 'lines' ? [] : takeOut(path, document, template, left),
        };
      }
    }
  },
});

const COMMENTED = TEMPLATE.replace(
  '# Title\n',
  '# Title\n\n<!--\n1. Copy this file under the number that you reserved.\n2. Delete this list.\n-->\n',
).replace(/^(Why|Describe|List) .*$/gm, '<!-- $& -->');
const TEMPLATE_FILE = 'proposals/ACME-0000-template.md';
const FILE = 'proposals/ACME-1000-query-cache.md';

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
      name: 'a comment of the template below which nothing stands yet: that is for another rule to say',
      pull: {
        base: { [TEMPLATE_FILE]: COMMENTED },
        head: {
          [FILE]: document({
            body: '\n## Motivation\n\nSlow.\n\n## Plan\n\n<!-- List the steps and their order. -->\n',
          }),
        },
      },
    },
    {
      name: "the template's words in code",
      pull: {
        base: { [TEMPLATE_FILE]: COMMENTED },
        head: { [FILE]: document().concat('\n```md\n<!-- List the steps and their order. -->\n```\n') },
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
      name: 'the instructions above the first section, in a comment',
      pull: {
        base: { [TEMPLATE_FILE]: COMMENTED },
        head: {
          [FILE]: document().replace(
            '# Query Cache\n',
            '# Query Cache\n\n<!--\n1. Copy this file under the number that you reserved.\n2. Delete this list.\n-->\n',
          ),
        },
      },
      findings: [{ messageId: 'instructions', path: FILE, line: 13 }],
    },
    {
      name: 'a comment of the template above what the author wrote',
      pull: {
        base: { [TEMPLATE_FILE]: COMMENTED },
        head: {
          [FILE]: document().replace('## Plan\n', '## Plan\n\n<!-- List the steps and their order. -->\n'),
        },
      },
      findings: [{ messageId: 'prompt', path: FILE, line: 22 }],
    },
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
