import { existsSync, readFileSync } from 'node:fs';

/** Why the runner's file with the event cannot be read; null where it can. */
function problemOf(path: string): string | null {
  if (path === '') return null;
  if (!existsSync(path)) return 'it is not there';
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof payload === 'object' && payload !== null ? null : 'it holds no JSON object';
  } catch (error) {
    return error instanceof SyntaxError ? 'it is cut off, or no JSON' : `${error}`;
  }
}

/** Looked at before `@actions/github` is loaded, which ends the process at a file that it cannot read. */
export const eventProblem: string | null = problemOf(process.env.GITHUB_EVENT_PATH ?? '');

if (eventProblem !== null) delete process.env.GITHUB_EVENT_PATH;
