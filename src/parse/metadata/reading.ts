import type { Field, Metadata, Problem } from '../../model/document.ts';
import type { Process } from '../../model/process.ts';
import type { Range } from '../../model/text.ts';

/** What the metadata of a document says, and the line (1-based) its body begins with. */
export interface MetadataReading {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
  readonly bodyLine: number;
}

/** A field before anybody has looked up what the process calls it. */
export type WrittenField = Omit<Field, 'name'>;

/** The names that a process gives to fields. */
export class FieldNames {
  private readonly fields: Process['fields'];
  private readonly known = new Map<string, string>();

  constructor(fields: Process['fields']) {
    this.fields = fields;
    for (const [name, { aliases }] of Object.entries(fields))
      for (const each of [...aliases, name]) this.known.set(each.toLowerCase(), name);
  }

  /** The process's name of a field that a document calls so, in any letter case; null for a field unknown to it. */
  of(written: string): string | null {
    return this.known.get(written.toLowerCase()) ?? null;
  }

  /** What the values of the field look like; null for a field unknown to the process. */
  typeOf(written: string): Process['fields'][string]['type'] | null {
    const name = this.of(written);
    return name === null ? null : (this.fields[name]?.type ?? null);
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

/** A field that stands twice, be it under two names, breaks the whole. */
export function named(
  names: FieldNames,
  range: Range,
  written: readonly WrittenField[],
  bodyLine = 1,
): MetadataReading {
  const seen = new Map<string, Field>();
  const fields: Field[] = [];
  const problems: Problem[] = [];
  for (const each of written) {
    const field = { ...each, name: names.of(each.written) ?? each.written };
    const twin = seen.get(field.name.toLowerCase());
    if (twin !== undefined) problems.push({ code: 'duplicate', detail: twice(field, twin), range: field.nameRange });
    seen.set(field.name.toLowerCase(), field);
    fields.push(field);
  }
  if (problems.length > 0) return broken(range, problems, bodyLine);
  return { metadata: { state: 'present', range, fields }, problems: [], bodyLine };
}

function twice(field: Field, twin: Field): string {
  const { line } = twin.nameRange;
  return field.written.toLowerCase() === twin.written.toLowerCase()
    ? `"${field.written}" stands twice: in line ${line}, too.`
    : `"${field.written}" is the same field as "${twin.written}" in line ${line}.`;
}
