import type { Blob } from './source.ts';

/** A commit of the past, and when it was made. */
export interface DatedCommit {
  readonly commit: string;
  /** `YYYY-MM`, in UTC. Whoever commits may write any. */
  readonly month: string;
}

/** What stood on the branch at the end of a month: its last commit. */
export interface Moment {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly commit: string;
}

/** The first-parent past of a revision, as far as a source can tell. */
export interface Past {
  /** Oldest first, one for each month that has a commit. */
  readonly moments: readonly Moment[];
  /** Why older months are missing: a sentence. Null when none is. */
  readonly cut: string | null;
}

/** Places to look at in the past. */
export interface PastPlaces {
  readonly files: readonly string[];
  readonly folders: readonly PastFolder[];
}

export interface PastFolder {
  readonly path: string;
  /** How many levels of files: 1 leaves out its folders. Three at most. */
  readonly levels: number;
}

/** Files by path: the ids of their content. Links and submodules are left out. */
export type FilesThen = ReadonlyMap<string, string>;

/** The past of one revision, as a source tells it. Errors are SourceErrors. */
export interface Timeline {
  /** Of what lies before the months only the last moment is needed, and nothing of when nothing stood at the places yet. */
  past(places: PastPlaces, months: MonthRange): Promise<Past>;
  /** What stood at the places at each of some commits, in their order; the same object for the same content. */
  filesAt(commits: readonly string[], places: PastPlaces): Promise<readonly FilesThen[]>;
  /** Contents by id. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, Blob>>;
}

/** Months, both included. `YYYY-MM`. */
export interface MonthRange {
  readonly from: string;
  readonly to: string;
}

/** The month that lies so many months after another, or before. */
export function monthAfter(month: string, count = 1): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Before git was there, nobody committed anything. */
const GIT_BEGAN = '2005-04';

/**
 * The last commit of each month. The order of commits is true, their dates may not be: one that lies in the future, long
 * ago or before an older commit's counts for nothing, and its commit belongs to the month before it.
 * @param commits oldest first
 */
export function momentsOf(commits: readonly DatedCommit[], today: string): readonly Moment[] {
  const last = new Map<string, string>();
  let now: string | null = null;
  for (const { commit, month } of commits) {
    if (month >= GIT_BEGAN && month <= today && month > (now ?? '')) now = month;
    if (now !== null) last.set(now, commit);
  }
  const newest = commits.at(-1);
  if (now === null && newest !== undefined) last.set(today, newest.commit);
  return [...last].map(([month, commit]) => ({ month, commit }));
}
