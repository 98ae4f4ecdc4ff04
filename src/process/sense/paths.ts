import { documentsRoot, pathPattern } from '../../model/naming.ts';
import { fileOf, isBelow, join } from '../../model/paths.ts';
import type { ProcessFile } from '../file.generated.ts';
import { nameOf } from '../schema.ts';
import type { Mistake } from '../text.ts';
import { at, type Check } from './check.ts';
import { UNSEEN, unseenIn } from './unseen.ts';

/** What keeps a text from being one of git's paths, and the text to write where it can be told. */
interface Problem {
  readonly what: string;
  readonly right: string | null;
}

/** The path as git writes it: from the repository's root, `/` between names, nothing else. */
function plain(path: string): string {
  const names: string[] = [];
  for (const name of path.replaceAll('\\', '/').replace(UNSEEN, '').split('/')) {
    const word = name.trim();
    if (word === '..') names.pop();
    else if (word !== '' && word !== '.') names.push(word);
  }
  return names.join('/');
}

type Fault = readonly [form: RegExp, what: string];

/** What leads to no file of a repository, however it is written. */
const ELSEWHERE: readonly Fault[] = [
  [/^[a-z][a-z0-9+.-]*:\/\//i, 'an address. A path begins at the root of the repository'],
  [
    /(?:^|[\\/])\.git(?:[\\/]|$)/i,
    'with `.git` as a name, where git keeps files of its own and commits none. Choose another folder',
  ],
];

const FAULTS: readonly Fault[] = [
  [/\\/, 'with a backslash. Between names stands `/`'],
  [/^\s|\s$|\s\/|\/\s/, 'with spaces at the end of a name'],
  [/^\//, 'with `/` at its beginning. A path begins at the root of the repository without it'],
  [/(?:^|\/)\.{1,2}(?:\/|$)/, 'with `.` or `..` as a name. A path begins at the root of the repository'],
  [/\/\//, 'with `//`. Between names stands one `/`'],
  [/\/$/, 'with `/` at its end'],
];

/** Two words of any length side by side: nobody can tell where the first one ends, and to try it all takes long. */
const TWO_WORDS = /(\{(?!number\}|slug\})\w+\})[^/]*?(\{(?!number\}|slug\})\w+\})/;

/** What a path says that no file's path does. `sign` is how to say what `*` means. */
function pathProblem(path: string, sign: string): Problem | null {
  const right = plain(path);
  const unseen = unseenIn(path);
  if (unseen !== null) return { what: `with ${unseen} in it, which cannot be seen`, right };
  const isAt = ([form]: Fault): boolean => form.test(path);
  const lost = ELSEWHERE.find(isAt);
  if (lost !== undefined) return { what: lost[1], right: null };
  const fault = FAULTS.find(isAt);
  if (fault !== undefined) return { what: fault[1], right };
  const [, first, second] = TWO_WORDS.exec(path) ?? [];
  if (first !== undefined)
    return { what: `with \`${first}\` and \`${second}\` in one name. Write one of them`, right: null };
  return /[*?]/.test(path)
    ? { what: `with \`${/[*?]/.exec(path)?.[0]}\`, which stands for itself. ${sign}`, right: null }
    : null;
}

function told(pointer: readonly string[], path: string, { what, right }: Problem, cause?: readonly string[]): Mistake {
  const write = right === null || right === '' ? '' : ` Write \`${right}\`.`;
  return at(pointer, `${nameOf(pointer)} is \`${path.replace(UNSEEN, '')}\`, ${what}.${write}`, cause);
}

const VARIES = 'Write `{slug}` for what varies, or in a folder above any other word in braces, as in `{team}`';
const WHOLE = 'Write the whole path';

function problemAt(pointer: readonly string[], path: string | undefined, sign: string): Mistake[] {
  const problem = path === undefined ? null : pathProblem(path, sign);
  return path === undefined || problem === null ? [] : [told(pointer, path, problem)];
}

/** A document's ending says how it is read; without one its name is that of a folder. */
const hasEnding = (path: string): boolean => /\.[A-Za-z0-9_-]+$/.test(fileOf(path));

/** The path with the ending that is most likely meant. */
const ended = (path: string, { metadata }: ProcessFile): string =>
  hasEnding(path) ? path : `${path.replace(/\.$/, '')}.${metadata === 'yaml' ? 'yaml' : 'md'}`;

function documentMistakes(file: ProcessFile): Mistake[] {
  const { path } = file.documents;
  const ending = 'a name without an ending, and documents are read by their ending';
  const problem = pathProblem(path, VARIES) ?? (hasEnding(path) ? null : { what: ending, right: path });
  if (problem === null) return [];
  const right = problem.right === null ? null : ended(problem.right, file);
  return [told(['documents', 'path'], path, { ...problem, right })];
}

/** Where the documents stand, `proposals` for `proposals/ACME-{number}.md`. */
const rootOf = (path: string): string => documentsRoot({ documents: { path } });

function folderMistakes({ path, folder }: ProcessFile['documents']): Mistake[] {
  const root = rootOf(path);
  if (folder === undefined || (folder !== root && isBelow(folder, root))) return [];
  const levels = folder.split('/');
  const right = join(root, levels.slice(levels.findIndex((name) => name.includes('{'))).join('/'));
  const what = `but the documents stand in \`${root}\`, and a proposal's folder stands below it`;
  return [told(['documents', 'folder'], folder, { what, right }, ['documents', 'path'])];
}

export const documentPaths: Check = {
  areas: ['documents', 'metadata'],
  mistakes(file) {
    const { folder, template } = file.documents;
    const own = documentMistakes(file);
    const beside = problemAt(['documents', 'folder'], folder, VARIES);
    return [
      ...own,
      ...(own.length + beside.length > 0 ? beside : folderMistakes(file.documents)),
      ...problemAt(['documents', 'template'], template, WHOLE),
    ];
  },
};

export const registryPath: Check = {
  areas: ['registry'],
  mistakes: ({ registry }) => problemAt(['registry', 'path'], registry?.path, WHOLE),
};

/** What no file is called. */
function fileNameProblem(name: string): Problem | null {
  if (name.includes('/'))
    return { what: 'but names of files stand here, without their folders', right: fileOf(plain(name)) };
  return pathProblem(name, 'Write each name');
}

/** Whether a process file may name a file so. */
export const isFileName = (name: string): boolean => fileNameProblem(name) === null;

export const ignoredNames: Check = {
  areas: ['documents'],
  mistakes: ({ documents: { path, ignore = [] } }) =>
    ignore.flatMap((name, i) => {
      const pointer = ['documents', 'ignore', String(i)];
      const problem = fileNameProblem(name);
      if (problem !== null) return [told(pointer, name, problem)];
      const what = `but every document has this name: documents.path is \`${path}\`. Remove it here`;
      return name === fileOf(path) ? [told(pointer, name, { what, right: null }, ['documents', 'path'])] : [];
    }),
};

export const otherFiles: Check = {
  areas: ['documents', 'number', 'registry'],
  mistakes({ documents, number, registry }) {
    if (pathProblem(documents.path, VARIES) !== null) return [];
    const kept = number?.kept ?? [];
    const document = pathPattern(documents.path);
    const named = [
      { pointer: ['documents', 'template'], path: documents.template },
      { pointer: ['registry', 'path'], path: registry?.path },
    ];
    return named.flatMap(({ pointer, path = '' }) => {
      const digits = document.exec(path)?.groups?.number;
      if (digits === undefined || kept.includes(Number(digits))) return [];
      const all = [...kept, Number(digits)].join(', ');
      const what = `which is the document of proposal ${Number(digits)} too, and that would never be judged. Keep its number from proposals with \`number: { kept: [${all}] }\`, or choose another name`;
      return [told(pointer, path, { what, right: null }, ['documents', 'path'])];
    });
  },
};
