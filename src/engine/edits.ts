import type { Finding } from '../model/report.ts';
import type { Edit } from '../model/rule.ts';
import { byText } from '../model/text.ts';

type LineEdit = Extract<Edit, { readonly line: number }>;

/** A line as it stands; null when nobody knows it. */
type LineOf = (path: string, line: number) => string | null;

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

/** Nobody pastes a longer line, and comparing all its versions takes long. */
const LONGEST_LINE = 10_000;

/** All changes of one line in one text; null when two of them touch, or nobody would paste it. */
function combined(before: string, afters: readonly string[]): string | null {
  if (afters.length > 0 && before.length > LONGEST_LINE) return null;
  const splices = [...new Set(afters)].map((after) => spliceOf(before, after)).sort((a, b) => a.from - b.from);
  if (splices.some((splice, i) => splice.from <= (splices[i - 1]?.to ?? -1))) return null;
  return splices.reduceRight((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), before);
}

/** A line that goes elsewhere: before the line `to`. */
interface Move {
  readonly from: number;
  readonly to: number;
}

/** What an edit of several lines does when it leaves them all as they are, but for the place of one. */
function moveOf({ line, endLine, text }: LineEdit, before: readonly string[]): Move | null {
  if (text === [...before.slice(1), ...before.slice(0, 1)].join('\n')) return { from: line, to: endLine + 1 };
  if (text === [...before.slice(-1), ...before.slice(0, -1)].join('\n')) return { from: endLine, to: line };
  return null;
}

const isInsertion = (edit: LineEdit): boolean => edit.endLine < edit.line;
const isOfOneLine = (edit: LineEdit): boolean => edit.endLine === edit.line;

/** The lines that it replaces, or where it inserts. */
const placeOf = ({ path, line, endLine }: LineEdit): string => `${path}:${line}-${endLine}`;

/** What comes before each line: inserted texts, and the numbers of lines that move there. */
type Arrivals = ReadonlyMap<number, readonly (string | number)[]>;

/** Where lines go and come, each edit after those that were told before; null when an edit does more, or two move one line. */
function arrivalsOf(edits: readonly LineEdit[], lines: readonly string[], first: number): Arrivals | null {
  const arrivals = new Map<number, (string | number)[]>();
  const arrive = (to: number, what: string | number): void => {
    arrivals.set(to, [...(arrivals.get(to) ?? []), what]);
  };
  const gone = new Set<number>();
  const others = edits.filter((edit) => !isOfOneLine(edit));
  for (const edit of new Map(others.map((each) => [`${placeOf(each)} ${each.text}`, each])).values()) {
    if (isInsertion(edit)) {
      arrive(edit.line, edit.text);
      continue;
    }
    const move = moveOf(edit, lines.slice(edit.line - first, edit.endLine - first + 1));
    if (move === null || gone.has(move.from)) return null;
    gone.add(move.from);
    arrive(move.to, move.from);
  }
  return arrivals;
}

/** The lines from `from` to `to` as they stand; null when nobody knows one of them. */
function linesAt(lineOf: LineOf, path: string, from: number, to: number): string[] | null {
  const lines: string[] = [];
  for (let line = from; line <= to; line += 1) {
    const text = lineOf(path, line);
    if (text === null) return null;
    lines.push(text);
  }
  return lines;
}

/** One edit that does what all of these do: lines that move are written as the others write them; null when they contradict. */
function merged(edits: readonly LineEdit[], lineOf: LineOf): LineEdit | null {
  const [one, another] = edits;
  if (one === undefined || another === undefined) return null;
  const from = Math.min(...edits.map(({ line }) => line));
  const to = Math.max(...edits.map(({ endLine }) => endLine));
  const lines = linesAt(lineOf, one.path, from, to);
  const arrivals = lines === null ? null : arrivalsOf(edits, lines, from);
  if (lines === null || arrivals === null) return null;
  const written = new Map<number, readonly string[]>();
  for (const [at, before] of lines.entries()) {
    const afters = edits.filter((edit) => isOfOneLine(edit) && edit.line === from + at).map(({ text }) => text);
    const text = combined(before, afters);
    if (text === null) return null;
    written.set(from + at, afters.includes('') ? [] : [text]);
  }
  const textsOf = (line: number): readonly string[] => written.get(line) ?? [];
  const moved = new Set([...arrivals.values()].flat());
  const texts: string[] = [];
  for (let line = from; line <= to + 1; line += 1) {
    for (const each of arrivals.get(line) ?? []) texts.push(...(typeof each === 'string' ? [each] : textsOf(each)));
    if (!moved.has(line)) texts.push(...textsOf(line));
  }
  return { path: one.path, line: from, endLine: to, text: texts.join('\n') };
}

/** Edits whose lines overlap, each group in the order in which they were told. */
function overlapping(edits: readonly LineEdit[]): LineEdit[][] {
  const told = new Map(edits.map((edit, at) => [edit, at]));
  const turn = (edit: LineEdit): number => told.get(edit) ?? 0;
  const groups: { edits: LineEdit[]; to: number }[] = [];
  for (const edit of edits.toSorted((a, b) => byText(a.path, b.path) || a.line - b.line || a.endLine - b.endLine)) {
    const last = groups.at(-1);
    if (last?.edits[0]?.path === edit.path && edit.line <= last.to) {
      last.edits.push(edit);
      last.to = Math.max(last.to, edit.endLine);
    } else groups.push({ edits: [edit], to: edit.endLine });
  }
  return groups.map((group) => group.edits.sort((a, b) => turn(a) - turn(b)));
}

/**
 * Lets edits of the same lines agree: each is written for the lines as they stand, and pasting one would undo the other.
 * Where they do not contradict, every one of them becomes the edit that does what all of them do.
 */
export function combineEdits(findings: readonly Finding[], lineOf: LineOf): Finding[] {
  const wholes = new Map<string, LineEdit>();
  const agree = (group: readonly LineEdit[]): boolean => {
    const whole = merged(group, lineOf);
    if (whole !== null) for (const edit of group) wholes.set(placeOf(edit), whole);
    return whole !== null;
  };
  const edits = findings.flatMap((finding) => finding.edits.flatMap((edit) => ('line' in edit ? edit : [])));
  for (const group of overlapping(edits)) if (!agree(group)) overlapping(group.filter(isOfOneLine)).forEach(agree);
  if (wholes.size === 0) return [...findings];
  const agreed = (edit: Edit): Edit => ('line' in edit ? (wholes.get(placeOf(edit)) ?? edit) : edit);
  return findings.map((finding) => {
    const edits = [...new Set(finding.edits.map(agreed))];
    return edits.every((edit) => finding.edits.includes(edit))
      ? finding
      : { ...finding, edits, ownEdits: finding.edits };
  });
}
