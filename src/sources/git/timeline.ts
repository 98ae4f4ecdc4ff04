import type { Blob } from '../../model/source.ts';
import { type DatedCommit, type FilesThen, momentsOf, type PastPlaces, type Timeline } from '../../model/timeline.ts';
import { problemOfMode } from '../blob.ts';
import type { GitRepository } from './repository.ts';

/** Text that is asked for by its id has no mode of its own: links were left out when it was listed. */
const FILE = '100644';

const SHALLOW =
  'This clone is shallow: months before its first commit are not counted. Fetch the whole history with `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout.';

/** The first-parent commits that lead to one, oldest first. */
async function firstParents(repository: GitRepository, tip: string): Promise<DatedCommit[]> {
  const list = await repository.run(['rev-list', '--first-parent', '--reverse', '--timestamp', tip, '--']);
  return list
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [seconds = '', commit = ''] = line.split(' ');
      return { commit, month: monthOf(Number(seconds)) };
    });
}

/** The month of a moment, in seconds since 1970. No calendar has the moments that git may write. */
function monthOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 7);
}

/** Lists what stands in commits; what git calls the same content is listed once. */
function lister(repository: GitRepository): (commit: string, places: PastPlaces) => Promise<FilesThen> {
  const known = new Map<string, FilesThen>();
  return async (commit, { files, folders }) => {
    const paths = [...files, ...folders.map(({ path }) => path)];
    const entries = await Promise.all(paths.map((path) => repository.entry(commit, path)));
    const content = entries.map((entry, i) => `${paths[i]} ${entry?.mode} ${entry?.oid}`).join('\0');
    const there = known.get(content);
    if (there !== undefined) return there;
    const listed = await Promise.all(folders.map(({ path, levels }) => repository.ids(commit, path, levels)));
    const single = files.flatMap((path, i): [string, string][] => {
      const entry = entries[i];
      return entry == null || problemOfMode(entry.mode) !== null ? [] : [[path, entry.oid]];
    });
    const found = new Map([...listed.flatMap((each) => [...each]), ...single]);
    known.set(content, found);
    return found;
  };
}

/** The past of a commit in a repository on disk. */
export function gitTimeline(repository: GitRepository, tip: string): Timeline {
  const filesOf = lister(repository);
  return {
    async past(_places, { to }) {
      const [commits, shallow] = await Promise.all([
        firstParents(repository, tip),
        repository.run(['rev-parse', '--is-shallow-repository']),
      ]);
      return { moments: momentsOf(commits, to), cut: shallow.toString().trim() === 'true' ? SHALLOW : null };
    },

    async filesAt(commits, places) {
      const all: FilesThen[] = [];
      for (const commit of commits) all.push(await filesOf(commit, places));
      return all;
    },

    async texts(ids) {
      const blobs = await Promise.all(ids.map((oid) => repository.blob({ mode: FILE, oid })));
      return new Map(blobs.flatMap((blob): [string, Blob][] => (blob === null ? [] : [[blob.id, blob]])));
    },
  };
}
