import { filledField, type Problem } from '../model/document.ts';
import { statusField } from '../model/lifecycle.ts';
import type { RegistryForm } from '../model/process.ts';
import type { Registry } from '../model/registry.ts';
import type { Blob } from '../model/source.ts';
import type { Timeline } from '../model/timeline.ts';
import { abandonedBody, type Body, type BodyText, readBody } from '../parse/body.ts';
import { type DocumentForm, parseDocument } from '../parse/document.ts';
import { Effort } from '../parse/limits.ts';
import type { TreeSlot } from '../parse/markdown.ts';
import { abandonedRegistry, parseRegistry } from '../parse/registry.ts';

/** Text to read, as plain data: it may be sent to another thread. */
export type Task =
  | { readonly what: 'body'; readonly body: BodyText }
  | { readonly what: 'status'; readonly text: string; readonly path: string; readonly form: DocumentForm }
  | { readonly what: 'registry'; readonly text: string; readonly form: RegistryForm; readonly label: string };

/** What is read of it. Plain data, too; a status as written, empty where there is none. */
type Read<T extends Task> = T extends { readonly what: 'body' }
  ? Body
  : T extends { readonly what: 'status' }
    ? string
    : Registry;

/** What the fields of a document say: its body is not looked at. */
function statusIn({ text, path, form }: Task & { readonly what: 'status' }): string {
  const document = parseDocument({ id: '', text, problem: null }, form, path);
  return filledField(document, statusField(form))?.value ?? '';
}

/** Reads a text, whatever comes of it.
 * @param slot of the registry that was read before: other texts have nothing in common */
export function perform<T extends Task>(task: T, effort: Effort, slot?: TreeSlot): Read<T>;
export function perform(task: Task, effort: Effort, slot?: TreeSlot): Body | Registry | string {
  if (task.what === 'body') return readBody(task.body, effort);
  if (task.what === 'status') return statusIn(task);
  const { text, form, label } = task;
  return parseRegistry({ id: '', text, problem: null } satisfies Blob, form, label, effort, slot);
}

/** Another place to read in, where it can be ended, and a clock. */
export interface Elsewhere {
  /** What is read of the text; null when it took too long (so many milliseconds at most), or too much memory. */
  perform<T extends Task>(task: T, milliseconds: number): Read<T> | null;
  /** Milliseconds since some moment. */
  now(): number;
}

/** Reads texts, and knows when to stop. */
export interface Reading {
  perform<T extends Task>(task: T): Read<T>;
  /** Whether texts were left unread because reading the others took all the time. */
  readonly isOver: boolean;
}

/** Where the past is read from, and how long that may take. */
export interface LookBack {
  readonly timeline: Timeline;
  readonly reading: Reading;
}

/** Longer texts are not begun here: an honest one is hardly ever that long. */
const LONGEST_HERE = 128 * 1024;
/** What reading a shorter one may take here: about a third of a second. */
const EFFORT_HERE = 1_500_000;
/** What reading all texts of a pull request may take, in milliseconds. */
export const LONGEST_READING = 60_000;

const TOO_LONG = { code: 'deep', detail: 'Reading it takes too long, or too much memory.' } as const;
const OVER = { code: 'unread', detail: 'The time for reading was over before its turn came.' } as const;

const textOf = (task: Task): string => (task.what === 'body' ? task.body.text : task.text);

type Reason = Pick<Problem, 'code' | 'detail'>;

function abandoned<T extends Task>(task: T, reason: Reason): Read<T>;
function abandoned(task: Task, reason: Reason): Body | Registry | string {
  if (task.what === 'status') return '';
  return task.what === 'body' ? abandonedBody(reason) : abandonedRegistry(task.form, reason.detail);
}

/** In milliseconds. */
interface ReadingLimits {
  /** For all texts together; what a pull request gets without it. */
  readonly longest?: number;
  /** What is left of the run: asked before each text, for requests between them take time as well. */
  readonly left?: () => number;
}

/**
 * Reads here what is harmless, and elsewhere what is long or takes more than a little effort. Nothing can be ended where
 * there is no other place: then the effort alone is the limit.
 */
export function readingOf(
  elsewhere: Elsewhere | null = null,
  { longest = LONGEST_READING, left = () => Infinity }: ReadingLimits = {},
): Reading {
  let spent = 0;
  let isOver = false;
  const slot: TreeSlot = { last: null };
  const here = <T extends Task>(task: T): Read<T> | null => {
    if (textOf(task).length > LONGEST_HERE) return null;
    const effort = new Effort(EFFORT_HERE);
    const read = perform(task, effort, slot);
    return effort.isSpent ? null : read;
  };
  return {
    perform(task) {
      if (elsewhere === null) return perform(task, new Effort(), slot);
      const most = Math.min(longest - spent, left());
      if (most <= 0) {
        isOver = true;
        return abandoned(task, OVER);
      }
      const start = elsewhere.now();
      const read = here(task) ?? elsewhere.perform(task, most) ?? abandoned(task, TOO_LONG);
      spent += elsewhere.now() - start;
      return read;
    },
    get isOver() {
      return isOver;
    },
  };
}
