import type { Finding } from '../model/report.ts';
import type { Edit } from '../model/rule.ts';

type LineEdit = Extract<Edit, { readonly line: number }>;

/** A stretch of a line that an edit replaces: `from` up to `to` of the old text. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What an edit of a whole line changes in it: everything between what both texts begin and end with. */
function spliceOf(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}

/** All changes of one line in one text; null when two of them touch. */
function combined(before: string, afters: readonly string[]): string | null {
  const splices = [...new Set(afters)].map((after) => spliceOf(before, after)).sort((a, b) => a.from - b.from);
  if (splices.some((splice, i) => splice.from <= (splices[i - 1]?.to ?? -1))) return null;
  return splices.reduceRight((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), before);
}

const isOfOneLine = (edit: Edit): edit is LineEdit => 'line' in edit && edit.line === edit.endLine;

const placeOf = (edit: LineEdit): string => `${edit.path}:${edit.line}`;

/**
 * Lets the edits of one line agree: each is written for the line as it stands, and pasting one would undo the other.
 * Where their changes lie apart, every one of them becomes the line with all changes made.
 */
export function combineEdits(
  findings: readonly Finding[],
  lineOf: (path: string, line: number) => string | null,
): Finding[] {
  const texts = new Map<string, { edit: LineEdit; afters: string[] }>();
  for (const edit of findings.flatMap((finding) => finding.edits).filter(isOfOneLine)) {
    const there = texts.get(placeOf(edit));
    if (there === undefined) texts.set(placeOf(edit), { edit, afters: [edit.text] });
    else there.afters.push(edit.text);
  }
  const whole = new Map<string, string>();
  for (const [place, { edit, afters }] of texts) {
    const before = afters.length < 2 ? null : lineOf(edit.path, edit.line);
    const text = before === null ? null : combined(before, afters);
    if (text !== null) whole.set(place, text);
  }
  if (whole.size === 0) return [...findings];
  return findings.map((finding) => ({
    ...finding,
    edits: finding.edits.map((edit) =>
      isOfOneLine(edit) ? { ...edit, text: whole.get(placeOf(edit)) ?? edit.text } : edit,
    ),
  }));
}
