import { SourceError } from '../../model/errors.ts';
import { join } from '../../model/paths.ts';
import type { Blob, Listing } from '../../model/source.ts';
import { blobOf, problemOfMode } from '../blob.ts';
import { type Extra, git } from './command.ts';
import { ObjectReader } from './objects.ts';

/** One row of a tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly oid: string;
}

const TREE = '40000';

/** As deep as one question to the API goes: both sources see the same files. */
const LISTED_LEVELS = 3;

/** Rows of a raw tree object: `mode SP name NUL id`, the id as bytes. */
function parseTree(content: Buffer, idBytes: number): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const nul = content.indexOf(0, space);
    const end = nul + 1 + idBytes;
    const mode = content.toString('latin1', at, space);
    entries.set(content.toString('utf8', space + 1, nul), { mode, oid: content.toString('hex', nul + 1, end) });
    at = end;
  }
  return entries;
}

/** A git repository on disk: revisions, trees and blobs through one process, each tree read once. */
export class GitRepository {
  readonly root: string;
  readonly #objects: ObjectReader;
  readonly #trees = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>();

  constructor(root: string) {
    this.root = root;
    this.#objects = new ObjectReader(root);
  }

  close(): void {
    this.#objects.close();
  }

  /** The id of the commit that a revision names, or null. */
  async commit(revision: string): Promise<string | null> {
    if (/^-|\s/.test(revision)) return null;
    const object = await this.#objects.read(`${revision}^{commit}`);
    return object?.type === 'commit' ? object.oid : null;
  }

  /** Runs git and answers with its output.
   * @throws SourceError with git's own words when it fails. */
  async run(args: readonly string[], extra: Extra = {}): Promise<Buffer> {
    const { code, stdout, stderr } = await git(this.root, args, extra);
    if (code === 0) return stdout;
    throw new SourceError(
      `git ${args[0]} failed: ${stderr.split('\n')[0] ?? ''}`,
      'Run the same command in the repository to see more.',
    );
  }

  #tree(spec: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const known = this.#trees.get(spec);
    if (known !== undefined) return known;
    const read = this.#objects.read(spec).then((object) => {
      if (object?.type !== 'tree' || object.content === null) return new Map<string, TreeEntry>();
      return parseTree(object.content, object.oid.length / 2);
    });
    this.#trees.set(spec, read);
    return read;
  }

  /** What stands at a path of a commit, or null. The empty path is the root. */
  async entry(commit: string, path: string): Promise<TreeEntry | null> {
    let at: TreeEntry = { mode: TREE, oid: `${commit}^{tree}` };
    for (const name of path === '' ? [] : path.split('/')) {
      if (at.mode !== TREE) return null;
      const next = (await this.#tree(at.oid)).get(name);
      if (next === undefined) return null;
      at = next;
    }
    return at;
  }

  async blob({ mode, oid }: TreeEntry): Promise<Blob | null> {
    const odd = problemOfMode(mode);
    if (odd !== null) return { id: oid, text: null, problem: odd };
    const object = await this.#objects.read(oid);
    if (object === null || object.type !== 'blob') return null;
    return object.content === null ? { id: oid, text: null, problem: 'oversized' } : blobOf(oid, mode, object.content);
  }

  /** Ids of the files below a folder of a commit, by path, so many levels deep. Links and submodules are left out. */
  async ids(commit: string, root: string, levels: number): Promise<ReadonlyMap<string, string>> {
    const files = new Map<string, string>();
    const walk = async (path: string, oid: string, depth: number): Promise<void> => {
      for (const [name, { mode, oid: id }] of await this.#tree(oid)) {
        const at = join(path, name);
        if (mode === TREE && depth < levels) await walk(at, id, depth + 1);
        else if (mode !== TREE && problemOfMode(mode) === null) files.set(at, id);
      }
    };
    const top = await this.entry(commit, root);
    if (top?.mode === TREE) await walk(root, top.oid, 1);
    return files;
  }

  /** All files and folders below a folder of a commit, or null when there is no such folder. */
  async list(commit: string, root: string): Promise<Listing | null> {
    const top = await this.entry(commit, root);
    if (top?.mode !== TREE) return null;
    const files = new Set<string>();
    const folders = new Set<string>();
    const unlisted = new Set<string>();
    const walk = async (path: string, oid: string, depth: number): Promise<void> => {
      for (const [name, entry] of await this.#tree(oid)) {
        const at = join(path, name);
        if (entry.mode === TREE) {
          folders.add(at);
          if (depth < LISTED_LEVELS) await walk(at, entry.oid, depth + 1);
          else unlisted.add(at);
        } else files.add(at);
      }
    };
    await walk(root, top.oid, 1);
    return { root, files, folders, unlisted };
  }
}
