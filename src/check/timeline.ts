import { SourceError } from '../model/errors.ts';
import type { Month } from '../model/report.ts';
import { type FilesThen, type Moment, type MonthRange, monthAfter, type PastPlaces } from '../model/timeline.ts';
import { PastReader, type State, stateOf } from './past.ts';
import type { LookBack } from './reading.ts';
import type { Subject } from './subject.ts';

/** Months of the past, oldest first, each process's by itself, and what is missing of them. */
interface LookedBack {
  /** Null when nothing can be said of any. */
  readonly months: readonly Month[] | null;
  readonly notes: readonly string[];
}

/** Older ones are left out. */
const MOST_MONTHS = 120;

const OLDER = `The chart of the past has ${MOST_MONTHS} months: older ones are left out.`;
const OVER = 'The time for reading was over before all of the past was read: older months are left out.';

/** Where the processes keep their documents and registries, and how deep. */
function pastPlaces(subjects: readonly Subject[]): PastPlaces {
  const folders = new Map<string, number>();
  for (const { process, names } of subjects) {
    const { path } = process.documents;
    const levels = (names.root === '' ? path : path.slice(names.root.length + 1)).split('/').length;
    folders.set(names.root, Math.max(folders.get(names.root) ?? 0, levels));
  }
  const files = subjects.flatMap(({ process }) => process.registry?.path ?? []);
  return { files: [...new Set(files)], folders: [...folders].map(([path, levels]) => ({ path, levels })) };
}

/** A moment, and how the processes stood then, in their order. */
interface Then {
  readonly month: string;
  readonly states: readonly State[];
}

/** What stood at each moment; states of the same content are the same. */
function statesAt(subjects: readonly Subject[], moments: readonly Moment[], files: readonly FilesThen[]): Then[] {
  const known = new Map<FilesThen, readonly State[]>();
  return moments.map(({ month }, i) => {
    const there = files[i] ?? new Map();
    const states = known.get(there) ?? subjects.map((subject) => stateOf(subject, there));
    known.set(there, states);
    return { month, states };
  });
}

/** Every month from the first that has anything to the last: where nobody committed, what stood there goes on standing. */
function monthsIn(past: readonly Then[], reader: PastReader, { from, to }: MonthRange): Month[] {
  const months: Month[] = [];
  const begun = new Set<Subject>();
  past.forEach(({ month, states }, i) => {
    const end = past[i + 1]?.month ?? monthAfter(to);
    for (let at = month; at < end; at = monthAfter(at))
      for (const state of states) {
        const counts = reader.countsOf(state) ?? {};
        if (at < from || (!begun.has(state.subject) && Object.keys(counts).length === 0)) continue;
        begun.add(state.subject);
        months.push({ month: at, process: state.subject.process.name, counts });
      }
  });
  return months;
}

/** What stood at the end of each month, and of what lies before them what goes on standing in the first. */
async function pastOf(
  subjects: readonly Subject[],
  { timeline }: LookBack,
  months: MonthRange,
): Promise<{ readonly past: readonly Then[]; readonly cut: string | null }> {
  const places = pastPlaces(subjects);
  const { moments, cut } = await timeline.past(places, months);
  const shown = moments.slice(
    Math.max(
      0,
      moments.findLastIndex(({ month }) => month < months.from),
    ),
  );
  const commits = shown.map(({ commit }) => commit);
  return { past: statesAt(subjects, shown, await timeline.filesAt(commits, places)), cut };
}

/** How the proposals stood at the end of each month. Failing to read the past is a note: the audit is of today. */
export async function monthsOf(subjects: readonly Subject[], lookBack: LookBack, today: string): Promise<LookedBack> {
  const to = today.slice(0, 7);
  const range = { from: monthAfter(to, 1 - MOST_MONTHS), to };
  const reader = new PastReader(lookBack);
  const notes: string[] = [];
  let all: readonly Then[] = [];
  try {
    const { past, cut } = await pastOf(subjects, lookBack, range);
    all = past;
    if (cut !== null) notes.push(cut);
    // The newest first: where the time is over, older ones are left out.
    await reader.read([...new Set(past.flatMap(({ states }) => states).reverse())]);
    if (lookBack.reading.isOver) notes.push(OVER);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    notes.push(`Not all of the past could be read: ${error.message} ${error.hint}`);
  }
  const unread = all.findLastIndex(({ states }) => states.some((state) => reader.countsOf(state) === null));
  const [oldest, ...others] = all.slice(unread + 1);
  if (oldest === undefined) return { months: null, notes };
  if (oldest.month < range.from && oldest.states.some(({ documents }) => documents.size > 0)) notes.push(OLDER);
  return { months: monthsIn([oldest, ...others], reader, range), notes };
}
