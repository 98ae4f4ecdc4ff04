import { describe, judge, QUIET } from '../engine/judge.ts';
import { severitiesOf } from '../engine/severity.ts';
import { type Facts, type FileChange, NO_PULL } from '../model/facts.ts';
import type { RuleStanding, Survey } from '../model/outlook.ts';
import type { FieldForm, Process } from '../model/process.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/source.ts';
import { literal } from '../model/text.ts';
import { type Choice, chooseProcess, placesOf } from '../process/choose.ts';
import { gather } from './gather.ts';
import type { Parser } from './parser.ts';
import { ruleNames, type Subject, subjectsOf } from './subject.ts';

/** One tree, and the processes that it follows. */
export interface Tree {
  readonly source: Source;
  readonly subjects: readonly Subject[];
  readonly parser: Parser;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Opens a tree to be explained.
 * @param source one in which nothing differs: its tip is the tree
 * @throws ConfigError when no process fits it, or its process file is wrong
 */
export async function openTree(
  source: Source,
  choice: Choice,
  { parser, today }: Pick<Tree, 'parser' | 'today'>,
): Promise<Tree> {
  const first = await source.open(placesOf(choice));
  const { processes, opening } = await chooseProcess(first, choice, source, ruleNames);
  return { source, subjects: subjectsOf(processes, { ...opening, pull: NO_PULL }), parser, today };
}

/** What is known of one process in the tree, with the documents of some files, or with all. */
export async function factsOf(
  { parser, today }: Tree,
  source: Source,
  subject: Subject,
  files: readonly FileChange[] | 'all',
): Promise<Facts> {
  const whole = files === 'all';
  const plan = { subject, files: whole ? [] : files, whole, asksClaims: false, processChange: null };
  const [found] = await gather({ source, today }, parser, [plan]);
  if (found === undefined) throw new RangeError('one plan has one answer');
  return found.facts;
}

/** The form of a value, where it has one. */
function formOf({ version }: Process, { type }: FieldForm): string | null {
  if (type === 'date') return 'YYYY-MM-DD';
  return type === 'version' ? (version?.form ?? null) : null;
}

/** One process, of which no proposals are known. */
export function surveyOf(process: Process, source: string): Survey {
  const forms = Object.entries(process.fields).flatMap(([name, form]) => {
    const written = formOf(process, form);
    return written === null ? [] : [[name, written] as const];
  });
  return { process: describe(process, source), forms: Object.fromEntries(forms), proposals: null };
}

/** Every process of the tree with all its proposals. */
export const surveysOf = (tree: Tree): Promise<readonly Survey[]> =>
  Promise.all(
    tree.subjects.map(async (subject) => {
      const { process, source } = subject;
      const facts = await factsOf(tree, tree.source, subject, 'all');
      const { proposals } = judge(facts, process, [], { ...QUIET, mode: 'audit' });
      // A number that is reserved is no proposal yet.
      return { ...surveyOf(process, source), proposals: proposals.filter(({ path }) => path !== null) };
    }),
  );

/** What processes make of a rule. */
export const standingsOf = (
  processes: readonly { readonly process: Process; readonly source: string }[],
  rule: Rule,
): readonly RuleStanding[] =>
  processes.map(({ process, source }) => ({
    process: describe(process, source),
    ...severitiesOf(process, rule),
    exempt: process.exempt.filter(({ rule: name }) => name === rule.id || name.startsWith(`${rule.id}.`)),
  }));

/** The files of a process. */
export const filesOf = ({ opening }: Subject): readonly string[] =>
  [...opening.listings.values()].flatMap(({ files }) => [...files]);

/** The number of the proposal that a file belongs to; null for any other file. */
export function numberAt({ names }: Subject, path: string): number | null {
  const name = names.read(path);
  return name?.kind === 'document' || name?.kind === 'folder' ? name.number : null;
}

/**
 * The number that a word gives a proposal of a process: `ACME-1050`, `1050`, the path of one of its files, or the name of
 * one, where no other proposal has such a file.
 */
function numberIn(subject: Subject, word: string, path: string): { number: number; isNamed: boolean } | null {
  const [, label, digits] =
    new RegExp(`^(${literal(subject.process.label)}[-\\s#]?|#)?0*(\\d{1,9})$`, 'i').exec(word) ?? [];
  if (digits !== undefined) return { number: Number(digits), isNamed: label !== undefined && label !== '#' };
  const exact = numberAt(subject, word) ?? numberAt(subject, path);
  if (exact !== null) return { number: exact, isNamed: true };
  const called = filesOf(subject).filter((file) => file.endsWith(`/${word}`));
  const [number, other] = new Set(called.flatMap((file) => numberAt(subject, file) ?? []));
  return number === undefined || other !== undefined ? null : { number, isNamed: true };
}

/**
 * The numbers that a word means: of the process alone that it names, else of each.
 * @param path the word as a path from the root of the repository
 */
export function numbersMeant(
  subjects: readonly Subject[],
  word: string,
  path: string,
): readonly { readonly subject: Subject; readonly number: number }[] {
  const meant = subjects.flatMap((subject) => {
    const found = numberIn(subject, word, path);
    return found === null ? [] : [{ subject, ...found }];
  });
  const own = meant.filter(({ isNamed }) => isNamed);
  return own.length > 0 ? own : meant;
}
