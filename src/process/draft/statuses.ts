import { isPlaceholder } from '../../model/document.ts';
import { grouped } from '../../model/groups.ts';
import { statusAlone } from '../../model/lifecycle.ts';
import { counted } from '../../model/prose.ts';
import type { ProcessFile } from '../file.generated.ts';
import { usual } from './series.ts';
import type { Comments } from './text.ts';

/** Where a status stands on the usual way of a proposal. */
type Stage = 'begun' | 'review' | 'paused' | 'unknown' | 'accepted' | 'built' | 'turned-down' | 'past';

/** Words of statuses by stage; the first that fits counts. A higher place comes later. */
const WORDS: readonly (readonly [RegExp, Stage, number])[] = [
  [/supersed|replac/, 'past', 8.5],
  [/deprecat|obsolet|retire|remov|moved|historic/, 'past', 8],
  [/reject|declin|withdr|abandon|cancel|dropped|not accepted/, 'turned-down', 7],
  [/defer|stagnant|hold|postpone|return|paus|inactive/, 'paused', 2],
  [/^(?:idea|draft|propos|provisional$|wip|submitted|new$|open$|pre-?draft|pending|awaiting|initial)/, 'begun', 0],
  [/last call|final comment/, 'review', 1.5],
  [/review|discuss|comment|candidate/, 'review', 1],
  [/implementing|in progress|partial|experimental/, 'accepted', 5],
  [/implemented|^final|complete|done|living|shipped|released|merged|stable|standard|published/, 'built', 6],
  [/accept|approv|implementable|ratif|adopt|agreed|active|decided/, 'accepted', 4],
];
const UNKNOWN = 3;

/** A status with its place on the way. */
interface Placed {
  readonly name: string;
  readonly stage: Stage;
  readonly place: number;
  /** Whether documents say it; otherwise it was added so that a proposal can begin, pass and fail. */
  readonly isInUse: boolean;
}

const placed = (name: string, isInUse = true): Placed => {
  const [, stage = 'unknown', place = UNKNOWN] =
    WORDS.find(([words]) => words.test(name.toLowerCase())) ?? ([null, undefined, undefined] as const);
  return { name, stage, place, isInUse };
};

/** The name of a status in a value that says more: `Implemented` of `**Implemented** (5.9)`. */
const statusNameIn = (value: string): string =>
  statusAlone(value.replace(/[*_`]/g, ''))
    .replace(/\s*[([,;:–—].*$/, '')
    .replace(/\.$/, '')
    .trim();

const isName = (name: string): boolean => !isPlaceholder(name) && name.split(' ').length <= 4 && name.length <= 40;

/** What a process lacks when no document says it, in the letter case of the others. */
function completed(inUse: readonly Placed[], isDecision: boolean): readonly Placed[] {
  const isLower = inUse.every(({ name }) => name === name.toLowerCase());
  const wanted: readonly (readonly [string, readonly Stage[]])[] = [
    [isDecision ? 'Proposed' : 'Draft', ['begun', 'review']],
    ['Accepted', ['accepted', 'built']],
    ['Rejected', ['turned-down']],
  ];
  const added = wanted.filter(([, stages]) => !inUse.some(({ stage }) => stages.includes(stage)));
  return added.map(([name]) => placed(isLower ? name.toLowerCase() : name, false));
}

/** Statuses that may follow one: each that stands behind it on the way. A paused one goes on, an end stays one. */
function followersOf(status: Placed, all: readonly Placed[]): readonly Placed[] {
  const { stage, place } = status;
  if (stage === 'turned-down') return [];
  return all.filter((other) => {
    if (other === status) return false;
    if (stage === 'paused') return other.stage !== 'paused';
    if (stage === 'built' || stage === 'past') return other.stage === 'past' && other.place > place;
    if (other.stage === 'paused') return true;
    return other.place > place;
  });
}

/** The statuses of a lifecycle, in the order of the usual way, and those that a proposal begins with. */
interface Statuses {
  readonly all: readonly Placed[];
  readonly initial: readonly string[];
}

/**
 * The statuses that documents say.
 * @param values as they are written
 * @param template what the template says: what a proposal begins with comes first
 * @param isDecision whether the documents are records of decisions, which are often written once it is taken
 */
function statusesOf(values: readonly string[], template: readonly string[], isDecision: boolean): Statuses {
  const said = [...values, ...template].map(statusNameIn).filter(isName);
  const inUse = grouped(said, (name) => name.toLowerCase()).map((names) => placed(usual(names) ?? ''));
  const all = [...inUse, ...completed(inUse, isDecision)].sort((a, b) => a.place - b.place);
  const first = all[0]?.place ?? 0;
  const begun = all.filter(({ stage, place }) => stage === 'begun' || place === first);
  const taken = all.filter(({ stage }) => isDecision && stage === 'accepted');
  const lowest = begun.every(({ isInUse }) => !isInUse) ? inUse.toSorted((a, b) => a.place - b.place).slice(0, 1) : [];
  const own = statusNameIn(template[0] ?? '').toLowerCase();
  const told = inUse.filter(({ name }) => name.toLowerCase() === own);
  const initial = [...new Set([...begun, ...taken, ...lowest, ...told].map(({ name }) => name))];
  return {
    all,
    initial: initial.toSorted((a, b) => Number(b.toLowerCase() === own) - Number(a.toLowerCase() === own)),
  };
}

const lists = (names: readonly Placed[]): string => names.map(({ name }) => `\`${name}\``).join(', ');

/** What is only guessed of a lifecycle. */
function statusComments(all: readonly Placed[], values: readonly string[]): Comments {
  const [unused, unknown] = [all.filter(({ isInUse }) => !isInUse), all.filter(({ stage }) => stage === 'unknown')];
  const more = values.filter((value) => value.trim() !== '' && statusNameIn(value) !== value.trim()).length;
  const sentences = [
    unused.length === 0 ? '' : `No document says ${lists(unused)} yet.`,
    unknown.length === 0 ? '' : `Where ${lists(unknown)} belongs is a guess.`,
    more === 0 ? '' : `In ${counted(more, 'document')} the status says more than its name.`,
  ].filter((sentence) => sentence !== '');
  return {
    lifecycle:
      'Guessed: a status may become each that comes later on the usual way. Remove the moves that you do not want.',
    ...(sentences.length === 0 ? {} : { 'lifecycle.statuses': sentences.join(' ') }),
  };
}

const WITHOUT: ReturnType<typeof lifecycleOf> = {
  lifecycle: { initial: ['Merged'], statuses: { Merged: {} } },
  comments: {
    lifecycle: 'No document says a status: what is merged is in force. Describe the statuses here when there are some.',
  },
};

/**
 * A lifecycle for the statuses that documents say.
 * @param values as they are written; null when documents say none
 * @param template what the template says: what a proposal begins with comes first
 * @param isDecision whether the documents are records of decisions
 */
export function lifecycleOf(
  values: readonly string[] | null,
  template: readonly string[],
  isDecision: boolean,
): { readonly lifecycle: ProcessFile['lifecycle']; readonly comments: Comments } {
  if (values === null) return WITHOUT;
  const { all, initial } = statusesOf(values, template, isDecision);
  const statuses = all.map((status): [string, ProcessFile['lifecycle']['statuses'][string]] => {
    const to = followersOf(status, all).map(({ name }) => name);
    return [status.name, to.length === 0 ? {} : { to }];
  });
  return {
    lifecycle: { initial: [...initial], statuses: Object.fromEntries(statuses) },
    comments: statusComments(all, values),
  };
}
