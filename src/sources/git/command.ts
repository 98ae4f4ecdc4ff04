import { spawn } from 'node:child_process';
import { SourceError } from '../../model/errors.ts';

/** What a git command answered. */
interface Answer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** A diff of a repository with a million files has about this size; more is refused instead of exhausting the memory. */
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

export const missingGit = (cause: Error): SourceError =>
  new SourceError(`git cannot be started: ${cause.message}.`, 'Install git, and see that `git --version` works here.', {
    cause,
  });

/** Options that keep a user's configuration from changing what git answers. */
const STEADY = [
  '--no-optional-locks',
  '-c',
  'core.quotePath=false',
  '-c',
  'diff.renames=true',
  '-c',
  'diff.renameLimit=2000',
];

/** What a hook or a user has set for another repository than the one that is asked for. */
const FOREIGN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_NAMESPACE', 'GIT_OBJECT_DIRECTORY'];

/** The environment of this process, without what points git elsewhere. */
export const gitEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.includes(name)));

/** Variables of the environment that one command has more. */
export type Extra = Readonly<Record<string, string>>;

export const gitArguments = (root: string, args: readonly string[]): string[] => ['-C', root, ...STEADY, ...args];

/** Runs git with a list of arguments, never through a shell.
 * @throws SourceError when git cannot be started or answers without end; a failing command is an answer with its code. */
export function git(root: string, args: readonly string[], extra: Extra = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const env = { ...gitEnvironment(), ...extra };
    const child = spawn('git', gitArguments(root, args), { stdio: ['ignore', 'pipe', 'pipe'], env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_OUTPUT_BYTES) out.push(chunk);
      else child.kill();
    });
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => reject(missingGit(error)));
    child.on('close', (code) => {
      if (size > MAX_OUTPUT_BYTES)
        reject(
          new SourceError(
            `git ${args[0]} answered with more than ${MAX_OUTPUT_BYTES >> 20} MiB.`,
            'Judge a smaller range.',
          ),
        );
      else resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString().trim() });
    });
  });
}
