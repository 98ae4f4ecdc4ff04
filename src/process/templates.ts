import { fileOf, folderOf } from '../model/paths.ts';
import type { Plain } from './layers.ts';
import { listed, nameOf } from './schema.ts';
import type { Mistake } from './text.ts';
import { textsAt } from './words.ts';

/** What the gate fills in, by where a template stands. The folders above a document or its folder may vary in any way. */
const TEMPLATES: readonly {
  readonly path: readonly string[];
  readonly names: readonly string[];
  readonly below?: true;
  /** A text is read by it: its number, and its title, stand in one place. */
  readonly once?: true;
}[] = [
  { path: ['documents', 'path'], names: ['number', 'slug'], below: true },
  { path: ['documents', 'folder'], names: ['number', 'slug'], below: true },
  { path: ['documents', 'template'], names: [] },
  { path: ['documents', 'ignore', '*'], names: [] },
  { path: ['registry', 'path'], names: [] },
  { path: ['heading', 'forms', '*'], names: ['label', 'number', 'title'] },
  { path: ['pull-request', 'branch'], names: ['label', 'number', 'slug'], once: true },
  { path: ['pull-request', 'title'], names: ['label', 'number', 'title'], once: true },
];

const PLACEHOLDER = /\{(\w+)\}/g;

function problemOf(text: string, names: readonly string[]): string | null {
  const other = [...text.matchAll(PLACEHOLDER)].find(([, name = '']) => !names.includes(name));
  if (other !== undefined) return `\`${other[0]}\`, which nothing fills in`;
  return /[{}]/.test(text.replace(PLACEHOLDER, '')) ? 'a brace that belongs to no placeholder' : null;
}

function repeated(text: string): string | null {
  const again = ['{number}', '{title}'].find((placeholder) => text.split(placeholder).length > 2);
  return again === undefined ? null : `\`${again}\` twice`;
}

/** Placeholders that nothing fills in, or that stand too often. */
export function templateMistakes(file: Plain): Mistake[] {
  return TEMPLATES.flatMap(({ path, names, below, once }) =>
    textsAt(file, path).flatMap(({ pointer, word }) => {
      const problem = problemOf(below === true ? fileOf(word) : word, names);
      const braces = below === true ? problemOf(folderOf(word).replace(PLACEHOLDER, ''), []) : null;
      const allowed =
        names.length === 0
          ? 'No placeholder is allowed here'
          : `Allowed are ${listed(names.map((name) => `{${name}}`))}`;
      const found = problem ?? braces ?? (once === true ? repeated(word) : null);
      return found === null
        ? []
        : [{ pointer, key: null, message: `${nameOf(pointer)} is \`${word}\`, with ${found}. ${allowed}.` }];
    }),
  );
}
