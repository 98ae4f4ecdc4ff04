import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/program.ts';
import { ACME_TODAY } from '../../src/rules/acme/repository.ts';
import type { Command, Step } from './guide.ts';
import { ADA, type Stage } from './stages.ts';

/** What a terminal shows of one command. */
export interface Played {
  readonly shown: string;
  readonly code: number;
}

const NOON = new Date(`${ACME_TODAY}T12:00:00Z`);

const wordsIn = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, one, other, bare]) => one ?? other ?? bare ?? '');

async function gate({ root, env }: Stage, args: readonly string[]): Promise<Played> {
  let shown = '';
  const terminal = { write: (text: string) => (shown += text) };
  const io = { stdout: terminal, stderr: terminal, env, cwd: root, now: () => NOON };
  const code = await run(io, args);
  return { shown: shown.trimEnd(), code };
}

/** Programs of every system that a page may use besides git. */
const PLAIN = ['git', 'cat', 'ls', 'mkdir', 'cp', 'mv', 'rm', 'chmod'];

function program({ root }: Stage, name: string, args: readonly string[]): Played {
  if (!PLAIN.includes(name)) throw new Error(`\`${name}\` is no program that a page may run here`);
  const { stdout, stderr, status } = spawnSync(name, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...ADA },
  });
  return { shown: `${stdout}${stderr}`.trimEnd(), code: status ?? 2 };
}

/** Runs one command of a page. */
export async function play({ command }: Command, stage: Stage): Promise<Played> {
  const [name = '', ...args] = wordsIn(command);
  return name === 'proposal-gate' ? gate(stage, args) : program(stage, name, args);
}

/** A change stands at the one place that reads as it did before; one that only adds goes to the end. */
function changed(text: string, { line, from, to }: Step & { kind: 'change' }): string {
  if (from === '') return `${text}${to}`;
  const [before = '', after, ...others] = text.split(from);
  if (after === undefined || others.length > 0)
    throw new Error(
      `line ${line}: the change fits ${others.length + (after === undefined ? 0 : 1)} places in:\n${text}`,
    );
  return `${before}${to}${after}`;
}

/** Writes what a page shows as a file or as a change of one.
 * @throws Error when a file that is shown again is not what it has become */
export async function edit(step: Exclude<Step, Command>, { root }: Stage): Promise<void> {
  const file = join(root, step.path);
  if (step.kind === 'change') {
    await writeFile(file, changed(readFileSync(file, 'utf8'), step));
    return;
  }
  if (existsSync(file)) {
    const text = readFileSync(file, 'utf8');
    if (text !== step.text) throw new Error(`line ${step.line}: ${step.path} has become:\n${text}`);
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, step.text);
}
