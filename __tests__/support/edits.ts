import type { Edit, ExamplePull } from '../../src/model/rule.ts';
import { filesOf } from './acme.ts';

type Texts = Record<string, string>;
type LineEdit = Exclude<Edit, { readonly rename: unknown }>;

const isRename = (edit: Edit): edit is Exclude<Edit, LineEdit> => 'rename' in edit;

function rewrite(files: Texts, { path, line, endLine, text }: LineEdit): void {
  const lines = (files[path] ?? '').split('\n');
  const isDeletion = text === '' && endLine >= line;
  lines.splice(line - 1, endLine - line + 1, ...(isDeletion ? [] : text.split('\n')));
  files[path] = lines.join('\n');
}

/** An example's pull request after its author has applied the edits: lines from the last one up, then renames. */
export function withEdits(pull: ExamplePull, edits: readonly Edit[]): ExamplePull {
  const { base, head, renames } = filesOf(pull);
  const files = Object.fromEntries(Object.entries(head).filter(([, text]) => typeof text === 'string')) as Texts;
  const origins = new Map(Object.entries(renames));
  const lineEdits = edits.filter((edit): edit is LineEdit => !isRename(edit));
  for (const edit of lineEdits.sort((a, b) => b.line - a.line)) rewrite(files, edit);
  for (const { rename } of edits.filter(isRename))
    for (const [path, text] of Object.entries(files)) {
      if (path !== rename.from && !path.startsWith(`${rename.from}/`)) continue;
      const to = rename.to + path.slice(rename.from.length);
      if (files[to] !== undefined) throw new RangeError(`${path} would overwrite ${to}`);
      const origin = origins.get(path) ?? (base[path] === undefined ? null : path);
      delete files[path];
      files[to] = text;
      if (origin !== null && origin !== to) origins.set(to, origin);
    }
  const kept = new Set([...origins].filter(([path]) => files[path] !== undefined).map(([, origin]) => origin));
  const gone = Object.keys(base).filter((path) => files[path] === undefined && !kept.has(path));
  const there = Object.entries(files).map(([path, text]) => {
    const from = origins.get(path);
    return [path, from === undefined ? text : { from, text }] as const;
  });
  return { ...pull, head: { ...Object.fromEntries(gone.map((path) => [path, null])), ...Object.fromEntries(there) } };
}
