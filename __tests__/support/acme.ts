import { parse } from 'yaml';
import { createParser } from '../../src/check/parser.ts';
import { type Elsewhere, readingOf } from '../../src/check/reading.ts';
import { audit, check } from '../../src/check.ts';
import type { Process } from '../../src/model/process.ts';
import type { Report } from '../../src/model/report.ts';
import type { ExamplePull, Rule } from '../../src/model/rule.ts';
import { toProcess } from '../../src/process/process.ts';
import { ACME_PROCESS, ACME_TODAY, acmeFiles } from '../../src/rules/acme/repository.ts';
import { type Files, memorySource } from './memory-source.ts';
import { promised } from './report-schema.ts';

/** The made-up process, with other top-level entries where `changes` has them. */
export const acme = (changes = ''): Process => toProcess({ ...parse(ACME_PROCESS), ...parse(changes) });

/** An example's files on both sides, and its renames. */
export function filesOf(pull: ExamplePull): { base: Files; head: Files; renames: Record<string, string> } {
  const base: Record<string, string> = { ...acmeFiles(), ...pull.base };
  const head: Record<string, Files[string]> = { ...base };
  const renames: Record<string, string> = {};
  for (const [path, change] of Object.entries(pull.head ?? {})) {
    if (change === null) delete head[path];
    else if (typeof change === 'string') head[path] = change;
    else {
      head[path] = change.text ?? base[change.from] ?? '';
      delete head[change.from];
      renames[path] = change.from;
    }
  }
  for (const [path, problem] of Object.entries(pull.unreadable ?? {})) head[path] = { id: path, text: null, problem };
  return { base, head, renames };
}

/** A clock on which every text takes a millisecond. */
function slow(): Elsewhere {
  let now = 0;
  return { perform: () => null, now: () => now++ };
}

/** Judges an example with the real parser and engine: a pull request when it has a head, else an audit of its base. */
export async function judgeExample(
  pull: ExamplePull,
  rules: readonly Rule[],
  process: Process = acme(pull.process),
): Promise<Report> {
  const source = memorySource({
    ...filesOf(pull),
    tip: { ...acmeFiles(), ...pull.base, ...pull.tip },
    pull: {
      ...(pull.number !== undefined && { number: pull.number }),
      ...{ branch: pull.branch ?? null, title: pull.title ?? null, author: pull.author ?? null },
    },
    others: pull.others,
    opinions: pull.opinions,
    maintainers: pull.maintainers,
  });
  const parser = createParser(pull.isOverdue === true ? readingOf(slow(), { longest: 1 }) : readingOf());
  const options = { source, process, today: pull.today ?? ACME_TODAY, failOn: 'error', rules, parser } as const;
  return promised(await (pull.head === undefined ? audit(options) : check(options)));
}
