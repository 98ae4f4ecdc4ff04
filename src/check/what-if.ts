import { judge } from '../engine/judge.ts';
import { ConfigError } from '../model/errors.ts';
import type { FileChange, ProcessChange } from '../model/facts.ts';
import { nameOf } from '../model/naming.ts';
import type { Finding } from '../model/report.ts';
import { type Blob, type Opening, type Source, wantKey } from '../model/source.ts';
import { builtins } from '../process/builtin.ts';
import { type Chosen, detectProcess, PROCESS_FILE, placesOf } from '../process/choose.ts';
import { loadProcesses } from '../process/load.ts';
import { rules } from '../rules/index.ts';
import type { Parser } from './parser.ts';
import { type CheckOptions, gather, ruleNames, type Subject, subjectsOf } from './subject.ts';

/** Reads files as the pull request leaves them. */
const atHead =
  (source: Source) =>
  async (path: string): Promise<Blob | undefined> =>
    (await source.read([{ rev: 'head', path, what: 'text' }])).get(wantKey({ rev: 'head', path }));

/** Whether a file of this path is there once the pull request is merged, and was changed by it. */
const isBrought = (files: readonly FileChange[], path: string): boolean =>
  files.some((file) => file.path === path && file.status !== 'removed');

const isGone = (files: readonly FileChange[], path: string): boolean =>
  files.some((file) => file.previousPath === path && (file.status === 'removed' || file.path !== path));

/** Processes of the head, opened where they live at the base branch's tip. */
async function openNext(source: Source, path: string, why: string): Promise<Chosen> {
  const processes = await loadProcesses(path, atHead(source), ruleNames);
  const opening = await source.open(placesOf({ processes, source: path }));
  return { processes: processes.map((process) => ({ process, source: why })), path, files: [path], opening, notes: [] };
}

/**
 * The processes that a pull request brings to a base branch without a process that can be used: nobody could ever
 * introduce or mend a process file otherwise. Null when it brings none.
 * @throws ConfigError when what it brings is wrong
 */
export async function broughtProcess(source: Source): Promise<Chosen | null> {
  if (!isBrought(await source.changes(), PROCESS_FILE)) return null;
  const why = `${PROCESS_FILE} of this pull request`;
  const note = `There is no process at the base that can be used, so this pull request is judged by the one that it brings.`;
  return { ...(await openNext(source, PROCESS_FILE, why)), notes: [note] };
}

/** A change of process files: what is wrong with the new ones, and the processes that follow; null when they are wrong. */
export interface NextProcess {
  readonly change: ProcessChange;
  readonly next: Chosen | null;
}

/** What follows when the pull request is merged, where it changes a file that the process is made of; null where it does not. */
export async function nextProcess(
  { source, process }: Pick<CheckOptions, 'source' | 'process'>,
  first: Opening,
  { path, files: used }: Chosen,
  files: readonly FileChange[],
): Promise<NextProcess | null> {
  const changed = [path, ...used].find((each) => isBrought(files, each) || isGone(files, each));
  const isUsed = process === null || used.includes(path);
  if (changed === undefined || (isGone(files, path) && !isUsed)) return null;
  try {
    const next =
      process === null && isGone(files, path)
        ? detectProcess(first, [...builtins().values()])
        : await openNext(source, path, path);
    // A file that nobody follows here has to be right, and changes nothing.
    return { change: { path: changed, problems: [] }, next: isUsed ? next : null };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { at, message } = error;
    const whole = { path: changed, line: null, column: null, message };
    return { change: { path: changed, problems: at.length === 0 ? [whole] : at }, next: null };
  }
}

/** Every finding of the tree as the pull request leaves it, under these processes, by its key. */
async function findingsUnder(
  options: CheckOptions,
  parser: Parser,
  subjects: readonly Subject[],
  files: readonly FileChange[],
): Promise<Map<string, { finding: Finding; name: string }>> {
  const plans = subjects.map((subject) => ({ subject, files, whole: true, processChange: null }));
  const setting = { repository: null, base: '', head: null, processSource: '', notes: [], docs: () => '' } as const;
  const found = new Map<string, { finding: Finding; name: string }>();
  for (const { plan, facts } of await gather(options, parser, plans))
    for (const mode of ['audit', 'check'] as const)
      for (const finding of judge(facts, plan.subject.process, rules, { ...setting, mode, failOn: 'never' }).findings) {
        const { proposal, at, key } = finding;
        found.set(key, { finding, name: proposal === null ? at.path : nameOf(plan.subject.process, proposal) });
      }
  return found;
}

/** Names shown of one rule. */
const MOST_NAMES = 3;

function counted(findings: readonly { finding: Finding; name: string }[]): string {
  const rulesOf = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { finding, name } of findings) {
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    rulesOf.set(finding.rule, (rulesOf.get(finding.rule) ?? new Set()).add(name));
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => {
      const names = [...(rulesOf.get(rule) ?? [])];
      const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
      return `${count} of \`${rule}\` (${names.slice(0, MOST_NAMES).join(', ')}${more})`;
    })
    .join(', ');
}

const findings = (count: number): string => `${count} finding${count === 1 ? '' : 's'}`;

/**
 * What the new process files would change, in sentences: findings that would appear, vanish, or weigh differently,
 * in every proposal as the pull request leaves it.
 */
export async function effectsOf(
  options: CheckOptions,
  parser: Parser,
  subjects: readonly Subject[],
  { change, next }: NextProcess,
  files: readonly FileChange[],
): Promise<string[]> {
  if (next === null) return [];
  const before = await findingsUnder(options, parser, subjects, files);
  const after = await findingsUnder(options, parser, subjectsOf(next.processes, next.opening), files);
  const appear = [...after].filter(([key]) => !before.has(key)).map(([, each]) => each);
  const vanish = [...before].filter(([key]) => !after.has(key)).map(([, each]) => each);
  const weigh = [...after]
    .filter(([key, { finding }]) => (before.get(key)?.finding.severity ?? finding.severity) !== finding.severity)
    .map(([, each]) => each);
  const told = [
    ...(appear.length === 0 ? [] : [`${findings(appear.length)} would appear: ${counted(appear)}`]),
    ...(vanish.length === 0 ? [] : [`${findings(vanish.length)} would vanish: ${counted(vanish)}`]),
    ...(weigh.length === 0 ? [] : [`${findings(weigh.length)} would weigh differently: ${counted(weigh)}`]),
  ];
  const merged = `Once the change of \`${change.path}\` is merged`;
  return told.length === 0
    ? [`${merged}, the findings of all proposals stay as they are.`]
    : told.map((each) => `${merged}, ${each}.`);
}
