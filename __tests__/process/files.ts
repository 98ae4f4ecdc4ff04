import { ruleNames } from '../../src/check/subject.ts';
import { ConfigError } from '../../src/model/errors.ts';
import type { Process } from '../../src/model/process.ts';
import { loadProcesses, processesIn } from '../../src/process/load.ts';
import { readText } from '../../src/process/text.ts';
import type { RuleNames } from '../../src/process/words.ts';

export const PATH = '.github/proposals.yml';

/** A process file as short as one can be. */
export const SHORT = `name: acme
label: ACME
documents: { path: 'proposals/ACME-{number}.md' }
fields: { Status: { type: status, required: always } }
lifecycle:
  initial: [Draft]
  statuses:
    Draft: { to: [Done] }
    Done: {}
`;

/** The short file with a piece of it replaced, which has to be there. */
export function changedFile(from: string, to: string): string {
  if (!SHORT.includes(from)) throw new RangeError(`nothing to replace: ${from}`);
  return SHORT.replace(from, () => to);
}

export const RULES: RuleNames = ruleNames;

/** The process of a file that extends no other one. */
export function readFile(text: string): Process {
  const [process] = processesIn(PATH, new Map([[PATH, readText(PATH, text)]]), RULES);
  if (process === undefined) throw new RangeError('there is no process in the file');
  return process;
}

/** What a file is refused with, null when it is not. */
export function refusalOf(text: string): ConfigError | null {
  try {
    readFile(text);
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** Everything that is wrong in a file, `line:column message`; nothing when it can be read. */
export function mistakesIn(text: string): string[] {
  const error = refusalOf(text);
  for (const { path, message } of error?.at ?? [])
    if (path !== PATH || error?.message.includes(message) !== true)
      throw new Error(`untold: ${message}`, { cause: error });
  return (error?.at ?? []).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** The processes of the repository's file, which may extend other ones. */
export const load = (files: Readonly<Record<string, string>>): Promise<readonly Process[]> =>
  loadProcesses(
    PATH,
    async (path) => {
      const text = files[path];
      return text === undefined ? undefined : { id: path, text, problem: null };
    },
    RULES,
  );

/** Everything that is wrong in files, `path:line:column message`. */
export const mistakesOf = (files: Readonly<Record<string, string>>): Promise<string[]> =>
  load(files).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof ConfigError)) throw error;
      return error.at.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`);
    },
  );
