import { createHash } from 'node:crypto';
import type { FileChange, Opinion, PullRequest } from '../../src/model/facts.ts';
import type { ExampleOther } from '../../src/model/rule.ts';
import {
  type Answers,
  type Blob,
  type Listing,
  type Opening,
  type OpenPull,
  type OpenPulls,
  type Places,
  type Source,
  type Want,
  wantKey,
} from '../../src/model/source.ts';

/** Files by path; what stands there is text, or a blob that has none. */
export type Files = Readonly<Record<string, string | Blob>>;

export interface MemoryPull {
  readonly base: Files;
  readonly head: Files;
  /** The base branch's tip, when it moved on since the merge base. */
  readonly tip?: Files;
  /** New paths of renamed files, with their old ones. */
  readonly renames?: Readonly<Record<string, string>>;
  readonly pull?: Partial<PullRequest>;
  /** The other open pull requests; without them nobody knows. */
  readonly others?: readonly ExampleOther[] | undefined;
  /** What reviewers think, by login. */
  readonly opinions?: Readonly<Record<string, Opinion['says']>> | undefined;
  /** Who maintains the project. */
  readonly maintainers?: readonly string[] | undefined;
}

const blobOf = (content: string | Blob): Blob =>
  typeof content === 'string'
    ? { id: createHash('sha1').update(content).digest('hex'), text: content, problem: null }
    : content;

const foldersOf = (paths: readonly string[]): string[] =>
  paths.flatMap((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, i, names) => names.slice(0, i + 1).join('/')),
  );

/** What another open pull request changes: everything of it can be read. */
function openPull({ files, ...about }: ExampleOther, base: Files, registries: readonly string[]): OpenPull {
  const there = Object.entries(files).filter((each): each is [string, string] => each[1] !== null);
  return {
    ...about,
    paths: there.map(([path]) => path).filter((path) => base[path] === undefined),
    registries: new Map(there.filter(([path]) => registries.includes(path))),
    isWhole: true,
    began: null,
  };
}

/** A source over files in memory: the same questions as git and the API answer, for text that stands in a test. */
export function memorySource({
  base,
  head,
  tip = base,
  renames = {},
  pull = {},
  others,
  opinions,
  maintainers,
}: MemoryPull): Source {
  const at = { base, head, tip };
  const read = (wants: readonly Want[]): Answers => {
    const answers = new Map<string, Blob>();
    for (const want of wants) {
      const content = at[want.rev][want.path];
      const isFolder = foldersOf(Object.keys(at[want.rev])).includes(want.path);
      if (content !== undefined) answers.set(wantKey(want), blobOf(content));
      else if (want.what === 'existence' && isFolder) answers.set(wantKey(want), blobOf(''));
    }
    return answers;
  };
  const listing = (root: string): Listing => {
    const files = Object.keys(tip).filter((path) => root === '' || path.startsWith(`${root}/`));
    return { root, files: new Set(files), folders: new Set(foldersOf(files)), unlisted: new Set() };
  };
  const same = (a: string | Blob | undefined, b: string | Blob | undefined): boolean =>
    JSON.stringify(a) === JSON.stringify(b);
  const changes = (): FileChange[] => {
    const moved = new Set(Object.values(renames));
    const there = Object.keys(head).flatMap((path): FileChange[] => {
      const from = renames[path];
      if (from !== undefined) return [{ path, previousPath: from, status: 'renamed' }];
      if (base[path] === undefined) return [{ path, previousPath: path, status: 'added' }];
      return same(base[path], head[path]) ? [] : [{ path, previousPath: path, status: 'modified' }];
    });
    const gone = Object.keys(base).filter((path) => head[path] === undefined && !moved.has(path));
    return [...there, ...gone.map((path): FileChange => ({ path, previousPath: path, status: 'removed' }))];
  };
  return {
    open: async ({ files, folders }: Places): Promise<Opening> => ({
      repository: 'acme/thing',
      base: 'b'.repeat(40),
      head: 'a'.repeat(40),
      pull: { number: 7, title: null, branch: null, author: null, draft: false, ...pull },
      files: read(files.map((path) => ({ rev: 'tip', path, what: 'text' }))),
      listings: new Map(
        folders.map((folder) => [folder, listing(folder)] as const).filter(([, found]) => found.files.size > 0),
      ),
    }),
    changes: async () => changes(),
    read: async (wants) => read(wants),
    claims: async ({ registries }) => {
      if (others === undefined) return null;
      // They began where the one that is judged did: nothing is to be found by looking back.
      const all: OpenPulls = {
        pulls: others.map((each) => openPull(each, base, registries)),
        left: 0,
        lookBack: async () => all,
      };
      return all;
    },
    standing: async ({ people }) => {
      const reviewers = opinions === undefined ? [] : Object.keys(opinions);
      const asked = maintainers === undefined ? [] : [...people, ...reviewers];
      return {
        opinions:
          opinions === undefined ? null : reviewers.map((login) => ({ login, says: opinions[login] ?? 'objects' })),
        maintainers: new Map(asked.map((login) => [login.toLowerCase(), maintainers?.includes(login) ?? false])),
      };
    },
  };
}
