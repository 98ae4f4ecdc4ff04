import { execFile } from 'node:child_process';
import { CatFile, type GitObject } from './cat-file.ts';

const OID = /^[0-9a-f]{40}$/;
/** White space would end the line that asks `cat-file`. */
const UNSAFE = /[\s\p{Cc}]/u;
const LARGEST_OUTPUT = 256 * 1024 * 1024;
/** Variables that git sets in a hook: they would lead to another repository than the one that is named. */
const ELSEWHERE = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
];

export interface TreeEntry {
  readonly name: string;
  /** As git counts it: 0o100644, 0o120000 for a symlink, 0o160000 for a submodule. */
  readonly mode: number;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly oid: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface Commit {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

const typeOf = (mode: number): TreeEntry['type'] =>
  mode === 0o160000 ? 'commit' : mode === 0o040000 ? 'tree' : 'blob';

/** Entries stand one after another: mode, space, name, NUL, and the twenty bytes of the object's id. */
function parseTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(' ', at);
    const end = content.indexOf(0, space);
    const mode = Number.parseInt(content.toString('latin1', at, space), 8);
    const oid = content.toString('hex', end + 1, end + 21);
    entries.push({ name: content.toString('utf8', space + 1, end), mode, type: typeOf(mode), oid });
    at = end + 21;
  }
  return entries;
}

function parseSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+)/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000) };
}

function parseCommit({ oid, content }: GitObject): Commit {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const all = (name: string) => headers.filter((h) => h.startsWith(`${name} `)).map((h) => h.slice(name.length + 1));
  return {
    oid,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parseSignature(all('author')[0] ?? ''),
    committer: parseSignature(all('committer')[0] ?? ''),
    message: text.slice(end + 2).trimEnd(),
  };
}

/** Keeps what a key stands for; an answer of null is asked again, for objects may come later. */
function remember<Value>(kept: Map<string, Promise<Value>>, key: string, read: () => Promise<Value>): Promise<Value> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const reading = read().then((value) => {
    if (value === null) kept.delete(key);
    return value;
  });
  kept.set(key, reading);
  return reading;
}

/** A repository on disk, bare or not. Objects never change, so each is read once; references are read each time. */
export class Git {
  readonly #repository: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #batch: CatFile;
  readonly #objects = new Map<string, Promise<GitObject | null>>();
  readonly #trees = new Map<string, Promise<readonly TreeEntry[] | null>>();

  constructor(repository: string) {
    this.#repository = repository;
    this.#env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name)));
    this.#batch = new CatFile(repository, this.#env);
  }

  /** What a git command writes.
   * @throws Error with git's own words when it fails. */
  async run(...args: readonly string[]): Promise<string> {
    const { code, output, complaint } = await this.#execute(args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${complaint}`);
    return output;
  }

  /** The best common ancestor of two commits, or null where their histories have nothing in common. */
  async mergeBase(base: string, head: string): Promise<string | null> {
    const { code, output, complaint } = await this.#execute(['merge-base', base, head]);
    if (code === 1) return null; // git's way to say that there is none
    if (code !== 0) throw new Error(`git merge-base ${base} ${head}: ${complaint}`);
    return output.trim();
  }

  /** The object of an id, or null when the repository does not have it. */
  async object(oid: string): Promise<GitObject | null> {
    return OID.test(oid) ? remember(this.#objects, oid, () => this.#batch.ask(oid)) : null;
  }

  /** The commit that a revision names now, or null. */
  async commit(revision: string): Promise<Commit | null> {
    if (UNSAFE.test(revision)) return null;
    const found = OID.test(revision) ? await this.object(revision) : await this.#batch.ask(`${revision}^{commit}`);
    return found?.type === 'commit' ? parseCommit(found) : null;
  }

  /** A tree's entries; none when there is no such tree. */
  async tree(oid: string): Promise<readonly TreeEntry[]> {
    const read = async () => {
      const tree = await this.object(oid);
      return tree?.type === 'tree' ? parseTree(tree.content) : null;
    };
    return (await remember(this.#trees, oid, read)) ?? [];
  }

  /** The entry at a path below a tree, symlinks not followed; the empty path is the tree itself. */
  async entry(tree: string, path: string): Promise<TreeEntry | null> {
    let entry: TreeEntry = { name: '', mode: 0o040000, type: 'tree', oid: tree };
    for (const name of path.split('/').filter((part) => part !== '')) {
      const next = entry.type === 'tree' ? (await this.tree(entry.oid)).find((item) => item.name === name) : undefined;
      if (next === undefined) return null;
      entry = next;
    }
    return entry;
  }

  #execute(args: readonly string[]): Promise<{ code: unknown; output: string; complaint: string }> {
    const options = { maxBuffer: LARGEST_OUTPUT, env: this.#env };
    const command = ['-C', this.#repository, '-c', 'core.quotepath=off', ...args];
    return new Promise((resolve) => {
      execFile('git', command, options, (error, output, complaint) =>
        resolve({ code: error === null ? 0 : error.code, output, complaint: complaint || String(error) }),
      );
    });
  }

  close(): Promise<void> {
    return this.#batch.close();
  }
}
