import { SourceError } from '../model/errors.ts';
import { knownStatus, statusInRow } from '../model/lifecycle.ts';
import type { Process } from '../model/process.ts';
import type { Registry } from '../model/registry.ts';
import type { Month } from '../model/report.ts';
import type { Blob } from '../model/source.ts';
import { byText } from '../model/text.ts';
import type { FilesThen, Timeline } from '../model/timeline.ts';
import { buildSide } from '../parse/side.ts';
import type { LookBack } from './reading.ts';
import type { Subject } from './subject.ts';

/** How many proposals stood in each status. */
type Counts = Month['counts'];

/** The main documents of a process at one moment, ids by path, and the id of its registry. */
export interface State {
  readonly subject: Subject;
  readonly documents: FilesThen;
  readonly registry: string | null;
}

/** So many texts are in memory at once. */
const TEXTS_AT_ONCE = 100;
/** A status is a word or two. */
const LONGEST_STATUS = 60;

export function stateOf(subject: Subject, files: FilesThen): State {
  const { process, names } = subject;
  const documents = [...files].filter(([path]) => names.read(path)?.kind === 'document');
  return { subject, documents: new Map(documents), registry: files.get(process.registry?.path ?? '') ?? null };
}

/** What a text is read for: the ending of its name says how. */
const keyOf = ({ process }: Subject, path: string, id: string): string =>
  `${process.name} ${path.slice(path.lastIndexOf('.'))} ${id}`;

/** Contents by id, a hundred at a time; undefined where nothing is shown. */
async function* blobsOf(
  timeline: Timeline,
  ids: readonly string[],
): AsyncGenerator<[id: string, blob: Blob | undefined]> {
  for (let at = 0; at < ids.length; at += TEXTS_AT_ONCE) {
    const some = ids.slice(at, at + TEXTS_AT_ONCE);
    const blobs = await timeline.texts(some);
    for (const id of some) yield [id, blobs.get(id)];
  }
}

const unshown = (path: string): SourceError =>
  new SourceError(
    `A version of ${path} is listed, and what stood in it is not shown.`,
    'Run it again; a clone without all its objects has them after `git fetch --refetch`.',
  );

/** What each status has, in the lifecycle's order, then others, and the empty one of proposals that say none. */
function counted({ lifecycle }: Process, statuses: readonly string[]): Counts {
  const counts = new Map(Object.keys(lifecycle.statuses).map((name) => [name, 0]));
  for (const status of [...statuses].sort(byText)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return Object.fromEntries([...counts].filter(([, count]) => count > 0));
}

/** The statuses that entries say, by the paths of their documents. */
function entryStatuses({ process, names }: Subject, files: FilesThen, registry: Registry): ReadonlyMap<string, string> {
  const { proposals } = buildSide(names, {
    files: new Set(files.keys()),
    registry,
    template: null,
    today: '',
    branch: null,
    claimed: new Set(),
    document: () => null,
    before: () => null,
    origin: (path) => path,
    added: () => false,
    touched: () => false,
    exists: () => null,
    maintains: () => null,
  });
  return new Map(
    proposals.map(({ path, entry }) => [path, statusInRow(process.lifecycle, entry).slice(0, LONGEST_STATUS)]),
  );
}

/** Reads what stood at some moments, in their order, as long as there is time. Each content is read once. */
export class PastReader {
  readonly #lookBack: LookBack;
  readonly #statuses = new Map<string, string>();
  readonly #counts = new Map<State, Counts>();

  constructor(lookBack: LookBack) {
    this.#lookBack = lookBack;
  }

  /** Null where there was no time. */
  countsOf(state: State): Counts | null {
    return this.#counts.get(state) ?? null;
  }

  /** @throws SourceError in the middle; what was read until then stays */
  async read(states: readonly State[]): Promise<void> {
    await this.#readDocuments(states);
    const silent = new Map<string, State[]>();
    for (const state of states) {
      const said = this.#said(state);
      // A registry is looked at only where a document does not say its status itself.
      if (said === null) continue;
      if (state.registry === null || !said.includes('')) this.#counts.set(state, counted(state.subject.process, said));
      else silent.set(state.registry, [...(silent.get(state.registry) ?? []), state]);
    }
    await this.#readRegistries(silent);
  }

  /** What the documents of a state say, in their order; null when one was not read. */
  #said({ subject, documents }: State): readonly string[] | null {
    const said = [...documents].flatMap(([path, id]) => this.#statuses.get(keyOf(subject, path, id)) ?? []);
    return said.length === documents.size ? said : null;
  }

  async #readDocuments(states: readonly State[]): Promise<void> {
    const uses = new Map<string, Map<string, { readonly subject: Subject; readonly path: string }>>();
    for (const { subject, documents } of states)
      for (const [path, id] of documents) {
        const known = uses.get(id) ?? new Map();
        uses.set(id, known.set(keyOf(subject, path, id), { subject, path }));
      }
    const { timeline, reading } = this.#lookBack;
    for await (const [id, blob] of blobsOf(timeline, [...uses.keys()]))
      for (const [key, { subject, path }] of uses.get(id) ?? []) {
        if (blob === undefined) throw unshown(path);
        const { metadata, fields, documents, lifecycle } = subject.process;
        const form = { metadata, fields, documents, lifecycle };
        const status = blob.text === null ? '' : reading.perform({ what: 'status', text: blob.text, path, form });
        if (reading.isOver) return;
        this.#statuses.set(key, knownStatus(lifecycle, status) ?? status.slice(0, LONGEST_STATUS));
      }
  }

  async #readRegistries(silent: ReadonlyMap<string, readonly State[]>): Promise<void> {
    const { timeline, reading } = this.#lookBack;
    for await (const [id, blob] of blobsOf(timeline, [...silent.keys()]))
      for (const state of silent.get(id) ?? []) {
        const { process } = state.subject;
        const form = process.registry;
        if (form === null) continue;
        // What is no text has no rows.
        const text = blob?.text ?? '';
        const registry = reading.perform({ what: 'registry', text, form, label: process.label });
        if (reading.isOver) return;
        const entries = entryStatuses(state.subject, state.documents, registry);
        const paths = [...state.documents.keys()];
        const said = (this.#said(state) ?? []).map((status, i) => status || (entries.get(paths[i] ?? '') ?? ''));
        this.#counts.set(state, counted(process, said));
      }
  }
}
