import { appendFile, readFile } from 'node:fs/promises';

/** GitHub shows no summary of a step that is larger, in bytes. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

const CUT = '\n\n_The rest does not fit into a job summary: the JSON report lists everything._\n';

/** Where the text may end without leaving anything open: between paragraphs, outside of fences, lists and folded parts. */
function* borders(text: string): Generator<number> {
  let fence: string | null = null;
  let folds = 0;
  let at = 0;
  let wasBlank = false;
  for (const line of text.split('\n')) {
    if (wasBlank && fence === null && folds === 0 && /^\S/.test(line)) yield at - 2;
    const ticks = /^\s*(?:\d+\. |- )?(`{3,})/.exec(line)?.[1] ?? null;
    if (fence === null) fence = ticks;
    else if (line.trim() === fence) fence = null;
    if (fence === null) folds += (line.match(/<details>/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
    wasBlank = line === '';
    at += line.length + 1;
  }
}

/** As much of the text as fits, whole paragraphs only. */
function bounded(text: string, room: number): string {
  if (Buffer.byteLength(text) <= room) return text;
  let [end, taken, bytes] = [0, 0, Buffer.byteLength(CUT)];
  for (const border of borders(text)) {
    bytes += Buffer.byteLength(text.slice(taken, border));
    if (bytes > room) break;
    [end, taken] = [border, border];
  }
  return text.slice(0, end) + CUT;
}

/** Adds Markdown to the job summary, as much as has room; `path` is the step's summary file (GITHUB_STEP_SUMMARY). */
export async function publishSummary(path: string, text: string): Promise<void> {
  const there = (await readFile(path)).length;
  await appendFile(path, bounded(text, MAX_SUMMARY_BYTES - there));
}
