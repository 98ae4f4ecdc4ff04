import type { Document } from '../model/document.ts';
import type { Edit } from '../model/rule.ts';

/** What a comment speaks of that tells how to use a template. */
const ON_COPYING = /\b(?:cop(?:y|ied)|instructions?|template|delete|rename|submit)/i;

/**
 * Takes out the comments above the first section that say how the template is copied: they are for nobody any more. What
 * sections ask of their author stays, and so do comments for tools.
 */
export function withoutInstructions(path: string, { lines, metadata, headings }: Document): readonly Edit[] {
  const end = (headings.find(({ depth }) => depth > 1)?.range.line ?? lines.length + 1) - 1;
  const edits: Edit[] = [];
  for (let at = 0; at < end; at++) {
    const isMetadata = metadata.range !== null && at + 1 >= metadata.range.line && at + 1 <= metadata.range.endLine;
    if (isMetadata || !lines[at]?.trimStart().startsWith('<!--')) continue;
    const last = lines.findIndex((line, index) => index >= at && line.includes('-->'));
    if (last === -1 || last >= end) break;
    const isAlone = lines[last]?.trimEnd().endsWith('-->') === true;
    if (isAlone && ON_COPYING.test(lines.slice(at, last + 1).join('\n'))) {
      const endLine = lines[last + 1]?.trim() === '' ? last + 2 : last + 1;
      edits.push({ path, line: at + 1, endLine, text: '' });
    }
    at = last;
  }
  return edits;
}
