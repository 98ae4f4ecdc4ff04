import { check } from '../../src/check.ts';
import type { Facts } from '../../src/model/facts.ts';
import { changeRule, type ExamplePull } from '../../src/model/rule.ts';
import type { Source, Want } from '../../src/model/source.ts';
import { ACME_TODAY, acmeFiles } from '../../src/rules/acme/repository.ts';
import { acme, filesOf } from '../support/acme.ts';
import { memorySource } from '../support/memory-source.ts';

export interface Judged {
  /** What the rules see; null when nothing was judged. */
  readonly facts: Facts | null;
  /** What was asked of the source, by round. */
  readonly rounds: readonly (readonly Want[])[];
  readonly opened: number;
}

/**
 * Judges a pull request by a rule that only looks at the facts, over a source that remembers what it was asked.
 * @param gone paths that main has removed since the branch began
 */
export async function judged(pull: ExamplePull, gone: readonly string[] = []): Promise<Judged> {
  const merged = Object.entries({ ...acmeFiles(), ...pull.base, ...pull.tip });
  const tip = Object.fromEntries(merged.filter(([path]) => !gone.includes(path)));
  const source = memorySource({ ...filesOf(pull), tip });
  const rounds: (readonly Want[])[] = [];
  let opened = 0;
  const counting: Source = {
    ...source,
    open: (places) => {
      opened += 1;
      return source.open(places);
    },
    read: (wants) => {
      rounds.push(wants);
      return source.read(wants);
    },
  };
  let facts: Facts | null = null;
  const watcher = changeRule({
    id: 'watcher',
    docs: { summary: 'Look', why: 'To see.' },
    messages: {},
    check(seen) {
      facts = seen;
      return [];
    },
  });
  const process = acme(pull.process);
  await check({ source: counting, process, today: ACME_TODAY, failOn: 'error', rules: [watcher] });
  return { facts, rounds, opened };
}

/** The facts of a pull request that touches proposals. */
export async function factsOf(pull: ExamplePull, gone: readonly string[] = []): Promise<Facts> {
  const { facts } = await judged(pull, gone);
  if (facts === null) throw new RangeError('nothing was judged');
  return facts;
}

/** What was asked for, `head:path`, in each round. */
export const asked = ({ rounds }: Judged): string[][] =>
  rounds.map((wants) => wants.map(({ rev, path, what }) => `${rev}:${path}${what === 'text' ? '' : '?'}`).sort());
