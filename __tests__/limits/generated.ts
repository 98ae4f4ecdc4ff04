/** Repositories of the process `bep` as large as it takes, written by git from memory. */
import { execFileSync } from 'node:child_process';

/** A proposal with 120 lines of prose, which follows the process. */
export function proposal(number: number, values: { status?: string; target?: string; words?: string } = {}): string {
  const { status = 'Draft', target = '', words = 'Operators cannot say which nodes are for which team.' } = values;
  const prose = (heading: string, paragraphs: number): string =>
    `## ${heading}\n\n${Array.from({ length: paragraphs }, (_, i) => `${words} This is paragraph ${i} of ${number}.\n`).join('\n')}\n`;
  return `---
Author: Ada Park (ada@acme.dev)
Status: ${status}
Created: 2025-09-01
Created-Version: 25.14.0
Target-Version: ${target}
Implemented-Version:
---

# Proposal of ${number}

${prose('Motivation', 20)}${prose('Current Design', 15)}${prose('Proposed Design', 20)}${prose('Implementation Plan', 5)}`;
}

export const pathOf = (number: number): string => `proposals/BEP-${number}-proposal-of-${number}.md`;

/** Numbers from the first one of the process on. */
export const numbers = (count: number, first = 1000): number[] => Array.from({ length: count }, (_, i) => first + i);

export const row = (number: number, status = 'Draft'): string =>
  `| [${number}](${pathOf(number).slice('proposals/'.length)}) | Proposal of ${number} | Ada Park | ${status} |`;

export const REGISTRY = 'proposals/README.md';

export const registry = (rows: readonly string[]): string => `# BEPs

## BEP Number Registry

| Number | Title | Author | Status |
|--------|-------|--------|--------|
${rows.map((each) => `${each}\n`).join('')}| _next_ | _(reserve your number here)_ | | |
`;

/** Proposals with their registry. */
export const repositoryOf = (all: readonly number[]): Record<string, string> => ({
  [REGISTRY]: registry(all.map((number) => row(number))),
  ...Object.fromEntries(all.map((number) => [pathOf(number), proposal(number)])),
});

export type Files = Readonly<Record<string, string | Buffer | null>>;

/** Commits files (null removes one) on a branch, on top of what stands there or of another branch. */
export function commitAll(repository: string, branch: string, files: Files, from: string | null = null): void {
  const parent = from === null ? '' : `from refs/heads/${from}^0\n`;
  const head = `commit refs/heads/${branch}\ncommitter Ada Park <ada@acme.dev> 1767225600 +0000\ndata 6\nChange\n${parent}`;
  const changes = Object.entries(files).flatMap(([path, content]) => {
    if (content === null) return [Buffer.from(`D ${path}\n`)];
    const bytes = Buffer.from(content);
    return [Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')];
  });
  execFileSync('git', ['-C', repository, 'fast-import', '--quiet', '--force'], {
    input: Buffer.concat([Buffer.from(head), ...changes]),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}
