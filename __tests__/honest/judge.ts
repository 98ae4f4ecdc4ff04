import { check } from '../../src/check.ts';
import { plain } from '../../src/model/prose.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { memorySource } from '../support/memory-source.ts';
import { promised } from '../support/report-schema.ts';
import type { Changes, Pull } from './pull.ts';

type Texts = Readonly<Record<string, string>>;

function overlay(files: Texts, changes: Changes = {}): Texts {
  const result: Record<string, string> = { ...files };
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete result[path];
    else if (typeof change === 'string') result[path] = change;
    else {
      result[path] = change.text ?? files[change.from] ?? '';
      delete result[change.from];
    }
  }
  return result;
}

const renamesIn = (changes: Changes): Texts =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([path, change]) =>
      change !== null && typeof change === 'object' ? [[path, change.from]] : [],
    ),
  );

/** A repository, the built-in process that it follows (null: by its looks), and who maintains it. */
export interface Home {
  readonly process: string | null;
  readonly files: Texts;
  readonly maintainers?: readonly string[];
}

/** Judges a pull request to a repository with everything that the gate has. */
export async function judge({ process, files, maintainers }: Home, pull: Pull): Promise<Report> {
  const base = overlay(files, pull.base);
  const source = memorySource({
    base,
    head: overlay(base, pull.head),
    tip: overlay(base, pull.tip),
    renames: renamesIn(pull.head),
    pull: { branch: pull.branch, title: pull.title, author: pull.author ?? null },
    others: pull.others,
    opinions: pull.opinions,
    maintainers,
  });
  return promised(await check({ source, process, today: pull.today, failOn: 'error' }));
}

/** What findings say, a line each. */
export const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message, origin, severity, at, what }) =>
    [rule, message, origin, severity, `${at.path}:${at.range?.line ?? ''}`, plain(what)].join(' · '),
  );
