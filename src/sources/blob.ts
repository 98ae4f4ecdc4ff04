import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { type Blob, MAX_DOCUMENT_BYTES } from '../model/source.ts';

export const SYMLINK = '120000';
const SUBMODULE = '160000';

/** What git's mode of a path says of it, before its content is looked at. */
export const problemOfMode = (mode: string | null): 'symlink' | 'submodule' | null =>
  mode === SYMLINK ? 'symlink' : mode === SUBMODULE ? 'submodule' : null;

const decode = (bytes: Uint8Array): string | null =>
  isUtf8(bytes) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;

/** A blob from its bytes: text in UTF-8 (a byte order mark stays), or the reason why it is none. */
export function blobOf(id: string, mode: string | null, bytes: Uint8Array): Blob {
  const odd = problemOfMode(mode);
  if (odd !== null) return { id, text: null, problem: odd };
  if (bytes.length > MAX_DOCUMENT_BYTES) return { id, text: null, problem: 'oversized' };
  // Git looks at the first 8,000 bytes alone; no text has a NUL, and behind one readers see whatever their tool shows.
  if (bytes.includes(0)) return { id, text: null, problem: 'binary' };
  const text = decode(bytes);
  return text === null ? { id, text: null, problem: 'encoding' } : { id, text, problem: null };
}

/** The id that git gives to a file of these bytes. */
export const gitBlobId = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
