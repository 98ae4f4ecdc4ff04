import { wrap } from './columns.ts';

/** One thing to do: a sentence, and the commands for it. */
export interface Step {
  readonly what: string;
  readonly commands?: readonly string[];
}

/** How the commands that are told reach the repository from where they are read. */
export interface Reach {
  /** `git`, or `git -C ..` where the reader does not stand at the root: paths are told from there. */
  readonly git: string;
  /** A command of the gate. */
  gate(words: string): string;
}

/** A word for a shell, which reads nothing in it. */
export const shellWord = (text: string): string =>
  /^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** What to do, as numbered lines with the commands below. */
export const stepLines = (steps: readonly Step[], width = Infinity): string[] =>
  steps.flatMap(({ what, commands = [] }, at) => {
    const [first = '', ...rest] = wrap(what, width - 5);
    return [
      `  ${at + 1}. ${first}`,
      ...rest.map((line) => `     ${line}`),
      ...commands.map((command) => `       ${command}`),
    ];
  });
