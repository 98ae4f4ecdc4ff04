import { structuredPatch } from 'diff';
import picocolors from 'picocolors';
import { inert, oneLine, visible } from './escape.ts';

/** A file before and after: its name, and its text. */
export interface FileDiff {
  readonly from: string;
  readonly to: string;
  /** Null when only the name changes; `before` is null for a file that is new. */
  readonly texts: { readonly before: string | null; readonly after: string } | null;
}

type Colors = ReturnType<typeof picocolors.createColors>;

const CONTEXT = 3;

/** Line ends and a byte order mark are as they were: nobody has to see them. */
const shown = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

function paintLine(line: string, colors: Colors): string {
  const text = visible(line);
  if (line.startsWith('+')) return colors.green(text);
  if (line.startsWith('-')) return colors.red(text);
  return line.startsWith('\\') ? colors.dim(text) : text;
}

/** The lines from a number on, as git counts them: it leaves out a count of one. */
const stretch = (start: number, count: number): string => (count === 1 ? `${start}` : `${start},${count}`);

function hunkLines({ texts }: FileDiff, colors: Colors): string[] {
  if (texts === null) return [];
  const { hunks } = structuredPatch('', '', shown(texts.before ?? ''), shown(texts.after), '', '', {
    context: CONTEXT,
  });
  return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    colors.cyan(`@@ -${stretch(oldStart, oldLines)} +${stretch(newStart, newLines)} @@`),
    ...lines.map((line) => paintLine(line, colors)),
  ]);
}

function fileLines(file: FileDiff, colors: Colors): string[] {
  const [from, to] = [oneLine(file.from), oneLine(file.to)];
  const hunks = hunkLines(file, colors);
  const head = [
    `diff --git a/${from} b/${to}`,
    ...(from === to ? [] : [`rename from ${from}`, `rename to ${to}`]),
    ...(hunks.length === 0 ? [] : [`--- a/${from}`, `+++ b/${to}`]),
  ];
  return [...head.map((line) => colors.bold(line)), ...hunks];
}

/** A unified diff for a terminal, as git shows it: everything visible, nothing obeyed. Empty without files. */
export function renderDiff(files: readonly FileDiff[], { color }: { readonly color: boolean }): string {
  const colors = picocolors.createColors(color);
  return inert(
    files
      .flatMap((file) => fileLines(file, colors))
      .map((line) => `${line}\n`)
      .join(''),
  );
}
