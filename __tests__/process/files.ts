import { ConfigError } from '../../src/model/errors.ts';
import type { Process } from '../../src/model/process.ts';
import { readProcessFile } from '../../src/process/read.ts';
import type { RuleNames } from '../../src/process/words.ts';
import { rules } from '../../src/rules/index.ts';

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

export const RULES: RuleNames = new Map(rules.map(({ id, messages }) => [id, Object.keys(messages)]));

export const readFile = (text: string): Process => readProcessFile(PATH, text, RULES);

/** Everything that is wrong in a file, `line:column message`; nothing when it can be read. */
export function mistakesIn(text: string): string[] {
  try {
    readFile(text);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const { path, message } of error.at)
      if (path !== PATH || !error.message.includes(message)) throw new Error(`untold: ${message}`, { cause: error });
    return error.at.map(({ line, column, message }) => `${line}:${column} ${message}`);
  }
}
