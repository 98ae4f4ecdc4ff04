import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { SourceError } from '../../model/errors.ts';
import { MAX_DOCUMENT_BYTES } from '../../model/source.ts';
import { gitArguments, gitEnvironment, missingGit } from './command.ts';

interface GitObject {
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly size: number;
  /** Null for a blob that is larger than any document may be: its bytes are passed over, not kept. */
  readonly content: Buffer | null;
}

type Header = Pick<GitObject, 'oid' | 'type' | 'size'>;

interface Pending {
  readonly spec: string;
  resolve(object: GitObject | null): void;
  reject(error: Error): void;
}

const LF = 10;
const TYPES = new Set(['blob', 'tree', 'commit', 'tag']);

/** Reads objects through one `git cat-file --batch`: questions are written as they come, answers arrive in their order. */
export class ObjectReader {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #pending: Pending[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  /** Header of the object whose content is being received. */
  #open: Header | null = null;
  /** Bytes of an oversized object still to be passed over. */
  #skip = 0;
  #failure: Error | null = null;

  constructor(root: string) {
    this.#child = spawn('git', gitArguments(root, ['cat-file', '--batch']), { stdio: 'pipe', env: gitEnvironment() });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#child.stderr.resume();
    this.#child.stdin.on('error', () =>
      this.#fail(new SourceError('git cat-file stopped listening.', 'Run `git fsck` in the repository.')),
    );
    this.#child.on('error', (error) => this.#fail(missingGit(error)));
    this.#child.on('close', (_, signal) =>
      this.#fail(
        signal === null
          ? new SourceError('git cat-file ended early.', 'Run `git fsck` in the repository.')
          : new SourceError(`git cat-file was ended by ${signal}.`, 'Run it again.'),
      ),
    );
  }

  /** The object that a revision or `revision:path` names, or null when there is none. A name with a line end names nothing.
   * @throws SourceError when git ended. */
  read(spec: string): Promise<GitObject | null> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    if (spec.includes('\n') || spec === '') return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      this.#pending.push({ spec, resolve, reject });
      this.#child.stdin.write(`${spec}\n`);
    });
  }

  close(): void {
    this.#child.stdin.end();
    this.#child.unref();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#pending.splice(0)) reject(this.#failure);
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#step());
  }

  #joined(): Buffer {
    const all =
      this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }

  #drop(count: number): Buffer {
    const all = this.#joined();
    const rest = all.subarray(count);
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
    return all;
  }

  /** Consumes one piece of what has arrived; false when more is needed. */
  #step(): boolean {
    if (this.#skip > 0) return this.#pass();
    if (this.#open !== null) return this.#content(this.#open);
    return this.#length > 0 && this.#header();
  }

  #pass(): boolean {
    const count = Math.min(this.#skip, this.#length);
    if (count === 0) return false;
    this.#drop(count);
    this.#skip -= count;
    return true;
  }

  #content(header: Header): boolean {
    if (this.#length < header.size + 1) return false;
    const all = this.#drop(header.size + 1);
    this.#open = null;
    this.#pending.shift()?.resolve({ ...header, content: Buffer.from(all.subarray(0, header.size)) });
    return true;
  }

  #header(): boolean {
    const all = this.#joined();
    const end = all.indexOf(LF);
    if (end < 0) return false;
    const [oid = '', type = '', bytes = ''] = this.#drop(end + 1)
      .toString('utf8', 0, end)
      .split(' ');
    if (!TYPES.has(type) || !/^[0-9a-f]{40,64}$/.test(oid)) {
      this.#pending.shift()?.resolve(null);
      return true;
    }
    const header: Header = { oid, type: type as GitObject['type'], size: Number(bytes) };
    if (header.type === 'blob' && header.size > MAX_DOCUMENT_BYTES) {
      this.#skip = header.size + 1;
      this.#pending.shift()?.resolve({ ...header, content: null });
    } else this.#open = header;
    return true;
  }
}
