import { appendFile } from 'node:fs/promises';

/** GitHub shows no summary of a step that is larger, in bytes. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

const CUT = '\n\n_The rest does not fit into a job summary._\n';

/** As many whole paragraphs as fit. */
function bounded(text: string): string {
  if (Buffer.byteLength(text) <= MAX_SUMMARY_BYTES) return text;
  const room = MAX_SUMMARY_BYTES - Buffer.byteLength(CUT);
  const kept = Buffer.from(text).subarray(0, room).toString('utf8');
  const end = kept.lastIndexOf('\n\n');
  return (end > 0 ? kept.slice(0, end) : '') + CUT;
}

/** Adds Markdown to the job summary; `path` is the step's summary file (GITHUB_STEP_SUMMARY). */
export const publishSummary = (path: string, text: string): Promise<void> => appendFile(path, bounded(text));
