import { parse } from 'yaml';
import type { FieldForm, Lifecycle, Process, RegistryForm, Severity } from '../model/process.ts';

/** A process file as a person writes it, after `extends` is resolved. `schema/process.schema.json` describes it. */
export interface ProcessFile {
  readonly name: string;
  readonly title?: string;
  readonly label: string;
  readonly documents: {
    readonly path: string;
    readonly folder?: string;
    readonly template?: string;
    readonly ignore?: readonly string[];
  };
  readonly number?: {
    readonly digits?: number;
    readonly first?: number;
    readonly kept?: readonly number[];
    readonly assigned?: Process['number']['assigned'];
  };
  readonly registry?: {
    readonly path: string;
    readonly heading: string;
    readonly columns: RegistryForm['columns'];
    readonly skipped?: string;
    readonly next?: string;
  };
  readonly metadata?: Process['metadata'];
  readonly fields: Readonly<
    Record<
      string,
      { readonly type?: FieldForm['type']; readonly required?: FieldForm['required']; readonly frozen?: boolean }
    >
  >;
  readonly version?: { readonly form: string; readonly pattern: string; readonly order?: readonly string[] };
  readonly lifecycle: {
    readonly initial: readonly string[];
    readonly statuses: Readonly<
      Record<string, { readonly to?: readonly string[]; readonly reason?: boolean; readonly final?: boolean }>
    >;
  };
  readonly heading?: { readonly forms?: readonly string[]; readonly placeholders?: readonly string[] };
  readonly sections?: {
    readonly structures?: Readonly<
      Record<string, readonly (string | { readonly name: string; readonly optional?: boolean })[]>
    >;
    readonly 'main-only'?: readonly string[];
    readonly reasons?: readonly string[];
  };
  readonly length?: Process['length'];
  readonly 'pull-request'?: { readonly branch?: string; readonly title?: string };
  readonly rules?: Readonly<Record<string, Severity>>;
  readonly exempt?: Process['exempt'];
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const lifecycleOf = (file: ProcessFile['lifecycle']): Lifecycle => ({
  initial: file.initial,
  statuses: mapValues(file.statuses, ({ to = [], reason = false }) => ({ to, reason })),
});

const sectionsOf = (file: ProcessFile['sections']): Process['sections'] => ({
  structures: mapValues(file?.structures ?? {}, (sections) =>
    sections.map((section) =>
      typeof section === 'string' ? { name: section, optional: false } : { optional: false, ...section },
    ),
  ),
  mainOnly: file?.['main-only'] ?? [],
  reasons: file?.reasons ?? [],
});

/** Fills the defaults of a checked process file. */
export function toProcess(file: ProcessFile): Process {
  return {
    name: file.name,
    title: file.title ?? file.name,
    label: file.label,
    documents: { folder: null, template: null, ignore: [], ...file.documents },
    number: { digits: 4, first: 1, kept: [], assigned: 'next', ...file.number },
    registry: file.registry === undefined ? null : { skipped: null, next: null, ...file.registry },
    metadata: file.metadata ?? 'front-matter',
    fields: mapValues(file.fields, (field) => ({ type: 'text', required: [], frozen: false, ...field })),
    version: file.version === undefined ? null : { order: [], ...file.version },
    lifecycle: lifecycleOf(file.lifecycle),
    heading: { forms: ['{title}'], placeholders: [], ...file.heading },
    sections: sectionsOf(file.sections),
    length: file.length ?? null,
    pullRequest: { branch: file['pull-request']?.branch ?? null, title: file['pull-request']?.title ?? null },
    rules: file.rules ?? {},
    exempt: file.exempt ?? [],
  };
}

/** Reads the text of a process file that is known to be right: the built-in ones and those of tests. */
export const readProcess = (text: string): Process => toProcess(parse(text) as ProcessFile);
