import { editTexts, movesOf } from '../../src/engine/apply.ts';
import type { Edit, ExamplePull } from '../../src/model/rule.ts';
import { filesOf } from './acme.ts';

/** Files after their author has made the edits: lines first, then renames. */
export function applied(files: ReadonlyMap<string, string>, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const texts = new Map([...files, ...editTexts(files, edits)]);
  const moves = movesOf(texts.keys(), edits);
  return new Map([...texts].map(([path, text]) => [moves.get(path) ?? path, text]));
}

/** An example's pull request after its author has applied the edits: what was renamed keeps where it came from. */
export function withEdits(pull: ExamplePull, edits: readonly Edit[]): ExamplePull {
  const { base, head, renames } = filesOf(pull);
  const files = new Map(Object.entries(head).filter((each): each is [string, string] => typeof each[1] === 'string'));
  const moves = movesOf(files.keys(), edits);
  const origins = new Map<string, string>();
  for (const path of files.keys()) {
    const [to, origin] = [moves.get(path) ?? path, renames[path] ?? path];
    if (base[origin] !== undefined && origin !== to) origins.set(to, origin);
  }
  const there = [...applied(files, edits)];
  const kept = new Set([...there.map(([path]) => path), ...origins.values()]);
  const gone = Object.keys(base).filter((path) => !kept.has(path));
  const changes = there.map(([path, text]) => {
    const from = origins.get(path);
    return [path, from === undefined ? text : { from, text }] as const;
  });
  return { ...pull, head: { ...Object.fromEntries(gone.map((path) => [path, null])), ...Object.fromEntries(changes) } };
}
