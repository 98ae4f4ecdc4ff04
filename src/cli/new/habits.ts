import { dayLike } from '../../authoring/first-values.ts';
import { type Document, titleHeading } from '../../model/document.ts';
import type { Side } from '../../model/proposal.ts';
import type { Edit } from '../../model/rule.ts';

/** Whole texts take their time to read, and the last ones show what is usual now. */
const MOST_READ = 5;

/** What all of the last proposals have in common; null where one of them has no such thing. */
function inAll(
  { proposals }: Side,
  seen: (document: Document, number: number) => string | null | undefined,
): string | null {
  const last = proposals.filter(({ document }) => document !== null).slice(-MOST_READ);
  const found = last.map(({ document, number }) => (document === null ? null : (seen(document, number) ?? null)));
  return found.includes(null) ? null : (found.at(-1) ?? null);
}

/** A title behind its number, `5. Use Queues`, where the others have it so, though no form of the process says it. */
export function numberedTitle(side: Side, number: number, title: string): string {
  const before = inAll(
    side,
    (document, own) => new RegExp(`^0*${own}[.:)]? (?:[–—-] )?(?=\\S)`).exec(titleHeading(document)?.text ?? '')?.[0],
  );
  if (before === null) return title;
  const { length } = /^0\d+/.exec(before)?.[0] ?? '';
  return before.replace(/^\d+/, String(number).padStart(length, '0')) + title;
}

const DATE = /^Date:[ \t]*(.*)$/i;

/** The place of a line `Date: …` above the first section, in lines counted from one. */
function dateLine({ lines }: Document): number {
  const end = lines.findIndex((line) => line.startsWith('## '));
  return lines.slice(0, end === -1 ? undefined : end).findIndex((line) => DATE.test(line)) + 1;
}

const dateIn = (document: Document): string | undefined => DATE.exec(document.lines[dateLine(document) - 1] ?? '')?.[1];

/** Writes today into the line `Date: …` that all of the others have, though no field of the process is called so. */
export function dateEdits(side: Side, path: string, document: Document, today: string): readonly Edit[] {
  const example = inAll(side, dateIn);
  const title = titleHeading(document);
  if (example === null || title === null) return [];
  const line = dateLine(document);
  const text = `Date: ${dayLike(today, example)}`;
  const { endLine } = title.range;
  return line > 0 ? [{ path, line, endLine: line, text }] : [{ path, line: endLine + 1, endLine, text: `\n${text}` }];
}
