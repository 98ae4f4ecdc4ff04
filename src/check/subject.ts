import type { Setting } from '../engine/judge.ts';
import type { FileChange } from '../model/facts.ts';
import type { Process } from '../model/process.ts';
import type { Rule } from '../model/rule.ts';
import type { Opening, Source } from '../model/source.ts';
import { leaving, type Names, namesOf } from '../parse/names.ts';
import { concerns } from '../parse/plan.ts';
import type { Choice } from '../process/choose.ts';
import type { RuleNames } from '../process/words.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Parser } from './parser.ts';
import type { LookBack } from './reading.ts';

/** Rules about fields that are not called after them. */
const FIELD_RULES = ['date-plausible'];

/** The rules by name, as process files may call them: of those about fields they may name one field. */
export const ruleNames: RuleNames = new Map(
  allRules.map(({ id, messages }) => [
    id,
    { messages: Object.keys(messages), fields: id.startsWith('field-') || FIELD_RULES.includes(id) },
  ]),
);

export interface CheckOptions {
  readonly source: Source;
  /** Processes, the name of a built-in one, or the path of a process file at the base; null looks in the repository. */
  readonly process: Choice;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly failOn: Setting['failOn'];
  /** Knows where texts are read and how long that may take, and remembers them; without it nothing ends their reading. */
  readonly parser?: Parser;
  readonly rules?: readonly Rule[];
  /** Where an audit reads the past; it tells no months without it. */
  readonly lookBack?: LookBack | null;
  /** Judges a commit of the past: its registry may not have been there yet. */
  readonly past?: boolean;
  /** What the next commit changes: as long as that is something, and none of it concerns a proposal, nothing is judged. */
  readonly step?: () => Promise<readonly FileChange[]>;
  /** Judges what a merge queue is about to merge: what only a pull request tells was judged before it was queued. */
  readonly isQueued?: boolean;
}

/** One process of the repository, with what the first reading found of it. */
export interface Subject {
  readonly process: Process;
  /** Where the process comes from. */
  readonly source: string;
  readonly names: Names;
  readonly opening: Opening;
}

/** The processes of a repository with their places; each leaves to the others what is theirs. */
export function subjectsOf(
  chosen: readonly { readonly process: Process; readonly source: string }[],
  opening: Opening,
): Subject[] {
  const all = chosen.map((each) => ({ ...each, names: namesOf(each.process), opening }));
  return all.map((own) => {
    const others = all.filter((each) => each !== own).map(({ names }) => names);
    return { ...own, names: leaving(own.names, others) };
  });
}

/** Whether the process has anything to say about a changed file. */
export const isConcerned = ({ process, names }: Subject, { path, previousPath }: FileChange): boolean =>
  concerns(process, names, path) || concerns(process, names, previousPath);
