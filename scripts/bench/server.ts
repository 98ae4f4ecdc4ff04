// The sandbox for the benchmark, and the Action timed against it without blocking the sandbox's own event loop.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { runAction } from '../../sandbox/runner.ts';
import { startSandbox } from '../../sandbox/server.ts';

const seconds = async (run: () => Promise<unknown>): Promise<number> => {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e9;
};

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const nothing = (node: string): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(node, ['-e', '0'], { stdio: 'ignore' })
      .on('close', () => resolve())
      .on('error', reject);
  });

/** Starts the sandbox over a repository whose branch `topic` is a pull request. */
export async function startServer(repository: string, folder: string) {
  const sandbox = await startSandbox({ repository, owner: 'acme', name: 'thing' });
  const pull = sandbox.openPull({ title: 'Code', branch: 'topic', base: 'main', author: 'ada' });
  const action = async (node: string, entry: string): Promise<void> => {
    const run = `${folder}/run`;
    mkdirSync(run, { recursive: true });
    const { code, log } = await runAction({ sandbox, repository: 'acme/thing', pull, entry, folder: run, node });
    if (code !== 0) throw new Error(`The Action ended with ${code}:\n${log}`);
  };
  return {
    async compare(node: string, entry: string, runs: number) {
      const pairs: [number, number][] = [];
      for (let run = -1; run < runs; run += 1) {
        const pair: [number, number] = [await seconds(() => action(node, entry)), await seconds(() => nothing(node))];
        if (run >= 0) pairs.push(pair);
      }
      return {
        ours: middle(pairs.map(([a]) => a)),
        theirs: middle(pairs.map(([, b]) => b)),
        ratio: middle(pairs.map(([a, b]) => a / b)),
      };
    },
    close: () => sandbox.close(),
  };
}
