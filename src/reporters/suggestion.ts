import type { Lines } from '../model/conversation.ts';
import { grouped } from '../model/groups.ts';
import type { Finding } from '../model/report.ts';
import type { Edit } from '../model/rule.ts';
import { fenced, visible } from './escape.ts';
import { type Hunk, textsOf } from './hunks.ts';

type HunksIn = (path: string) => readonly Hunk[];

/** A change that GitHub makes on one click: lines of one file, and what they become. */
export interface Suggestion extends Lines {
  readonly path: string;
  /** Markdown. */
  readonly block: string;
  /** What it repairs, the worst first. */
  readonly findings: readonly Finding[];
}

type LineEdit = Extract<Edit, { readonly line: number }>;

/** Lines of one file that become others; without lines of its own (`to` = `from` - 1) they are put before `from`. */
interface Change extends Lines {
  readonly path: string;
  readonly texts: readonly string[];
}

/** Longer changes are no matter of a click. */
const LONGEST = 10_000;

/** An empty text deletes the lines that it replaces. */
const textsFor = ({ line, endLine, text }: LineEdit): string[] =>
  text === '' && endLine >= line ? [] : text.split(/\r\n?|\n/);

/** The edits as one change; null when they rename, or leave lines between them as they are. */
function changeOf(edits: readonly Edit[]): Change | null {
  const each = [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
  const lines = each
    .flatMap((edit) => ('line' in edit ? [edit] : []))
    .sort((a, b) => a.line - b.line || a.endLine - b.endLine);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || lines.length < each.length) return null;
  const joins = lines.every((edit, at) => {
    const before = lines[at - 1];
    return edit.path === first.path && (before === undefined || edit.line === before.endLine + 1);
  });
  return joins ? { path: first.path, from: first.line, to: last.endLine, texts: lines.flatMap(textsFor) } : null;
}

/** Lines that are put between two others need one of them as a hold: GitHub replaces lines only. */
function held(change: Change, hunks: readonly Hunk[]): Change | null {
  const { path, from, to, texts } = change;
  if (to >= from) return change;
  const [above] = textsOf(hunks, from - 1, from - 1) ?? [];
  if (above !== undefined) return { path, from: from - 1, to: from - 1, texts: [above, ...texts] };
  const [below] = textsOf(hunks, from, from) ?? [];
  return below === undefined ? null : { path, from, to: from, texts: [...texts, below] };
}

/** Whether the lines are where the finding says: a document may count its lines in another way than git does. */
function isWhereSaid({ at, excerpt }: Finding, hunks: readonly Hunk[]): boolean {
  if (at.range === null || excerpt === null) return true;
  const [text] = textsOf(hunks, at.range.line, at.range.line) ?? [excerpt];
  return text === excerpt;
}

/**
 * What a click would change to repair findings: one stretch of lines within one hunk, to the letter. Null where the
 * edits are no such thing, or hold what nobody could see.
 */
function suggestionOf(findings: readonly Finding[], hunksIn: HunksIn): Suggestion | null {
  const wanted = changeOf(findings.flatMap(({ edits }) => edits));
  if (wanted === null || !findings.every((finding) => isWhereSaid(finding, hunksIn(finding.at.path)))) return null;
  const hunks = hunksIn(wanted.path);
  const change = held(wanted, hunks);
  const before = change === null ? null : textsOf(hunks, change.from, change.to);
  if (change === null || before === null) return null;
  const after = change.texts.join('\n');
  if (after.length > LONGEST || visible(after) !== after || after === before.join('\n')) return null;
  const { path, from, to } = change;
  const block = change.texts.length === 0 ? '```suggestion\n```' : fenced(after, 'suggestion');
  return { path, from, to, block, findings };
}

const overlap = (a: Suggestion, b: Suggestion): boolean => a.path === b.path && a.from <= b.to && b.from <= a.to;

/** Findings with the same edits, in the order of the first ones: one click repairs them all. */
const byEdits = (findings: readonly Finding[]): Finding[][] => grouped(findings, ({ edits }) => JSON.stringify(edits));

const isLong = ({ edits }: Finding): boolean =>
  edits.reduce((length, edit) => length + ('text' in edit ? edit.text.length : 0), 0) > LONGEST;

const placesOf = ({ edits }: Finding): string[] =>
  edits.flatMap((edit) => ('line' in edit ? `${edit.path}:${edit.line}-${edit.endLine}` : []));

/**
 * What clicks would change to repair findings, which come the worst first. No two of them overlap: GitHub would not take
 * both. Where they would they are one, or the finding that comes later has none.
 */
export function suggestionsFor(findings: readonly Finding[], hunksIn: HunksIn): readonly Suggestion[] {
  const short = byEdits(findings.filter((finding) => !isLong(finding)));
  const own = short.map((same) => ({ same, suggestion: suggestionOf(same, hunksIn) }));
  const unsuggested = own.flatMap(({ same, suggestion }) => (suggestion === null ? same : []));
  // Lines of a repair that no click makes whole: half of it may break something else.
  const halves = new Set([...findings.filter(isLong), ...unsuggested].flatMap(placesOf));
  let taken: readonly Suggestion[] = [];
  for (const { same, suggestion } of own) {
    if (suggestion === null || same.flatMap(placesOf).some((place) => halves.has(place))) continue;
    const near = taken.filter((each) => overlap(each, suggestion));
    const together = [...near.flatMap((each) => each.findings), ...same];
    const whole = near.length === 0 ? suggestion : suggestionOf(together, hunksIn);
    if (whole !== null) taken = [...taken.filter((each) => !near.includes(each)), whole];
  }
  return taken;
}

/** The line of a finding as a place for words; null outside of the diff. */
export function lineOf(finding: Finding, hunks: readonly Hunk[]): (Lines & { readonly path: string }) | null {
  const { path, range } = finding.at;
  if (range === null || textsOf(hunks, range.line, range.line) === null || !isWhereSaid(finding, hunks)) return null;
  return { path, from: range.line, to: range.line };
}
