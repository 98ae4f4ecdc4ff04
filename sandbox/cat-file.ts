import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

const OID = /^[0-9a-f]{40}$/;

export interface GitObject {
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly content: Buffer;
}

interface Question {
  resolve(object: GitObject | null): void;
  reject(reason: Error): void;
}

/** One `git cat-file --batch`: questions are lines, answers come in the same order. */
export class CatFile {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: Question[] = [];
  readonly #closed: Promise<void>;
  #failure: Error | null = null;
  #chunks: Buffer[] = [];
  #length = 0;
  /** No answer is complete before so many bytes have come. */
  #needed = 1;

  constructor(repository: string, env: NodeJS.ProcessEnv) {
    this.#process = spawn('git', ['-C', repository, 'cat-file', '--batch'], { env });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#process.stdin.on('error', (error) => this.#fail(error));
    this.#process.on('error', (error) => this.#fail(error));
    let complaint = '';
    this.#process.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    this.#closed = new Promise((resolve) => {
      this.#process.on('close', () => {
        this.#fail(new Error(`git cat-file has ended in ${repository}. ${complaint.trim()}`));
        resolve();
      });
    });
  }

  /** The object that a name without white space stands for, or null when the repository has none. */
  ask(name: string): Promise<GitObject | null> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${name}\n`);
    });
  }

  close(): Promise<void> {
    this.#process.stdin.end();
    return this.#closed;
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#length >= this.#needed) {
      const bytes = Buffer.concat(this.#chunks, this.#length);
      const used = this.#answer(bytes);
      this.#chunks = [bytes.subarray(used)];
      this.#length = bytes.length - used;
    }
  }

  /** Answers the oldest question once the bytes hold the whole answer; returns how many bytes that took. */
  #answer(bytes: Buffer): number {
    const end = bytes.indexOf('\n') + 1;
    const [oid = '', type, size] = bytes.toString('utf8', 0, end).trimEnd().split(' ');
    const found = size !== undefined && OID.test(oid);
    const next = found ? end + Number(size) + 1 : end;
    if (end === 0 || bytes.length < next) {
      this.#needed = Math.max(bytes.length + 1, next);
      return 0;
    }
    this.#needed = 1;
    const content = Buffer.from(bytes.subarray(end, next - 1)); // a copy, so that the batch's bytes can go
    this.#waiting.shift()?.resolve(found ? { oid, type: type as GitObject['type'], content } : null);
    return next;
  }
}
