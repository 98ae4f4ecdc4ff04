import { isBelow } from '../model/paths.ts';
import type { Finding } from '../model/report.ts';
import type { Edit } from '../model/rule.ts';
import { type Draft, EMPTY_DRAFT, type Files, withEdits } from './draft.ts';

/** What is found in a draft. */
export interface Judged {
  /** The worst first. */
  readonly findings: readonly Finding[];
}

/** What to make of findings. */
export interface Aim {
  /** Whether it is to be repaired. */
  isMeant(finding: Finding): boolean;
  /** Whether one that was not found before is news: an old one comes into view when its file is touched. */
  isNews(finding: Finding): boolean;
}

interface State<J extends Judged> {
  readonly draft: Draft;
  readonly judged: J;
}

/** What one round has come to. */
interface Accepted<J extends Judged> {
  readonly chosen: readonly Finding[];
  /** These, and what they uncovered. */
  readonly made: readonly Finding[];
  readonly state: State<J>;
}

/** What came of repairing. */
export interface Repaired<J extends Judged> extends State<J> {
  /** Findings whose edits were made: they are gone, and nothing came in their place. */
  readonly repaired: readonly Finding[];
  /** Findings that offer edits which do not repair them, or bring other findings: none of these was made. */
  readonly kept: readonly Finding[];
}

const MOST_ROUNDS = 20;
/** How often what an edit uncovers may be repaired with it. */
const DEEPEST = 4;

const keyOf = ({ process, key }: Finding): string => `${process} ${key}`;
const kindOf = ({ process, rule, message }: Finding): string => `${process} ${rule}.${message}`;
const isRename = (edit: Edit): boolean => 'rename' in edit;

/** What was not found before. A finding in the name of a file has another key once that has another name. */
function newsOf(before: Judged, made: readonly Finding[], after: Judged, { isNews }: Aim): readonly Finding[] {
  const known = new Set(before.findings.map(keyOf));
  const come = after.findings.filter((finding) => !known.has(keyOf(finding)) && isNews(finding));
  if (!made.some(({ edits }) => edits.some(isRename))) return come;
  const [still, own] = [new Set(after.findings.map(keyOf)), new Set(made.map(keyOf))];
  const renamed = before.findings.filter((each) => !own.has(keyOf(each)) && !still.has(keyOf(each))).map(kindOf);
  return come.filter((finding) => {
    const at = renamed.indexOf(kindOf(finding));
    if (at !== -1) renamed.splice(at, 1);
    return at === -1;
  });
}

/** Findings that show that a repair was none: those that are still there, and those that came of it. */
export function failures(before: Judged, made: readonly Finding[], after: Judged, aim: Aim): readonly Finding[] {
  const own = new Set(made.map(keyOf));
  return [...after.findings.filter((each) => own.has(keyOf(each))), ...newsOf(before, made, after, aim)];
}

const isWithin = (path: string, other: string): boolean => path === other || isBelow(path, other);

/** Whether two edits cannot both be made: they write the same lines differently, or rename the same files. */
function contradict(a: Edit, b: Edit): boolean {
  if (JSON.stringify(a) === JSON.stringify(b)) return false;
  if ('line' in a && 'line' in b) return a.path === b.path && a.line <= b.endLine && b.line <= a.endLine;
  if (!('rename' in a && 'rename' in b)) return false;
  const [one, other] = [a.rename, b.rename];
  return isWithin(one.from, other.from) || isWithin(other.from, one.from) || one.to === other.to;
}

/** Findings whose edits can be made at once, the first ones before others; and those that have to wait for them. */
function atOnce(findings: readonly Finding[]): { now: readonly Finding[]; later: readonly Finding[] } {
  const now: Finding[] = [];
  const later: Finding[] = [];
  const made: Edit[] = [];
  for (const finding of findings) {
    const waits = finding.edits.some((edit) => made.some((each) => contradict(edit, each)));
    (waits ? later : now).push(finding);
    if (!waits) made.push(...finding.edits);
  }
  return { now, later };
}

/**
 * Makes the edits that findings offer, round after round, until nothing more is offered. An edit stays only when its
 * finding is gone, and none comes that was not there before; what it uncovers may be repaired with it.
 * @param before what is found in the files as they are
 * @param judge tells what is found in a draft
 */
export async function repair<J extends Judged>(
  files: Files,
  before: J,
  judge: (draft: Draft) => Promise<J>,
  aim: Aim,
): Promise<Repaired<J>> {
  const offers = (finding: Finding): boolean => finding.edits.length > 0 && aim.isMeant(finding);

  async function tried(state: State<J>, findings: readonly Finding[]): Promise<State<J> | null> {
    try {
      const edits = findings.flatMap((finding) => finding.edits);
      const draft = await withEdits(files, state.draft, edits);
      return { draft, judged: await judge(draft) };
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  /** The state once the findings are repaired, with all that this uncovers; null when it cannot be. */
  async function repairedIn(
    from: State<J>,
    findings: readonly Finding[],
  ): Promise<{ state: State<J>; made: readonly Finding[] } | null> {
    let made = findings;
    let state = await tried(from, findings);
    for (let depth = 0; state !== null && depth < DEEPEST; depth += 1) {
      const come = newsOf(from.judged, made, state.judged, aim);
      if (come.length === 0) return failures(from.judged, made, state.judged, aim).length > 0 ? null : { state, made };
      if (!come.every(offers)) return null;
      const { now } = atOnce(come);
      made = [...made, ...now];
      state = await tried(state, now);
    }
    return null;
  }

  /** As many of the findings repaired as can be, beside those that are accepted. */
  async function grown(from: State<J>, accepted: Accepted<J>, findings: readonly Finding[]): Promise<Accepted<J>> {
    if (findings.length === 0) return accepted;
    const chosen = [...accepted.chosen, ...findings];
    const outcome = await repairedIn(from, chosen);
    if (outcome !== null) return { chosen, ...outcome };
    if (findings.length === 1) return accepted;
    const half = Math.ceil(findings.length / 2);
    return grown(from, await grown(from, accepted, findings.slice(0, half)), findings.slice(half));
  }

  let state: State<J> = { draft: EMPTY_DRAFT, judged: before };
  const repaired = new Map<string, Finding>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { now, later } = atOnce(state.judged.findings.filter(offers));
    const none = { chosen: [], made: [], state };
    const { made, state: next } = await grown(state, await grown(state, none, now), later);
    if (made.length === 0) break;
    for (const finding of made) repaired.set(keyOf(finding), finding);
    state = next;
  }
  return { ...state, repaired: [...repaired.values()], kept: state.judged.findings.filter(offers) };
}
