import { judge, type Setting } from './engine/judge.ts';
import type { Document } from './model/document.ts';
import { ConfigError } from './model/errors.ts';
import type { FileChange, ProcessChange } from './model/facts.ts';
import { documentsRoot } from './model/naming.ts';
import type { Process } from './model/process.ts';
import type { Registry } from './model/registry.ts';
import type { Report } from './model/report.ts';
import type { Rule } from './model/rule.ts';
import { type Answers, type Blob, type Opening, type Source, type Want, wantKey } from './model/source.ts';
import { parseDocument } from './parse/document.ts';
import { gatherFacts, noFacts, type Reading } from './parse/facts.ts';
import { type Names, namesOf } from './parse/names.ts';
import { auditWants, concerns, firstWants, secondWants } from './parse/plan.ts';
import { parseRegistry } from './parse/registry.ts';
import { standingWants } from './parse/standing.ts';
import { type Chosen, chooseProcess, placesOf } from './process/choose.ts';
import { readProcessFile } from './process/read.ts';
import { needRegistry } from './process/registry.ts';
import type { RuleNames } from './process/words.ts';
import { rules as allRules } from './rules/index.ts';

/** Where the rules' pages stand. */
export const RULE_PAGES = 'https://github.com/proposal-gate/proposal-gate/blob/main/docs/rules';

const ruleNames: RuleNames = new Map(allRules.map(({ id, messages }) => [id, Object.keys(messages)]));

export interface CheckOptions {
  readonly source: Source;
  /** A process, the name of a built-in one, or the path of a process file at the base; null looks in the repository. */
  readonly process: Process | string | null;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly failOn: Setting['failOn'];
  /** Remembers parsed blobs between checks of one repository. */
  readonly parser?: Parser;
  readonly rules?: readonly Rule[];
  /** Judges a commit of the past: its registry may not have been there yet. */
  readonly past?: boolean;
}

/** Parses each blob once, however often it is asked for. */
export interface Parser {
  document(blob: Blob, process: Process, path: string): Document;
  registry(blob: Blob | undefined, process: Process): Registry;
}

export function createParser(): Parser {
  const documents = new Map<string, Document>();
  const registries = new Map<string, Registry>();
  const remember = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const made = make();
    known.set(key, made);
    return made;
  };
  return {
    document: (blob, process, path) => {
      const ending = path.slice(path.lastIndexOf('.'));
      return remember(documents, `${process.name}:${ending}:${blob.problem ?? 'text'}:${blob.id}`, () =>
        parseDocument(blob, process, path),
      );
    },
    registry: (blob, { name, registry }) => {
      if (registry === null) throw new TypeError(`process ${name} has no registry`);
      return remember(registries, `${name}:${blob?.problem ?? 'text'}:${blob?.id ?? ''}`, () =>
        parseRegistry(blob, registry),
      );
    },
  };
}

type Only = Omit<Chosen, 'processes'> & Chosen['processes'][number];

/** The first process of a repository. */
function only({ processes, ...chosen }: Chosen): Only {
  const [first] = processes;
  if (first === undefined) throw new RangeError('no process was chosen');
  return { ...chosen, ...first };
}

interface Run {
  readonly options: CheckOptions;
  readonly parser: Parser;
  readonly chosen: Only;
  readonly opening: Opening;
  readonly names: Names;
}

async function begin(options: CheckOptions): Promise<Run> {
  const opening = await options.source.open(placesOf(options.process));
  const chosen = only(await chooseProcess(opening, options.process, options.source, ruleNames));
  return {
    options,
    parser: options.parser ?? createParser(),
    chosen,
    opening: chosen.opening,
    names: namesOf(chosen.process),
  };
}

function reading(
  { options, parser, chosen, opening }: Run,
  files: readonly FileChange[],
  answers: Answers,
  asked: readonly Want[],
): Reading {
  const { process } = chosen;
  return {
    process,
    opening,
    files,
    answers,
    asked,
    today: options.today,
    processChange: processChange(chosen, files, answers),
    standing: null,
    parseDocument: (blob, path) => parser.document(blob, process, path),
    parseRegistry: (blob) => parser.registry(blob, process),
  };
}

function conclude(run: Run, mode: Report['mode'], final: Reading): Report {
  const { options, chosen, names } = run;
  const { process } = chosen;
  const facts = gatherFacts(final);
  const isNeeded =
    mode === 'audit' ||
    facts.files.some(({ path, previousPath }) => [path, previousPath].some((each) => concerns(process, names, each)));
  if (isNeeded && options.past !== true) needRegistry(process, facts, chosen.path);
  return judge(facts, process, options.rules ?? allRules, settingOf(run, mode));
}

const settingOf = ({ options, chosen, opening }: Run, mode: Report['mode']): Setting => ({
  mode,
  repository: opening.repository,
  base: opening.base,
  head: opening.head,
  processSource: chosen.source,
  failOn: options.failOn,
  notes: chosen.notes,
  docs: (rule) => `${RULE_PAGES}/${rule}.md`,
});

/** The report of a pull request that touches no proposal: nothing is parsed, so nothing is known of the numbers. */
const nothingTouched = (run: Run): Report => ({
  ...judge(noFacts(run.opening.pull, run.options.today), run.chosen.process, [], settingOf(run, 'check')),
  nextNumber: null,
});

/** A process file that the pull request changes: it is judged by the one at the base, and its own mistakes are told. */
function processChange({ path }: Only, files: readonly FileChange[], answers: Answers): ProcessChange | null {
  const text = files.some((file) => file.path === path) ? answers.get(wantKey({ rev: 'head', path }))?.text : undefined;
  if (text === undefined) return null;
  try {
    if (text !== null) readProcessFile(path, text, ruleNames);
    const problems = text === null ? [{ message: 'The file is no text.', line: null, column: null }] : [];
    return { path, problems };
  } catch (error) {
    if (error instanceof ConfigError) return { path, problems: error.at };
    throw error;
  }
}

const together = (a: Answers, b: Answers): Answers => new Map([...a, ...b]);

/** Reads in two rounds: what the changes name, and what those texts refer to. */
async function readRounds(
  run: Run,
  files: readonly FileChange[],
  first: readonly Want[],
  whole: boolean,
): Promise<Reading> {
  const { source } = run.options;
  const answers = first.length === 0 ? new Map() : await source.read(first);
  const draft = reading(run, files, answers, first);
  const second = secondWants(run.chosen.process, gatherFacts(draft), whole);
  if (second.length === 0) return draft;
  return reading(run, files, together(answers, await source.read(second)), [...first, ...second]);
}

/** Asks the place where the pull request lives for what its files do not say. */
async function withStanding(run: Run, read: Reading): Promise<Reading> {
  const wants = standingWants(gatherFacts(read), run.chosen.process);
  return wants === null ? read : { ...read, standing: await run.options.source.standing(wants) };
}

/** The process of a repository, and the paths that commits have to touch to matter to it. */
export async function prepare(
  source: Source,
  choice: CheckOptions['process'],
): Promise<{ process: Process; paths: string[] }> {
  const opening = await source.open(placesOf(choice));
  const { process } = only(await chooseProcess(opening, choice, source, ruleNames));
  const paths = [documentsRoot(process), process.registry?.path ?? ''].filter((path) => path !== '');
  return { process, paths: paths.length === 0 ? ['.'] : paths };
}

/** Judges a pull request: what differs between merge base and head, laid over the base branch's tip. */
export async function check(options: CheckOptions): Promise<Report> {
  const run = await begin(options);
  const { process } = run.chosen;
  const files = await options.source.changes();
  const { path } = run.chosen;
  const matters = (name: string): boolean => name === path || concerns(process, run.names, name);
  const relevant = files.filter((file) => matters(file.path) || matters(file.previousPath));
  if (relevant.length === 0) return nothingTouched(run);
  const first = firstWants(process, run.names, relevant, run.opening.listings.get(documentsRoot(process)));
  const own = files.some((file) => file.path === path && file.status !== 'removed');
  const wants: Want[] = own ? [...first, { rev: 'head', path, what: 'text' }] : first;
  return conclude(run, 'check', await withStanding(run, await readRounds(run, files, wants, false)));
}

/** Judges every proposal of one revision, the tip. */
export async function audit(options: CheckOptions): Promise<Report> {
  const run = await begin(options);
  const listing = run.opening.listings.get(documentsRoot(run.chosen.process));
  const first = auditWants(run.chosen.process, run.names, listing);
  return conclude(run, 'audit', await readRounds(run, [], first, true));
}
