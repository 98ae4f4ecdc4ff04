import type { Field, Metadata, Problem } from '../../model/document.ts';
import { wordsOf } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import type { Range } from '../../model/text.ts';
import { nameKey } from './name.ts';

/** What the metadata of a document says, and the line (1-based) its body begins with. */
export interface MetadataReading {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
  readonly bodyLine: number;
}

/** A field before anybody has looked up what the process calls it. */
export type WrittenField = Omit<Field, 'name'>;

/** A field whose value nobody reads: it is named outside of the block of fields. */
export type Named = Pick<WrittenField, 'written' | 'nameRange'> & {
  /** The status that a text says: it may say the one of the block. */
  readonly says?: string;
};

/** Fields whose values have digits in them. */
const COUNTED: ReadonlySet<Process['fields'][string]['type']> = new Set(['number', 'date', 'version']);

/** The names that a process gives to fields, and what it knows of their values. */
export class FieldNames {
  private readonly fields: Process['fields'];
  private readonly known = new Map<string, string>();
  private readonly statuses: readonly (readonly string[])[];

  constructor(fields: Process['fields'], statuses: readonly string[] = []) {
    this.fields = fields;
    this.statuses = statuses.map(wordsOf);
    for (const [name, { aliases }] of Object.entries(fields))
      for (const each of [...aliases, name]) this.known.set(nameKey(each), name);
  }

  /** The process's name of a field that a document calls so, in any letter case; null for a field unknown to it. */
  of(written: string): string | null {
    return this.known.get(nameKey(written)) ?? null;
  }

  /** What the values of the field look like; null for a field unknown to the process. */
  typeOf(written: string): Process['fields'][string]['type'] | null {
    const name = this.of(written);
    return name === null ? null : (this.fields[name]?.type ?? null);
  }

  /** The status of the lifecycle that a text begins with, in folded words; null when it begins with none. */
  statusIn(text: string): string | null {
    const words = wordsOf(text.slice(0, 200));
    const found = this.statuses.filter((status) => status.every((word, at) => words[at] === word));
    return found.sort((a, b) => b.length - a.length)[0]?.join(' ') ?? null;
  }

  /**
   * The status that a line says behind the name of its field, `**Status** – Draft`, or that stands in the next line when
   * the name is all of it; null when none is said.
   */
  statusSaid(line: string, next?: string): { readonly written: string; readonly says: string } | null {
    const key = nameKey(line.replace(/[*_~`]/g, '').replace(/^[^\p{L}\p{N}]+/u, ''));
    for (const [known, written] of this.known) {
      if (this.fields[written]?.type !== 'status' || !key.startsWith(known)) continue;
      const [, sign = '', rest = ''] = /^([\s:=>\u2192-]*)(.*)$/su.exec(key.slice(known.length)) ?? [];
      const isAlone = rest === '' && next !== undefined;
      const says = isAlone ? next : rest;
      const status = this.statusIn(says);
      // Without a sign between them, they may be words of a sentence.
      const isMeant = isAlone || /\S/.test(sign) || (sign !== '' && status === wordsOf(says).join(' '));
      if (status !== null && isMeant) return { written, says };
    }
    return null;
  }

  /** Whether a text can be the value of a field, and hardly anything else. */
  fits(written: string, text: string): boolean {
    const type = this.typeOf(written);
    if (type === 'status') return this.statusIn(text) !== null;
    return type !== null && COUNTED.has(type) && /\d/.test(text);
  }

  /** Whether a text beside the name of a field may be meant as its value: a day beside the word `Status` is not. */
  mayHold(written: string, text: string): boolean {
    if (this.of(written) === null || text.trim() === '') return false;
    return this.typeOf(written) !== 'status' || this.fits(written, text) || !/\d/.test(text);
  }

  /** Whether a text says a status and, in brackets behind it, something that is none: `Implemented (5.9)`. */
  isRemarked(status: string, remark: string): boolean {
    const words = wordsOf(remark);
    const isStatus = this.statusIn(status) === wordsOf(status).join(' ');
    return isStatus && words.every((_, at) => this.statusIn(words.slice(at).join(' ')) === null);
  }

  /** Whether a text below a status says another one: a status of the lifecycle, or a lone word. */
  isOtherStatus(status: string, text: string): boolean {
    const [own, other] = [this.statusIn(status), this.statusIn(text)];
    if (other !== null) return other !== own;
    return wordsOf(text).length === 1 && /^\P{N}+$/u.test(text) && wordsOf(text)[0] !== wordsOf(status).join(' ');
  }
}

export const ABSENT: MetadataReading = {
  metadata: { state: 'absent', range: null, fields: [] },
  problems: [],
  bodyLine: 1,
};

/** Metadata that nobody can rely on. */
export const broken = (range: Range | null, problems: readonly Problem[], bodyLine = 1): MetadataReading => ({
  metadata: { state: 'broken', range, fields: [] },
  problems,
  bodyLine,
});

/** A field that stands twice, be it under two names or in another table or list, breaks the whole. */
export function named(
  names: FieldNames,
  range: Range,
  written: readonly WrittenField[],
  bodyLine = 1,
  elsewhere: readonly Named[] = [],
): MetadataReading {
  const seen = new Map<string, Field>();
  const fields: Field[] = [];
  const problems: Problem[] = [];
  for (const each of written) {
    const field = { ...each, name: names.of(each.written) ?? each.written };
    const twin = seen.get(nameKey(field.name));
    if (twin !== undefined) problems.push({ code: 'duplicate', detail: twice(field, twin), range: field.nameRange });
    seen.set(nameKey(field.name), field);
    fields.push(field);
  }
  for (const each of elsewhere) {
    const twin = seen.get(nameKey(names.of(each.written) ?? each.written));
    const isSame = each.says !== undefined && names.statusIn(each.says) === names.statusIn(twin?.value ?? '');
    if (twin !== undefined && !isSame)
      problems.push({ code: 'duplicate', detail: twice(each, twin), range: each.nameRange });
  }
  if (problems.length > 0) return broken(range, problems, bodyLine);
  return { metadata: { state: 'present', range, fields }, problems: [], bodyLine };
}

function twice(field: Named, twin: Field): string {
  const { line } = twin.nameRange;
  return field.written.toLowerCase() === twin.written.toLowerCase()
    ? `"${field.written}" stands twice: in line ${line}, too.`
    : `"${field.written}" is the same field as "${twin.written}" in line ${line}.`;
}
