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
  /** The filled values, with the number of their document. */
  readonly values: readonly { readonly value: string; readonly items: readonly string[]; readonly number: number }[];
}

/** What all but one in twenty have, all have. */
const isUsual = (count: number, of: number): boolean => of > 0 && count * 20 >= of * 19;

const PERSON = /^[^()<>]*[^()<>\s]\s*\([^()]*@[^()]+\)(?:\s*,\s*[^()<>]*[^()<>\s]\s*\([^()]*@[^()]+\))*$/;
const LINK = /#\d|https?:\/\/\S/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const VERSION = /^\d{1,4}(?:\.\d{1,4}){1,3}$/;

/** Names by which one proposal says that it takes another's place, and by which it is said of the other. */
const NEWER = /^(?:supersedes|replaces|obsoletes)$/i;
const OLDER = /^(?:super[sc]eded|replaced|obsoleted)[- ]?by$/i;
const OTHERS = /^(?:requires|updates|amends|amended[- ]by|related|see[- ]also)$/i;

const digitsIn = (value: string): number => Number(/(\d{1,6})\D*$/.exec(value.replace(/\]\(.*$/, ']'))?.[1]);

/** What a value looks like, by the type of a field; the first type that the values have is theirs. */
const LOOKS: readonly (readonly [FieldForm['type'], (seen: Seen) => (value: Seen['values'][number]) => boolean])[] = [
  [
    'number',
    () =>
      ({ value, number }) =>
        digitsIn(value) === number,
  ],
  [
    'date',
    () =>
      ({ value }) =>
        DAY.test(value),
  ],
  [
    'version',
    ({ name }) =>
      ({ value }) =>
        /version|release|since/i.test(name) && VERSION.test(value),
  ],
  [
    'persons',
    () =>
      ({ items }) =>
        items.every((item) => PERSON.test(item)),
  ],
  [
    'proposals',
    ({ name }) =>
      ({ value }) =>
        [NEWER, OLDER, OTHERS].some((form) => form.test(name)) && /\d/.test(value),
  ],
  [
    'links',
    () =>
      ({ value }) =>
        LINK.test(value),
  ],
];

function typeOf(seen: Seen, taken: ReadonlySet<string>): FieldForm['type'] {
  if (/^title$/i.test(seen.name) && !taken.has('title')) return 'title';
  if (seen.values.length === 0) return [NEWER, OLDER].some((form) => form.test(seen.name)) ? 'proposals' : 'text';
  const found = LOOKS.find(([type, look]) => {
    const isOne = look(seen);
    // A number or a title says whose document it is: every one of them does.
    if (type === 'number') return !taken.has(type) && seen.values.every(isOne);
    return isUsual(seen.values.filter(isOne).length, seen.values.length);
  });
  return found?.[0] ?? 'text';
}

const seenIn = (name: string, documents: readonly Read[]): Seen => ({
  name,
  values: documents.flatMap(({ document, number }) => {
    const field = filledField(document, name);
    return field === null ? [] : [{ value: field.value, items: field.items, number }];
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
function fieldsOf({ names, status, documents, form }: Written): Fields {
  const taken = new Set<string>();
  const versions: string[] = [];
  const fields = names.map((name): [string, FieldFile] => {
    const seen = seenIn(name, documents);
    const type = name === status ? 'status' : typeOf(seen, taken);
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

/** The status of a template, as it is written there. */
const statusIn = (text: string, name: string): string | null =>
  new RegExp(`^[^\\p{L}\\n]*${literal(name)}[*_]*\\s*[:|][*_]*[ \\t]*([\\p{L} -]+?)[ \\t*|]*$`, 'imu').exec(
    text,
  )?.[1] ?? null;

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
  const { fields, version } = fieldsOf(written);
  const values = documents.flatMap(({ document }) =>
    document.metadata.fields.flatMap(({ name, value }) => (name === status ? [value] : [])),
  );
  const begins = template === null || status === null ? null : statusIn(template, status);
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
