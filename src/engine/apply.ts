import { isBelow } from '../model/paths.ts';
import type { Edit } from '../model/rule.ts';

type LineEdit = Extract<Edit, { readonly line: number }>;

/** A line with the end that it has in its file; the last one may have none. */
interface Line {
  readonly text: string;
  readonly end: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

const linesOf = (text: string): Line[] =>
  [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)]
    .map(([, line = '', end = '']) => ({ text: line, end }))
    .filter(({ text: line, end }) => line !== '' || end !== '');

/** What an edit writes: a line that stood there keeps its end, another has the end of the line whose place it takes. */
function written(edit: LineEdit, old: readonly Line[], usual: string): Line[] {
  if (edit.text === '' && old.length > 0) return [];
  const left = [...old];
  const text = edit.line === 1 ? edit.text.replace(BYTE_ORDER_MARK, '') : edit.text;
  return text.split('\n').map((each, at) => {
    const same = left.findIndex((line) => line.text === each);
    const [stood] = same === -1 ? [] : left.splice(same, 1);
    return { text: each, end: (stood ?? old[at])?.end || usual };
  });
}

/**
 * Replaces lines of a text, all counted as they stand in it. Everything else stays to the byte: the byte order mark, each
 * line's end, and a last line without one. The same edit told twice is made once.
 * @throws RangeError for lines that there are not, and for edits that contradict each other
 */
export function editText(text: string, edits: readonly LineEdit[]): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const lines = linesOf(text.slice(mark.length));
  const isEnded = lines.at(-1)?.end !== '';
  const usual = lines[0]?.end || '\n';
  const count = lines.length;
  const distinct = new Map(edits.map((edit) => [`${edit.line}-${edit.endLine} ${edit.text}`, edit]));
  // From the last line up, so that no edit moves the lines of another; what is inserted stands above a line that changes.
  const upward = [...distinct.values()].toReversed().sort((a, b) => b.line - a.line || b.endLine - a.endLine);
  let below = count + 1;
  for (const edit of upward) {
    const { path, line, endLine } = edit;
    if (line < 1 || line > count + 1 || endLine < line - 1 || endLine >= below)
      throw new RangeError(`lines ${line} to ${endLine} of ${path} cannot be replaced`);
    below = line;
    const old = lines.slice(line - 1, endLine);
    const end = old[0]?.end || lines[line - 2]?.end || usual;
    lines.splice(line - 1, old.length, ...written(edit, old, end));
  }
  return (
    mark + lines.map((line, at) => line.text + (at < lines.length - 1 || isEnded ? line.end || usual : '')).join('')
  );
}

/**
 * Makes edits in the texts of files; renames are left to `movesOf`. A file that is not there begins empty.
 * @returns texts by path, of those files alone that change
 * @throws RangeError for edits that cannot be made, or contradict each other
 */
export function editTexts(files: ReadonlyMap<string, string>, edits: readonly Edit[]): Map<string, string> {
  const changed = new Map<string, string>();
  const lineEdits = edits.filter((edit): edit is LineEdit => 'line' in edit);
  for (const path of new Set(lineEdits.map((edit) => edit.path))) {
    const own = lineEdits.filter((edit) => edit.path === path);
    const text = editText(files.get(path) ?? '', own);
    if (text !== files.get(path)) changed.set(path, text);
  }
  return changed;
}

/** Where files go when files and folders are renamed: new paths by old ones, of those alone that move.
 * @throws RangeError when two files would stand at one path */
export function movesOf(paths: Iterable<string>, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const now = new Map([...paths].map((path) => [path, path]));
  const renames = new Map(
    edits.flatMap((edit) => ('rename' in edit ? [[`${edit.rename.from}\n${edit.rename.to}`, edit.rename]] : [])),
  );
  for (const { from, to } of renames.values())
    for (const [path, at] of now) if (at === from || isBelow(at, from)) now.set(path, to + at.slice(from.length));
  if (new Set(now.values()).size < now.size) throw new RangeError('two files would have one name');
  return new Map([...now].filter(([path, at]) => path !== at));
}
