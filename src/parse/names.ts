import { documentsRoot } from '../model/naming.ts';
import { fileOf } from '../model/paths.ts';
import type { Process } from '../model/process.ts';

/** What a path says of itself under a process. */
export type PathName =
  | {
      readonly kind: 'document';
      readonly digits: string;
      readonly number: number;
      readonly slug: string;
      readonly wellNamed: boolean;
    }
  | { readonly kind: 'folder'; readonly digits: string; readonly number: number; readonly path: string }
  | { readonly kind: 'stray'; readonly prefixed: boolean }
  | null;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const SLUG = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,200})';

/** A template with placeholders as a pattern with a group per placeholder. Linear: no group can give back to another. */
function patternOf(template: string): RegExp {
  const source = template
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece === '{number}'
        ? '(?<number>\\d{1,12})'
        : piece === '{slug}'
          ? `(?<slug>${SLUG})`
          : /^\{\w+\}$/.test(piece)
            ? '[^/]+'
            : literal(piece),
    )
    .join('');
  return new RegExp(`^${source}$`);
}

/** Reads names under one process. */
export interface Names {
  readonly root: string;
  /** What the file at the path is by its name. */
  read(path: string): PathName;
  /** Whether the last name of the path is one for main documents. */
  isDocumentName(path: string): boolean;
}

export function namesOf(process: Process): Names {
  const root = documentsRoot(process);
  const { path, template, folder, ignore } = process.documents;
  const strict = patternOf(path);
  const file = fileOf(path);
  const prefix = file.split('{')[0] ?? '';
  const extension = file.slice(file.lastIndexOf('.'));
  const opening = literal(prefix.replace(/[-_\s]+$/, ''));
  const ending = extension === '.md' ? '\\.(?:md|mkdn?|mdown|markdown)' : literal(extension);
  const loose = new RegExp(`^${opening}[-_ ]*(?<number>\\d{1,12})(?<slug>.*)${ending}$`, 'i');
  const isText = new RegExp(`${ending}$`, 'i');
  const proper = patternOf(file);
  const prefixed = new RegExp(`^${opening}[-_ ]`, 'i');
  const folderName =
    folder === null
      ? null
      : new RegExp(
          `^${literal(fileOf(folder).split('{')[0] ?? '').replace(/[-_ ]+$/, '')}[-_ ]*(\\d{1,12})(?!\\d).*$`,
          'i',
        );

  function document(name: string, at: string): PathName {
    const exact = strict.exec(at)?.groups;
    const found = exact ?? loose.exec(name)?.groups;
    if (found?.number === undefined) {
      return { kind: 'stray', prefixed: prefix !== '' && prefixed.test(name) };
    }
    return {
      kind: 'document',
      digits: found.number,
      number: Number(found.number),
      slug: (found.slug ?? '').replace(/^[-_ ]+/, ''),
      wellNamed: exact !== undefined,
    };
  }

  function below(path: string): string[] | null {
    if (path === template || path === process.registry?.path) return null;
    if (root === '') return path.split('/');
    return path.startsWith(`${root}/`) ? path.slice(root.length + 1).split('/') : null;
  }

  function inFolder(first: string): PathName {
    const digits = folderName?.exec(first)?.[1];
    const path = root === '' ? first : `${root}/${first}`;
    return digits === undefined ? null : { kind: 'folder', digits, number: Number(digits), path };
  }

  /** A further template beside the one that the process names. */
  const isTemplate = (name: PathName): boolean =>
    name?.kind === 'document' && process.number.kept.includes(name.number) && /template/i.test(name.slug);

  return {
    root,
    read(path) {
      const [first, ...rest] = below(path) ?? [];
      if (first === undefined) return null;
      const last = rest.at(-1);
      // A document's name below another folder than a proposal's own is a document in the wrong place.
      if (last !== undefined) return inFolder(first) ?? (proper.test(last) ? { kind: 'stray', prefixed: true } : null);
      if (ignore.includes(first) || !isText.test(first)) return null;
      const name = document(first, path);
      return isTemplate(name) ? null : name;
    },
    isDocumentName: (path) => proper.test(fileOf(path)),
  };
}
