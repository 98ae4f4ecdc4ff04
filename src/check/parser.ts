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

function remembering<T>(): (process: Process, key: string, make: () => T) => T {
  const known = new Map<Process, Map<string, T>>();
  return (process, key, make) => {
    const own = known.get(process) ?? new Map<string, T>();
    known.set(process, own);
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
  const documents = remembering<Document>();
  const registries = remembering<Registry>();
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
