import type { Process } from '../model/process.ts';

/** Whether the process writes its documents in reStructuredText. */
export const isRestructured = ({ documents }: Process): boolean => documents.path.endsWith('.rst');

/** A heading of a level, as the process's documents have them. */
function heading(process: Process, depth: 1 | 2, text: string): string {
  // A character of a wide script takes two columns; a longer underline is always fine.
  const width = [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? 2 : 1), 0);
  return isRestructured(process) ? `${text}\n${'='.repeat(width)}` : `${'#'.repeat(depth)} ${text}`;
}

/** The names of the sections that a proposal has to have: those of the first structure. */
export const sectionNames = ({ sections }: Process): readonly string[] =>
  (Object.values(sections.structures)[0] ?? []).flatMap(({ name, optional }) => (optional ? [] : name));

/**
 * A document for a process without a template: metadata, the title, and the sections that every proposal has.
 * @param block the metadata, in the process's form
 * @param title the heading's text; null where the process wants none
 */
export function skeleton(process: Process, block: string, title: string | null): string {
  if (process.metadata === 'yaml') return `${block}\n`;
  const head = title === null ? [] : [heading(process, 1, title)];
  const isFirst = process.metadata === 'front-matter' || process.metadata === 'header';
  const sections = sectionNames(process).map((name) => heading(process, 2, name));
  return `${[...(isFirst ? [block, ...head] : [...head, block]), ...sections].filter((piece) => piece !== '').join('\n\n')}\n`;
}
