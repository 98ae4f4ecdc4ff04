import { filledField } from '../../model/document.ts';
import type { FieldForm } from '../../model/process.ts';
import { literal } from '../../model/text.ts';
import type { ProcessFile } from '../file.generated.ts';
import { lifecycleOf } from './statuses.ts';
import type { Comments } from './text.ts';
import type { Read, Written } from './written.ts';

type FieldFile = NonNullable<ProcessFile['fields'][string]>;

/** A field as the documents have it. */
interface Seen {
  readonly name: string;
  /** The filled values, with the digits of their document's name. */
  readonly values: readonly { readonly value: string; readonly digits: string }[];
}

/** What all but one in twenty have, all have. */
const isUsual = (count: number, of: number): boolean => of > 0 && count * 20 >= of * 19;

const PERSON = /^[^()<>]{1,100}\([^()]{0,100}@[^()]{1,100}\)$/;
const LINK = /#\d|https?:\/\/\S/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const VERSION = /^\d{1,4}(?:\.\d{1,4}){1,3}$/;

/** Names by which one proposal says that it takes another's place, and by which it is said of the other. */
const NEWER = /^(?:supersedes|replaces|obsoletes)$/i;
const OLDER = /^(?:super[sc]eded|replaced|obsoleted)[- ]?by$/i;
const OTHERS = /^(?:requires|updates|amends|amended[- ]by|related|see[- ]also)$/i;

/** Fields that say the proposal's own number, and those that lead to an issue or a discussion. */
const OWN_NUMBER = /^(?:proposal|id|no\.?|number|.*[- _]number)$/i;
const ISSUES = /issue|discussion|thread|tracking|ticket|pull|\bpr\b|implementation|url|link/i;

/** The names and values of one kind of field. */
interface Look {
  readonly type: FieldForm['type'];
  readonly named: RegExp;
  readonly fits: (value: string) => boolean;
}

const LOOKS: readonly Look[] = [
  { type: 'date', named: /./, fits: (value) => DAY.test(value) },
  { type: 'version', named: /version|release|since/i, fits: (value) => VERSION.test(value) },
  { type: 'persons', named: /./, fits: (value) => value.split(/(?<=\)),\s*/).every((each) => PERSON.test(each)) },
  { type: 'proposals', named: NEWER, fits: (value) => /\d/.test(value) },
  { type: 'proposals', named: OLDER, fits: (value) => /\d/.test(value) },
  { type: 'proposals', named: OTHERS, fits: (value) => /\d/.test(value) },
  { type: 'links', named: ISSUES, fits: (value) => LINK.test(value) },
];

/** What stands behind the label in a name, or in the text of a link to it. */
const digitsIn = (value: string): string | undefined => /(\d{1,6})$/.exec(value.replace(/^\[([^\]]*)\].*$/, '$1'))?.[1];

/** Whether a field repeats the number of its document, with as many digits as its file name. */
const isOwnNumber = ({ name, values }: Seen, label: string): boolean =>
  (OWN_NUMBER.test(name) || name.toLowerCase() === label.toLowerCase()) &&
  values.length > 0 &&
  values.every(({ value, digits }) => digitsIn(value) === digits);

function typeOf(seen: Seen, label: string, taken: ReadonlySet<string>): FieldForm['type'] {
  const { name, values } = seen;
  if (/^title$/i.test(name) && !taken.has('title')) return 'title';
  if (!taken.has('number') && isOwnNumber(seen, label)) return 'number';
  const found = LOOKS.find(
    ({ named, fits }) => named.test(name) && isUsual(values.filter(({ value }) => fits(value)).length, values.length),
  );
  return found?.type ?? 'text';
}

const seenIn = (name: string, documents: readonly Read[]): Seen => ({
  name,
  values: documents.flatMap(({ document, digits }) => {
    const field = filledField(document, name);
    return field === null ? [] : [{ value: field.value, digits }];
  }),
});

/** The fields of the documents by name, and how versions are written in them. */
interface Fields {
  readonly fields: Readonly<Record<string, FieldFile>>;
  readonly version: ProcessFile['version'];
}

/** The form that all versions have, `X.Y.Z`; null where they have several. */
function versionForm(values: readonly string[]): NonNullable<ProcessFile['version']> | null {
  const [parts, ...others] = new Set(values.filter((value) => VERSION.test(value)).map((v) => v.split('.').length));
  if (parts === undefined || others.length > 0) return null;
  const form = ['X', 'Y', 'Z', 'N'].slice(0, parts).join('.');
  return { form, pattern: Array<string>(parts).fill('\\d{1,4}').join('\\.') };
}

/** What the fields of these documents are: their types by what stands in them, required where all of them say it. */
function fieldsOf({ names, status, documents, form }: Written, label: string): Fields {
  const taken = new Set<string>();
  const versions: string[] = [];
  const fields = names.map((name): [string, FieldFile] => {
    const seen = seenIn(name, documents);
    const type = name === status ? 'status' : typeOf(seen, label, taken);
    taken.add(type);
    if (type === 'version') versions.push(...seen.values.map(({ value }) => value));
    const isRequired = isUsual(seen.values.length, documents.length);
    const isFrozen = type === 'number' || (type === 'date' && /^created?(?:[-_ ]?(?:on|at|date))?$/i.test(name));
    return [
      name,
      {
        ...(type === 'text' ? {} : { type }),
        ...(isRequired ? { required: 'always' as const } : {}),
        ...(isFrozen ? { frozen: true } : {}),
      },
    ];
  });
  const version = versionForm(versions);
  const isText = version === null && versions.length > 0;
  const plain = fields.map(([name, field]): [string, FieldFile] => {
    if (!isText || field.type !== 'version') return [name, field];
    const { type: _, ...rest } = field;
    return [name, rest];
  });
  const own = Object.fromEntries(plain);
  return {
    fields: status === null || form === null ? { ...own, Status: { type: 'status' } } : own,
    ...(version === null ? { version: undefined } : { version }),
  };
}

/** The statuses of a template, as they are written there: one, or all that may stand there, `{draft | accepted}`. */
function statusesIn(text: string, name: string): readonly string[] {
  const line = new RegExp(`^[^\\p{L}\\n]*${literal(name)}[*_]*[ \\t]*([:|])(.*)$`, 'imu').exec(text);
  const [, sign, rest = ''] = line ?? [];
  // In a table, what stands behind the next sign is another cell.
  const said = sign === '|' ? (/^(?:[^|\\]|\\.)*/.exec(rest)?.[0] ?? '') : rest;
  const words = said
    .replace(/\s(?:#|<!--).*$/, '')
    .replace(/[*_{}[\]"'`]/g, '')
    .split(/\\?\||\sor\s/);
  return words.map((word) => word.trim()).filter((word) => /^\p{L}[\p{L} -]*(?: by .*)?$/u.test(word));
}

/** Words by which the documents say that one takes another's place; null where none does. */
function supersessionOf(names: readonly string[], hasPast: boolean): ProcessFile['supersession'] | null {
  const [newer, older] = [NEWER, OLDER].map((form) => names.find((name) => form.test(name)));
  if (newer === undefined && older === undefined && !hasPast) return null;
  return { newer: [newer ?? 'Supersedes'], older: [older ?? 'Superseded by'] };
}

/** Fields, statuses and what they say of each other, as a process file says them. */
export function fieldsAndStatuses(
  written: Written,
  template: string | null,
  label: string,
): {
  readonly file: Pick<ProcessFile, 'metadata' | 'fields' | 'version' | 'lifecycle' | 'supersession'>;
  readonly comments: Comments;
} {
  const { form, names, status, documents } = written;
  const { fields, version } = fieldsOf(written, label);
  const values = documents.flatMap(({ document }) =>
    document.metadata.fields.flatMap(({ name, value }) => (name === status ? [value] : [])),
  );
  const begins = template === null || status === null ? [] : statusesIn(template, status);
  const life = lifecycleOf(status === null ? null : values, begins, label === 'ADR');
  const supersession = supersessionOf(
    names,
    values.some((value) => /^superseded/i.test(value)),
  );
  return {
    file: {
      ...(form === null || form === 'front-matter' ? {} : { metadata: form }),
      fields,
      ...(version === undefined ? {} : { version }),
      lifecycle: life.lifecycle,
      ...(supersession == null ? {} : { supersession }),
    },
    comments: { fields: 'A field is required where all documents have it.', ...life.comments },
  };
}
