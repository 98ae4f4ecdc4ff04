import { execFileSync } from 'node:child_process';

/** One commit of a made-up past, on top of the one before it. */
export interface PastCommit {
  /** When it was made: `2026-01-31T23:59:59Z`, or seconds since 1970 for what no calendar has. */
  readonly at: string | number;
  /** Files that it writes; null removes one. */
  readonly files?: Readonly<Record<string, string | Buffer | null>>;
  /** Merges another branch, which has to be there. */
  readonly merges?: string;
}

const secondsOf = (at: string | number): number => (typeof at === 'number' ? at : Date.parse(at) / 1000);

function change([path, content]: readonly [string, string | Buffer | null]): Buffer {
  if (content === null) return Buffer.from(`D ${path}\n`);
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

/** Writes commits on a branch, oldest first; a new branch begins where another one stands, or with nothing. */
export function writeHistory(
  repository: string,
  branch: string,
  commits: readonly PastCommit[],
  from: string | null = null,
): void {
  const input = commits.flatMap(({ at, files = {}, merges }, i) => {
    const parent = i === 0 && from !== null ? `from refs/heads/${from}^0\n` : '';
    const other = merges === undefined ? '' : `merge refs/heads/${merges}^0\n`;
    const head = `commit refs/heads/${branch}\ncommitter Ada Park <ada@acme.dev> ${secondsOf(at)} +0000\ndata 6\nChange\n`;
    return [Buffer.from(`${head}${parent}${other}`), ...Object.entries(files).map(change)];
  });
  execFileSync('git', ['-C', repository, 'fast-import', '--quiet', '--force', '--date-format=raw-permissive'], {
    input: Buffer.concat(input),
  });
}
