import type { Answers } from './source.ts';

/** What stood on the branch at the end of a month in which something changed there. */
export interface Moment {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly commit: string;
}

/** The past of one revision, as a source tells it. Errors are SourceErrors. */
export interface Timeline {
  /** The last first-parent commit of each month that touched one of the paths, oldest first. */
  moments(paths: readonly string[]): Promise<readonly Moment[]>;
  /** The files below a folder at a commit: blob ids by path. */
  filesAt(commit: string, folder: string): Promise<ReadonlyMap<string, string>>;
  /** Texts by blob id, each id at most once; what cannot be read as text has no text. */
  texts(ids: readonly string[]): Promise<Answers>;
}
