import { RANK } from '../engine/order.ts';
import { isBelow } from '../model/paths.ts';
import { type Finding, identityOf, isOffered, type Named } from '../model/report.ts';
import type { Edit } from '../model/rule.ts';
import { type Draft, EMPTY_DRAFT, type Files, withRepairs } from './draft.ts';

/** What is found in a draft. */
export interface Judged {
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** What follows from them: it is there, and told once they are repaired. */
  readonly untold: readonly Named[];
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

interface Attempt<J extends Judged> {
  readonly state: State<J>;
  readonly made: readonly Finding[];
  /** Findings that show that it was no repair. */
  readonly wrong: readonly Finding[];
}

/** What came of repairing. */
export interface Repaired<J extends Judged> extends State<J> {
  /** Findings whose edits were made: they are gone, and nothing came in their place but what they had hidden. */
  readonly repaired: readonly Finding[];
  /** Findings that offer edits which do not repair them, or bring other findings: none of these was made. */
  readonly kept: readonly Finding[];
  /** What shows that the edits of a kept finding are no repair: another finding, or itself where it stays. */
  obstacleOf(kept: Finding): Finding;
}

const MOST_ROUNDS = 20;
/** How often what an edit uncovers may be repaired with it. */
const DEEPEST = 4;

const kindOf = ({ process, rule, message }: Named): string => `${process} ${rule}.${message}`;
const isRename = (edit: Edit): boolean => 'rename' in edit;

const isOpening = ({ hides }: Finding): boolean => hides === true;

/** Whether a finding was hidden by those that are repaired: it is as new as they are, and no worse. */
const wasHidden = ({ process, proposal, origin, severity }: Finding, made: readonly Finding[]): boolean =>
  made.every(isOpening) &&
  made.some(
    (each) =>
      each.process === process &&
      each.proposal === proposal &&
      each.origin === origin &&
      RANK[each.severity] <= RANK[severity],
  );

/** What was not there before. A finding in the name of a file has another key once that has another name. */
function newsOf(before: Judged, made: readonly Finding[], after: Judged, { isNews }: Aim): readonly Finding[] {
  const there = [...before.findings, ...before.untold];
  const known = new Set(there.map(identityOf));
  const come = after.findings.filter(
    (finding) => !known.has(identityOf(finding)) && isNews(finding) && !wasHidden(finding, made),
  );
  if (!made.some(({ edits }) => edits.some(isRename))) return come;
  const [still, own] = [new Set(after.findings.map(identityOf)), new Set(made.map(identityOf))];
  const renamed = there.filter((each) => !own.has(identityOf(each)) && !still.has(identityOf(each))).map(kindOf);
  return come.filter((finding) => {
    const at = renamed.indexOf(kindOf(finding));
    if (at !== -1) renamed.splice(at, 1);
    return at === -1;
  });
}

/** Findings that show that a repair was none: those that are still there, and those that came of it. */
export function failures(before: Judged, made: readonly Finding[], after: Judged, aim: Aim): readonly Finding[] {
  const own = new Set(made.map(identityOf));
  return [...after.findings.filter((each) => own.has(identityOf(each))), ...newsOf(before, made, after, aim)];
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
    const own = finding.ownEdits ?? finding.edits;
    const waits = own.some((edit) => made.some((each) => contradict(edit, each)));
    (waits ? later : now).push(finding);
    if (!waits) made.push(...own);
  }
  return { now, later };
}

/** Two parts of the findings to be tried one after the other: what went wrong is most likely of the second one. */
function withSuspectsLast(
  findings: readonly Finding[],
  wrong: readonly Finding[],
): readonly [readonly Finding[], readonly Finding[]] {
  const blamed = (own: Finding): boolean =>
    wrong.some(({ proposal, at }) => (proposal === null ? at.path === own.at.path : proposal === own.proposal));
  const [others, suspects] = [findings.filter((each) => !blamed(each)), findings.filter(blamed)];
  const half = Math.ceil(findings.length / 2);
  return others.length > 0 && suspects.length > 0
    ? [others, suspects]
    : [findings.slice(0, half), findings.slice(half)];
}

/** Tries edits in drafts. */
class Bench<J extends Judged> {
  readonly #files: Files;
  readonly #judge: (draft: Draft) => Promise<J>;
  readonly #aim: Aim;
  readonly #obstacles = new Map<string, Finding>();

  constructor(files: Files, judge: (draft: Draft) => Promise<J>, aim: Aim) {
    this.#files = files;
    this.#judge = judge;
    this.#aim = aim;
  }

  offers(finding: Finding): boolean {
    return isOffered(finding) && this.#aim.isMeant(finding);
  }

  /** What stood against the edits of a finding when they were tried last. */
  obstacleOf(finding: Finding): Finding {
    return this.#obstacles.get(identityOf(finding)) ?? finding;
  }

  /** As many of the findings repaired as can be; those that have to wait for others after them. */
  async repaired(from: State<J>, findings: readonly Finding[]): Promise<Accepted<J>> {
    const { now, later } = atOnce(findings);
    const none = { chosen: [], made: [], state: from };
    return this.#grown(from, await this.#grown(from, none, now), later);
  }

  /** As many of the findings repaired as can be, beside those that are accepted. */
  async #grown(from: State<J>, accepted: Accepted<J>, findings: readonly Finding[]): Promise<Accepted<J>> {
    if (findings.length === 0) return accepted;
    const chosen = [...accepted.chosen, ...findings];
    const { state, made, wrong } = await this.#attempt(from, chosen);
    if (wrong.length === 0) return { chosen, state, made };
    const [only, ...others] = findings;
    if (only !== undefined && others.length === 0) this.#obstacles.set(identityOf(only), wrong[0] ?? only);
    if (others.length === 0) return accepted;
    const [first, rest] = withSuspectsLast(findings, wrong);
    return this.#grown(from, await this.#grown(from, accepted, first), rest);
  }

  /** What comes of repairing the findings, with all that this uncovers; what is wrong with it when they cannot be. */
  async #attempt(from: State<J>, findings: readonly Finding[]): Promise<Attempt<J>> {
    let made = findings;
    let state = await this.#tried(from, findings);
    for (let depth = 0; state !== null && depth < DEEPEST; depth += 1) {
      const come = newsOf(from.judged, made, state.judged, this.#aim);
      const wrong =
        come.length > 0
          ? come.filter((each) => !this.offers(each))
          : failures(from.judged, made, state.judged, this.#aim);
      if (come.length === 0 || wrong.length > 0) return { state, made, wrong };
      const { now } = atOnce(come);
      made = [...made, ...now];
      state = await this.#tried(state, now);
    }
    return { state: from, made: [], wrong: findings };
  }

  async #tried(state: State<J>, findings: readonly Finding[]): Promise<State<J> | null> {
    const draft = await withRepairs(this.#files, state.draft, findings).catch((error: unknown) => {
      if (error instanceof RangeError) return null;
      throw error;
    });
    return draft === null ? null : { draft, judged: await this.#judge(draft) };
  }
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
  const bench = new Bench(files, judge, aim);
  const offeredIn = ({ judged }: State<J>): readonly Finding[] => judged.findings.filter((each) => bench.offers(each));
  let state: State<J> = { draft: EMPTY_DRAFT, judged: before };
  const repaired = new Map<string, Finding>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const offered = offeredIn(state);
    // By themselves, and first: nothing else is excused by what they let be seen.
    const opened = await bench.repaired(state, offered.filter(isOpening));
    const { made, state: next } =
      opened.made.length > 0
        ? opened
        : await bench.repaired(
            state,
            offered.filter((each) => !isOpening(each)),
          );
    if (made.length === 0) break;
    for (const finding of made) repaired.set(identityOf(finding), finding);
    state = next;
  }
  const left = new Set(state.judged.findings.map(identityOf));
  return {
    ...state,
    repaired: [...repaired.values()].filter((finding) => !left.has(identityOf(finding))),
    kept: offeredIn(state),
    obstacleOf: (finding) => bench.obstacleOf(finding),
  };
}
