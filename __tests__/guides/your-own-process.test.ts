import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { gateIn } from '../cli/gate.ts';
import { testRepository } from '../support/git.ts';
import { type Step, stepsIn } from './guide.ts';

const GUIDE = new URL('../../docs/guides/your-own-process.md', import.meta.url);

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const repository = testRepository();
afterAll(() => repository.remove());

const textOf = (path: string): string => readFileSync(join(repository.root, path), 'utf8');

const wordsIn = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** What a terminal shows. */
async function onTerminal(args: readonly string[]): Promise<{ readonly shown: string; readonly code: number }> {
  const { out, err, code } = await gateIn(repository.root, args);
  return { shown: `${err}${out}`.trimEnd(), code };
}

async function run({ command, prints, exit }: Step & { kind: 'command' }): Promise<void> {
  const [program, ...args] = wordsIn(command);
  if (program === 'git') {
    repository.git(...args);
    return;
  }
  expect(program).toBe('proposal-gate');
  expect(await onTerminal(args)).toEqual({ shown: prints, code: exit });
}

/** A change stands at the one place that reads as it did before; one that only adds goes to the end. */
function changed(text: string, { from, to }: Step & { kind: 'change' }): string {
  if (from === '') return `${text}${to}`;
  const pieces = text.split(from);
  expect(pieces).toHaveLength(2);
  return pieces.join(to);
}

async function take(step: Step): Promise<void> {
  if (step.kind === 'command') return run(step);
  if (step.kind === 'change') {
    repository.write({ [step.path]: changed(textOf(step.path), step) });
    return;
  }
  // A file that is shown again is shown as it has become.
  if (existsSync(join(repository.root, step.path))) expect(textOf(step.path)).toBe(step.text);
  else repository.write({ [step.path]: step.text });
}

const nameOf = (step: Step): string => (step.kind === 'command' ? step.command : `${step.kind} ${step.path}`);

const steps = stepsIn(readFileSync(GUIDE, 'utf8'));

describe('the guide does what it says', () => {
  const named = steps.map((step) => [step.line, nameOf(step), step] as const);

  test.each(named)('line %i: %s', (_line, _name, step) => take(step));
});

test('the guide and the README show one workflow', () => {
  const workflow = steps.find((step) => step.kind === 'file' && step.path.startsWith('.github/workflows/'));
  expect(README).toContain(
    workflow?.kind === 'file' ? `\`\`\`yaml\n${workflow.text}\`\`\`` : 'a workflow in the guide',
  );
});
