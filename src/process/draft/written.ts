import type { Document } from '../../model/document.ts';
import type { FieldForm, Process } from '../../model/process.ts';
import type { Series } from './series.ts';

type Form = Process['metadata'];

/** Reads a text as a document of such a process. */
export type ParseAs = (
  path: string,
  text: string,
  form: Pick<Process, 'metadata' | 'fields' | 'documents' | 'lifecycle'>,
) => Document;

/** A document of a series as the chosen form of metadata reads it. */
export interface Read {
  readonly path: string;
  readonly number: number;
  /** The number as the name of the document writes it. */
  readonly digits: string;
  readonly text: string;
  readonly document: Document;
}

/** How the documents of a series carry their fields. */
export interface Written {
  /** Null when no form fits half of them. */
  readonly form: Form | null;
  /** Names of fields as most documents write them, in their order. */
  readonly names: readonly string[];
  /** The field that holds the status, if any. */
  readonly status: string | null;
  readonly documents: readonly Read[];
}

const NAME = '(\\p{L}[^:|*_#"\\n]{0,40}?)';
const YAML_KEY = new RegExp(`^["']?${NAME}["']?:(?:\\s|$)`, 'u');
const HEADER = new RegExp(`^${NAME}[ \\t]*:(?:\\s|$)`, 'u');
const BULLET = new RegExp(`^ {0,3}[-*+][ \\t]+(?:\\*\\*|__)?${NAME}(?:\\*\\*|__)?[ \\t]*:`, 'u');
const ROW = new RegExp(`^\\|[ \\t]*(?:\\*\\*)?${NAME}:?(?:\\*\\*)?:?[ \\t]*\\|[^|]*\\|[ \\t]*$`, 'u');
const SECTION =
  /^##[ \t]+(status|state|date|created|authors?|owners?|deciders|decision[- ]makers)[ \t]*:?[ \t]*#*[ \t]*$/i;
/** Heads of tables. */
const NO_NAME = /^(?:fields?|names?|keys?|propert(?:y|ies)|attributes?|metadata)$/i;

/** As many lines as a head may have. */
const HEAD = 120;

const matching = (lines: readonly string[], form: RegExp): string[] =>
  lines.flatMap((line) => form.exec(line)?.[1]?.trim() ?? []);

function untilSections(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => /^##\s/.test(line));
  return lines.slice(0, end === -1 ? HEAD : Math.min(end, HEAD));
}

function frontMatter(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  return lines[0]?.trimEnd() === '---' && end > 0 ? lines.slice(1, end) : [];
}

function header(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() === '');
  const block = lines.slice(0, end === -1 ? HEAD : end);
  return block.every((line) => HEADER.test(line) || /^[ \t]/.test(line)) ? block : [];
}

/** Names of fields that a text may have, by the form of metadata. */
const NAMES: Readonly<Record<Form, (lines: readonly string[]) => readonly string[]>> = {
  'front-matter': (lines) => matching(frontMatter(lines), YAML_KEY),
  table: (lines) => matching(untilSections(lines), ROW),
  list: (lines) => matching(untilSections(lines), BULLET),
  header: (lines) => matching(header(lines), HEADER),
  sections: (lines) => matching(lines, SECTION),
  yaml: (lines) => matching(lines, YAML_KEY),
};

const formsFor = (path: string): readonly Form[] =>
  /\.ya?ml$/i.test(path) ? ['yaml'] : ['front-matter', 'table', 'list', 'header', 'sections'];

/** Names that several documents have, in the order of their first place; in letter case as most write them. */
function shared(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const name of lists.flatMap((names) => [...new Set(names)])) {
    const spelled = counts.get(name.toLowerCase()) ?? new Map<string, number>();
    counts.set(name.toLowerCase(), spelled.set(name, (spelled.get(name) ?? 0) + 1));
  }
  const least = Math.max(1, Math.floor(lists.length / 20));
  return [...counts.values()].flatMap((spelled) => {
    const total = [...spelled.values()].reduce((sum, count) => sum + count, 0);
    const [name = ''] = [...spelled].sort((a, b) => b[1] - a[1])[0] ?? [];
    return total < least || NO_NAME.test(name) ? [] : [name];
  });
}

const plainField: FieldForm = {
  type: 'text',
  aliases: [],
  required: [],
  unless: null,
  allowed: [],
  frozen: false,
};

const NO_LIFECYCLE = { initial: [], decided: [], statuses: {} };
const IS_STATUS = /^(?:status|state|(?:proposal|rfc|adr) ?status)$/i;

/** The documents of a series as the form of metadata reads them that says the most of them, their statuses first. */
export function readSeries(series: Series, texts: ReadonlyMap<string, string>, parse: ParseAs): Written {
  const members = series.members.flatMap(({ path, number, digits }) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, number, digits, text }];
  });
  const documents = { path: series.path, folder: series.folder, template: null, ignore: [] };
  const readAs = (form: Form) => {
    const names = shared(members.map(({ text }) => NAMES[form](text.replace(/^\ufeff/, '').split(/\r?\n/))));
    const fields = Object.fromEntries(names.map((name) => [name, plainField]));
    const read = members.map((each) => ({
      ...each,
      document: parse(each.path, each.text, { metadata: form, fields, documents, lifecycle: NO_LIFECYCLE }),
    }));
    const present = read.filter(({ document }) => document.metadata.fields.length > 0).length;
    return { form, names, status: names.find((name) => IS_STATUS.test(name)) ?? null, documents: read, present };
  };
  const all = formsFor(series.path).map(readAs);
  const [best] = all
    .filter(({ names, present }) => names.length > 0 && present * 2 >= members.length)
    .sort((a, b) => Number(b.status !== null) - Number(a.status !== null) || b.present - a.present);
  return best ?? { form: null, names: [], status: null, documents: all[0]?.documents ?? [] };
}
