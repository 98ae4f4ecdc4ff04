import { asSeen } from '../model/lookalike.ts';
import { documentsRoot, expand, formatNumber, otherWords, pathPattern } from '../model/naming.ts';
import { fileOf, isBelow, join } from '../model/paths.ts';
import type { Process } from '../model/process.ts';
import { literal } from '../model/text.ts';

/** What a path says of itself under a process. */
type PathName =
  | {
      readonly kind: 'document';
      readonly digits: string;
      readonly number: number;
      readonly slug: string;
      readonly wellNamed: boolean;
    }
  | {
      readonly kind: 'folder';
      readonly digits: string;
      readonly number: number;
      readonly path: string;
      /** The path that the process's pattern gives. */
      readonly expected: string;
    }
  | { readonly kind: 'stray'; readonly prefixed: boolean }
  | null;

/** What stands before the first placeholder of a name, without the sign that joins them. */
const openingOf = (name: string): string => literal((name.split('{')[0] ?? '').replace(/[-_ ]+$/, ''));

/** The names of a path below a folder; null when it stands elsewhere. */
const namesBelow = (root: string, path: string): string[] | null =>
  path !== root && isBelow(path, root) ? (root === '' ? path : path.slice(root.length + 1)).split('/') : null;

/** Reads names under one process. */
export interface Names {
  readonly root: string;
  /** What the file at the path is by its name. */
  read(path: string): PathName;
  /** Whether the last name of the path is one for main documents. */
  isDocumentName(path: string): boolean;
  /** Whether a file in a proposal's folder is text that is read. */
  isPart(path: string): boolean;
  /** Whether the file is one of the process's by its whole name: a document, the template, the registry. */
  owns(path: string): boolean;
}

const hasNumber = (name: string): boolean => name.includes('{number}');

/** Reads the names of folders that proposals have for themselves. */
function folderReader(process: Process, root: string): (names: readonly string[]) => PathName {
  const { folder, path: document } = process.documents;
  const levels = folder === null ? null : namesBelow(root, folder);
  const at = levels?.findIndex(hasNumber) ?? -1;
  const name = levels?.[at];
  if (folder === null || levels === null || name === undefined) return () => null;
  const loose = new RegExp(`^${openingOf(name)}[-_ ]*(\\d{1,12})(?!\\d)(.*)$`, 'i');
  // The folder that holds the document itself is named with it.
  const isOwn = isBelow(document, folder);
  return (names) => {
    const [, digits, rest = ''] = (names.length > at + 1 && loose.exec(names[at] ?? '')) || [];
    if (digits === undefined) return null;
    const path = join(root, names.slice(0, at + 1).join('/'));
    const number = Number(digits);
    const words = {
      ...otherWords(folder, path),
      number: formatNumber(process, number),
      slug: rest.replace(/^[-_ ]+/, ''),
    };
    return { kind: 'folder', digits, number, path, expected: isOwn ? path : expand(folder, words) };
  };
}

/** Reads the name of a main document in the level that carries its number: the file itself, or a folder around it. */
function documentReader(process: Process, root: string): (names: readonly string[], path: string) => PathName {
  const template = process.documents.path;
  const levels = namesBelow(root, template) ?? [];
  const strict = pathPattern(template);
  const name = levels.find(hasNumber) ?? '';
  const at = levels.indexOf(name);
  const ending = at === levels.length - 1 ? endingOf(template) : '';
  const prefix = name.split('{')[0] ?? '';
  const loose = new RegExp(`^${openingOf(name)}[-_ ]*(?<number>\\d{1,12})(?<slug>.*)${ending}$`, 'i');
  const prefixed = new RegExp(`^${openingOf(name)}[-_ ]`, 'i');
  return (names, path) => {
    const exact = strict.exec(path)?.groups;
    const found = exact ?? loose.exec(names[at] ?? '')?.groups;
    if (found?.number === undefined)
      return { kind: 'stray', prefixed: prefix !== '' && prefixed.test(names[at] ?? '') };
    return {
      kind: 'document',
      digits: found.number,
      number: Number(found.number),
      slug: (found.slug ?? '').replace(/^[-_ ]+/, ''),
      wellNamed: exact !== undefined,
    };
  };
}

const MARKDOWN = '\\.(?:md|mkdn?|mdown|markdown)';

function endingOf(path: string): string {
  const file = fileOf(path);
  const extension = file.slice(file.lastIndexOf('.'));
  return extension === '.md' ? MARKDOWN : literal(extension);
}

/** Endings of texts that people read as a document. */
const MARKUP =
  /\.(?:md|mdx|mdwn|mdtxt|mdtext|mkdn?|mkdown|mdown|markdown|rst|rest|adoc|asciidoc|org|textile|mediawiki|wiki)$/;
/** Endings of texts that may be one, or notes: what stands in them tells. */
const PLAIN = /(?:^|\/)[^.]+$|\.(?:txt|text|html?)$/;

/**
 * Finds files that are called as a document is, to the eye: in another letter case, with another ending, in another
 * folder, with signs that nobody sees. Their numbers look taken.
 */
function twinReader(root: string, file: string): (path: string) => PathName {
  const [label = ''] = file.split('{');
  if (!hasNumber(file)) return () => null;
  const opening = asSeen(label).replace(/[-_ ]+$/, '');
  // Without a label, other files begin with digits too.
  const likeOurs = opening === '' ? pathPattern(file) : new RegExp(`^${literal(opening)}[-_. ]*\\d`);
  const folder = asSeen(root);
  return (path) => {
    const seen = path.split('/').map(asSeen);
    const name = seen.at(-1) ?? '';
    if (!isBelow(seen.join('/'), folder) || !likeOurs.test(name)) return null;
    if (MARKUP.test(name)) return { kind: 'stray', prefixed: true };
    return PLAIN.test(name) ? { kind: 'stray', prefixed: false } : null;
  };
}

export function namesOf(process: Process): Names {
  const root = documentsRoot(process);
  const { path: pattern, template, ignore } = process.documents;
  const file = fileOf(pattern);
  const depth = namesBelow(root, pattern)?.length ?? 1;
  const proper = pathPattern(file);
  const isText = new RegExp(file.includes('{') ? `${endingOf(file)}$` : `^${literal(file)}$`, 'i');
  const partEndings = endingOf(file) === literal('.rst') ? ['.md', '.rst'] : ['.md'];
  const documentAt = documentReader(process, root);
  const folderAt = folderReader(process, root);
  const twinAt = depth === 1 ? twinReader(root, file) : () => null;
  const isOneOfMany = new RegExp(`\\d{${process.number.digits}}`);

  /** A further template beside the one that the process names. */
  const isTemplate = (name: PathName): boolean =>
    name?.kind === 'document' &&
    process.number.kept.includes(name.number) &&
    /template/i.test(name.slug) &&
    !isOneOfMany.test(name.slug);

  const isDocumentName = (path: string): boolean => hasNumber(file) && proper.test(fileOf(path));

  function read(path: string): PathName {
    if (path === template || path === process.registry?.path) return null;
    const names = namesBelow(root, path) ?? [];
    const isIgnored = ignore.includes(fileOf(path));
    if (names.length === depth && isText.test(fileOf(path)) && !isIgnored) {
      const name = documentAt(names, path);
      if (isTemplate(name)) return null;
      return name?.kind === 'stray' ? (twinAt(path) ?? name) : name;
    }
    // A document's name below another folder than a proposal's own is a document in the wrong place.
    return (names.length > 1 ? folderAt(names) : null) ?? (isIgnored ? null : twinAt(path));
  }

  return {
    root,
    read,
    owns(path) {
      const name = path === template || path === process.registry?.path ? 'own' : read(path);
      return name === 'own' || (name?.kind === 'document' && name.wellNamed);
    },
    isDocumentName,
    isPart: (path) => partEndings.some((ending) => path.toLowerCase().endsWith(ending)),
  };
}

/** Leaves to other processes of the repository what is theirs by its whole name: they may share a folder. */
export const leaving = (names: Names, others: readonly Names[]): Names => ({
  ...names,
  read: (path) => (!names.owns(path) && others.some((other) => other.owns(path)) ? null : names.read(path)),
});
