import type { Document } from '../model/document.ts';
import type { Process } from '../model/process.ts';
import type { Registry } from '../model/registry.ts';
import type { Blob } from '../model/source.ts';
import { parseDocument } from '../parse/document.ts';
import { parseRegistry } from '../parse/registry.ts';
import { type Reading, readingOf } from './reading.ts';

/** Parses each blob once for a process, however often it is asked for. */
export interface Parser {
  /** Whether texts were left unread because reading the others took all the time. */
  readonly isOver: boolean;
  document(blob: Blob, process: Process, path: string): Document;
  registry(blob: Blob | undefined, process: Process): Registry;
}

/** What a process says, as one text: who opens a repository again reads its process again. */
function saying(): (process: Process) => string {
  const known = new WeakMap<Process, string>();
  return (process) => {
    const said = known.get(process) ?? JSON.stringify(process);
    known.set(process, said);
    return said;
  };
}

function remembering<T>(said: (process: Process) => string): (process: Process, key: string, make: () => T) => T {
  const known = new Map<string, Map<string, T>>();
  return (process, key, make) => {
    const own = known.get(said(process)) ?? new Map<string, T>();
    known.set(said(process), own);
    const there = own.get(key);
    if (there !== undefined) return there;
    const made = make();
    own.set(key, made);
    return made;
  };
}

/**
 * Remembers parsed blobs: give it to several checks of one repository.
 * @param reading of texts, which may know how to end it
 */
export function createParser(reading: Reading = readingOf()): Parser {
  const said = saying();
  const documents = remembering<Document>(said);
  const registries = remembering<Registry>(said);
  return {
    get isOver() {
      return reading.isOver;
    },
    document: (blob, process, path) => {
      // A file's ending says how it is read.
      const ending = path.slice(path.lastIndexOf('.'));
      return documents(process, `${ending}:${blob.problem ?? 'text'}:${blob.id}`, () =>
        parseDocument(blob, process, path, (body) => reading.perform({ what: 'body', body })),
      );
    },
    registry: (blob, process) => {
      const { name, label, registry } = process;
      if (registry === null) throw new TypeError(`process ${name} has no registry`);
      return registries(process, `${blob?.problem ?? 'text'}:${blob?.id ?? ''}`, () =>
        blob?.text == null
          ? parseRegistry(blob, registry, label)
          : reading.perform({ what: 'registry', text: blob.text, form: registry, label }),
      );
    },
  };
}
