import type { Exemption, Lifecycle, Maintainers, Process } from '../model/process.ts';
import type { ProcessFile } from './file.generated.ts';

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

type Statuses = ProcessFile['lifecycle']['statuses'];

/** Statuses that say of themselves that nothing follows, and that no other names as its next: they may end any other. */
function loose(statuses: Statuses): readonly string[] {
  const named = new Set(Object.values(statuses).flatMap(({ to = [] }) => to));
  return Object.keys(statuses).filter((name) => statuses[name]?.final === true && !named.has(name));
}

/** The legal changes, final statuses added where they may follow. */
export function lifecycleOf({ initial, decided = [], statuses }: ProcessFile['lifecycle']): Lifecycle {
  const ends = loose(statuses).filter((name) => !initial.includes(name) && !decided.includes(name));
  return {
    initial,
    decided,
    statuses: mapValues(statuses, ({ to = [], reason = false, approvals = 0, final = false }) => ({
      to: final ? to : [...to, ...ends],
      reason,
      approvals,
    })),
  };
}

function maintainersOf(file: ProcessFile['maintainers']): Maintainers | null {
  if (file?.permission !== undefined) return { by: 'permission', permission: file.permission };
  if (file?.people !== undefined) return { by: 'people', people: file.people };
  return file?.team === undefined ? null : { by: 'team', team: file.team };
}

const sectionsOf = (file: ProcessFile['sections']): Process['sections'] => ({
  structures: mapValues(file?.structures ?? {}, (sections) =>
    sections.map((section) =>
      typeof section === 'string' ? { name: section, optional: false } : { optional: false, ...section },
    ),
  ),
  mainOnly: file?.['main-only'] ?? [],
  resolved: file?.resolved ?? {},
  reasons: file?.reasons ?? ['Reason'],
});

/** `7` is the numbers from 7 to 7, `1000-1099` a hundred of them. */
export function rangeOf(numbers: number | string): Exemption['numbers'][number] {
  const [from = 0, to = from] = String(numbers).split('-').map(Number);
  return { from, to };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(Object.freeze(value))) frozen(each);
  return value;
}

/** Fills the defaults of a checked process file. Nobody changes the process from here on: it is frozen, all through. */
export function toProcess(file: ProcessFile): Process {
  return frozen<Process>({
    name: file.name,
    title: file.title ?? file.name,
    label: file.label,
    documents: { folder: null, template: null, ignore: [], ...file.documents },
    number: { digits: 4, first: 1, kept: [], assigned: 'next', ...file.number },
    registry: file.registry === undefined ? null : { skipped: null, next: null, ...file.registry },
    metadata: file.metadata ?? 'front-matter',
    fields: mapValues(file.fields, (field) => ({
      type: 'text',
      aliases: [],
      required: [],
      unless: null,
      allowed: [],
      frozen: false,
      ...field,
    })),
    version: file.version === undefined ? null : { order: [], ...file.version },
    lifecycle: lifecycleOf(file.lifecycle),
    maintainers: maintainersOf(file.maintainers),
    heading: { forms: ['{title}'], placeholders: [], ...file.heading },
    sections: sectionsOf(file.sections),
    length: file.length ?? null,
    supersession: file.supersession ?? null,
    amendment: file.amendment ?? null,
    pullRequest: { branch: file['pull-request']?.branch ?? null, title: file['pull-request']?.title ?? null },
    rules: file.rules ?? {},
    exempt: (file.exempt ?? []).map(({ numbers, ...rest }) => ({ ...rest, numbers: numbers.map(rangeOf) })),
  });
}
