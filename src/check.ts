import { effectsOf } from './check/effects.ts';
import { gather, type Plan } from './check/gather.ts';
import { createParser, type Parser } from './check/parser.ts';
import { type CheckOptions, isConcerned, ruleNames, type Subject, subjectsOf } from './check/subject.ts';
import { monthsOf } from './check/timeline.ts';
import { RULE_PAGES } from './check/tool.ts';
import { broughtProcess, type NextProcess, nextProcess } from './check/what-if.ts';
import { combine } from './engine/combine.ts';
import { judge, type Setting } from './engine/judge.ts';
import { ConfigError, SourceError } from './model/errors.ts';
import type { Facts, FileChange } from './model/facts.ts';
import { documentsRoot, pathPattern } from './model/naming.ts';
import type { Side } from './model/proposal.ts';
import { counted } from './model/prose.ts';
import type { Report } from './model/report.ts';
import type { Opening, Source } from './model/source.ts';
import { noFacts } from './parse/facts.ts';
import { type Chosen, chooseProcess, type Given, placesOf } from './process/choose.ts';
import { needRegistry } from './process/registry.ts';
import { rules as allRules } from './rules/index.ts';

interface Run {
  readonly options: CheckOptions;
  readonly parser: Parser;
  /** What the first reading found: the places of the built-in processes. */
  readonly first: Opening;
  readonly chosen: Chosen;
  readonly subjects: readonly Subject[];
  /** Whether other processes are followed once this is merged. */
  readonly changesProcess: boolean;
}

/** The processes of a run; where the base has none that can be used, those that the head brings.
 * @throws ConfigError when there is none, or its file is wrong */
export async function choose(
  { source, process }: Pick<CheckOptions, 'source' | 'process'>,
  opening: Opening,
): Promise<Chosen> {
  try {
    return await chooseProcess(opening, process, source, ruleNames);
  } catch (error) {
    const brought =
      error instanceof ConfigError && process === null ? await broughtProcess(source, opening, error) : null;
    if (brought === null) throw error;
    return brought;
  }
}

const runOf = (options: CheckOptions, first: Opening, chosen: Chosen, next: NextProcess | null): Run => ({
  options,
  parser: options.parser ?? createParser(),
  first,
  chosen,
  subjects: subjectsOf(chosen.processes, chosen.opening),
  changesProcess: chosen.isBrought === true || (next !== null && next.next !== null),
});

const settingOf = (
  { options, chosen, changesProcess }: Run,
  { source, opening }: Subject,
  mode: Report['mode'],
): Setting => ({
  mode,
  repository: opening.repository,
  base: opening.base,
  head: opening.head,
  processSource: source,
  failOn: options.failOn,
  isQueued: options.isQueued ?? false,
  changesProcess,
  notes: chosen.notes,
  docs: (rule) => `${RULE_PAGES}/${rule}.md`,
});

/** Texts that nobody read may hide what nobody found: that is no pass. */
const overdue = (): SourceError =>
  new SourceError(
    'The time for reading was over before every document was read.',
    'Run it again; if that does not help, shorten the longest documents, or split the pull request that brings them.',
  );

/** What is left unread is told, and fails the check; where nothing fails it, nobody may take it for a pass.
 * @throws SourceError then */
function assertRead({ parser }: Run, { verdict }: Report): void {
  if (parser.isOver && verdict === 'pass') throw overdue();
}

const isUnreadable = ({ registry }: Side): boolean =>
  registry?.problems.some(({ code }) => code === 'unreadable') === true;

function conclude(run: Run, mode: Report['mode'], { subject }: Plan, facts: Facts): Report {
  const { options, chosen } = run;
  // Numbers rest on the registry: without it there is nothing to say, wrong or right.
  if (run.parser.isOver && [facts.base, facts.head].some(isUnreadable)) throw overdue();
  const isNeeded = mode === 'audit' || facts.files.some((file) => isConcerned(subject, file));
  if (isNeeded && options.past !== true) needRegistry(subject.process, facts, chosen.path);
  return judge(facts, subject.process, options.rules ?? allRules, settingOf(run, subject, mode));
}

/** The report of a pull request that touches no proposal: nothing is parsed, so nothing is known of the numbers. */
const nothingTouched = (run: Run, subject: Subject): Report => ({
  ...judge(noFacts(subject.opening.pull, run.options.today), subject.process, [], settingOf(run, subject, 'check')),
  nextNumber: null,
});

/** The processes of a repository, and the paths that commits have to touch to matter to them. */
export async function prepare(
  source: Source,
  choice: CheckOptions['process'],
): Promise<{ given: Given; paths: string[] }> {
  const opening = await source.open(placesOf(choice));
  const { processes } = await chooseProcess(opening, choice, source, ruleNames);
  const paths = processes
    .flatMap(({ process }) => [documentsRoot(process), process.registry?.path ?? ''])
    .filter((path) => path !== '');
  const [only] = processes;
  const given = { processes: processes.map(({ process }) => process), source: only?.source ?? '' };
  return { given, paths: paths.length === 0 ? ['.'] : [...new Set(paths)] };
}

const UNKNOWN_EFFECTS =
  'Reading all documents takes too long, so nobody knows what a changed process would say of them.';

/** Whether a changed file is of a proposal, or of the process itself. */
const matters = ({ processes, opening, path, files }: Chosen, file: FileChange): boolean =>
  [path, ...files].some((each) => each === file.path || each === file.previousPath) ||
  subjectsOf(processes, opening).some((subject) => isConcerned(subject, file));

/** Judges a pull request: what differs between merge base and head, laid over the base branch's tip. */
export async function check(options: CheckOptions): Promise<Report> {
  const { source } = options;
  const first = await source.open(placesOf(options.process));
  // What changed is looked up while the process file is read: neither needs the other.
  const [all, chosen, step = []] = await Promise.all([source.changes(), choose(options, first), options.step?.()]);
  const files = step.length > 0 && !step.some((file) => matters(chosen, file)) ? [] : all;
  const next = chosen.isBrought === true ? null : await nextProcess(options, first, chosen, files);
  const run = runOf(options, first, chosen, next);
  const plans = run.subjects.map((subject, i): Plan => {
    const told = i === 0 ? next : null;
    // One that is concerned sees every file: its links may lead to any of them.
    const isBusy = told !== null || files.some((file) => isConcerned(subject, file));
    return { subject, files: isBusy ? files : [], whole: false, asksClaims: true, processChange: told?.change ?? null };
  });
  const busy = plans.filter((plan) => plan.files.length > 0);
  const judged = new Map(
    (await gather(options, run.parser, busy)).map(({ plan, facts }) => [
      plan.subject,
      conclude(run, 'check', plan, facts),
    ]),
  );
  const report = combine(run.subjects.map((subject) => judged.get(subject) ?? nothingTouched(run, subject)));
  assertRead(run, report);
  const effects = next === null ? [] : await effectsOf(options, run.parser, run.subjects, next, files);
  const notes = next !== null && run.parser.isOver ? [UNKNOWN_EFFECTS] : effects;
  return { ...report, notes: [...report.notes, ...notes] };
}

/** Where the process looked, when it found no proposal there: the commonest mistake of a new process file. */
function nothingFound({ process, opening }: Subject, { head }: Facts): string[] {
  if (head.proposals.length > 0) return [];
  const root = documentsRoot(process);
  const files = [...(opening.listings.get(root)?.files ?? [])];
  const named = files.filter((path) => pathPattern(process.documents.path).test(path)).length;
  const own = `${named} with such a name, which is the registry or a template, or ignored`;
  const there =
    files.length === 0
      ? 'holds no files'
      : `holds ${counted(files.length, 'file')}, ${named === 0 ? 'none with such a name' : own}`;
  return [
    `No document is found: the process \`${process.name}\` looks for \`${process.documents.path}\`, and \`${root || '.'}\` ${there}.`,
  ];
}

/** Judges every proposal of one revision, the tip, and looks back where it is told how. */
export async function audit(options: CheckOptions): Promise<Report> {
  const first = await options.source.open(placesOf(options.process));
  const run = runOf(options, first, await choose(options, first), null);
  const plans = run.subjects.map(
    (subject): Plan => ({ subject, files: [], whole: true, asksClaims: true, processChange: null }),
  );
  const gathered = await gather(options, run.parser, plans);
  const report = combine(
    gathered.map(({ plan, facts }) => {
      const own = conclude(run, 'audit', plan, facts);
      return { ...own, notes: [...own.notes, ...nothingFound(plan.subject, facts)] };
    }),
  );
  assertRead(run, report);
  if (options.lookBack == null) return report;
  const { months, notes } = await monthsOf(run.subjects, options.lookBack, options.today);
  return { ...report, months, notes: [...report.notes, ...notes] };
}
