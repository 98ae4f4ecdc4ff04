import type { Facts } from './facts.ts';
import type { Process } from './process.ts';
import type { Side } from './proposal.ts';
import type { MessageData } from './prose.ts';
import type { Blob } from './source.ts';
import type { Location } from './text.ts';

/** Replaces whole lines of a file (`endLine` = `line` - 1 inserts before `line`), or renames one. `text` has no final line end. */
export type Edit =
  | { readonly path: string; readonly line: number; readonly endLine: number; readonly text: string }
  | { readonly rename: { readonly from: string; readonly to: string } };

/** What a rule yields. It has no severity: the process decides. */
export interface Violation<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: MessageData;
  readonly at: Location;
  /** The same as long as the defect is the same, wherever its line moves; several places of one defect share it. */
  readonly key: string;
  /** The number of the proposal that the author has to look at. */
  readonly proposal: number | null;
  /** The field it is about, so that a process can switch it apart: `field-frozen.Created`. */
  readonly field?: string;
  /** The status, number, file or folder name that may not stand: what follows from it is not told as well. */
  readonly refuses?: string;
  /** The status, numbers or names that the violation follows from: not told while one of them is refused itself. */
  readonly restsOn?: string | readonly string[];
  /** What the fix begins with in this case alone: a template as messages have them. */
  readonly foreword?: string;
  readonly edits?: readonly Edit[];
  /** The edits are one way of several, or rest on a guess: a reader has to choose, and no command makes them. */
  readonly isChoice?: boolean;
  /** More of its proposal may be found once it is repaired: a field that nothing reads is read then. */
  readonly hides?: boolean;
  /** Text to write where there is no edit: whole lines, shown as a block. */
  readonly snippet?: string;
}

/** What is wrong (with the actual value), why (else the rule's own `why` stands), and how to fix it. */
export interface Message {
  /** How severe it is where a process does not say, when that is not the rule's own severity. */
  readonly severity?: 'warning' | 'notice';
  readonly what: string;
  readonly why?: string;
  readonly fix: string;
  /** What may be done instead: said last, behind the texts to write. */
  readonly otherwise?: string;
}

interface RuleDocs {
  /** One line, imperative: what the rule requires. */
  readonly summary: string;
  /** Why a process has this rule, in a sentence or two. */
  readonly why: string;
}

interface RuleBase<MessageId extends string> {
  readonly id: string;
  readonly docs: RuleDocs;
  /** How severe its findings are where a process does not say; errors when left out. */
  readonly severity?: 'warning' | 'notice';
  readonly messages: Readonly<Record<MessageId, Message>>;
  /** What the rule could not look at in a pull request, a sentence each: they become notes of the report. */
  unseen?(facts: Facts, process: Process): Iterable<string>;
}

/** Looks at one side. The engine runs it on base and head; what only head has, the pull request introduced. */
export interface StateRule<MessageId extends string = string> extends RuleBase<MessageId> {
  readonly kind: 'state';
  check(side: Side, process: Process): Iterable<Violation<MessageId>>;
}

/** Looks at both sides and the pull request. What it yields is introduced by nature. */
export interface ChangeRule<MessageId extends string = string> extends RuleBase<MessageId> {
  readonly kind: 'change';
  check(facts: Facts, process: Process): Iterable<Violation<MessageId>>;
}

export type Rule = StateRule | ChangeRule;

export const stateRule = <MessageId extends string>(
  rule: Omit<StateRule<MessageId>, 'kind'>,
): StateRule<MessageId> => ({ ...rule, kind: 'state' });

export const changeRule = <MessageId extends string>(
  rule: Omit<ChangeRule<MessageId>, 'kind'>,
): ChangeRule<MessageId> => ({ ...rule, kind: 'change' });

/**
 * A pull request in a rule's example: raw files of a made-up repository that follows the made-up process ACME.
 * `base` and `head` are laid over a small clean repository; in `head` null removes a file and
 * `{ from, text }` renames one. Without `head` the example is judged as an audit of `base`.
 */
export interface ExamplePull {
  readonly branch?: string;
  readonly title?: string;
  readonly today?: string;
  readonly base?: Readonly<Record<string, string>>;
  readonly head?: Readonly<Record<string, string | null | { readonly from: string; readonly text?: string }>>;
  /** What was merged to the base branch since the pull request branched off: new texts by path. */
  readonly tip?: Readonly<Record<string, string>>;
  /** Who opened the pull request. */
  readonly author?: string;
  /** The pull request's own number; 7 when left out. */
  readonly number?: number;
  /**
   * The other open pull requests: raw files laid over the base branch, null removes one. Without them nobody knows, as on
   * the command line.
   */
  readonly others?: readonly ExampleOther[];
  /** What reviewers think, by login; without it nobody knows, as on the command line. */
  readonly opinions?: Readonly<Record<string, 'approves' | 'objects'>>;
  /** Logins of those who maintain the project; without it nobody knows. */
  readonly maintainers?: readonly string[];
  /** Files of the head that are no text, by path. */
  readonly unreadable?: Readonly<Record<string, NonNullable<Blob['problem']>>>;
  /** The time for reading is over when the registry is read. */
  readonly isOverdue?: true;
  /** What the process says differently from ACME, as YAML: whole top-level entries of its file. */
  readonly process?: string;
}

/** Another open pull request in an example. */
export interface ExampleOther {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly files: Readonly<Record<string, string | null>>;
}

export interface Examples<MessageId extends string = string> {
  readonly valid: readonly { readonly name: string; readonly pull: ExamplePull }[];
  readonly invalid: readonly {
    readonly name: string;
    readonly pull: ExamplePull;
    /** Introduced findings of this rule, in order; `line` null when only the file is meant. */
    readonly findings: readonly {
      readonly messageId: MessageId;
      readonly path: string;
      readonly line: number | null;
    }[];
  }[];
}

/** The examples' type for a rule: its message ids are checked by the compiler. */
export type ExamplesOf<R> = R extends { readonly messages: Readonly<Record<infer MessageId extends string, Message>> }
  ? Examples<MessageId>
  : never;
