import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { allOrNothing, writeFile } from '../../src/cli/all-or-nothing.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proposal-gate-writing-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (path: string): string => join(root, path);

test('steps are taken back in the other order, those after the failure are never done', async () => {
  const done: string[] = [];
  const step = (name: string) => () => {
    done.push(name);
    return () => {
      done.push(`not ${name}`);
    };
  };
  const fail = () => {
    throw new Error('no room');
  };
  await expect(allOrNothing([step('a'), step('b'), fail, step('c')])).rejects.toThrow('no room');
  expect(done).toEqual(['a', 'b', 'not b', 'not a']);
});

test.each(['SIGINT', 'SIGTERM'])(
  '%s in the middle takes back what was done, and nobody listens any more',
  async (signal) => {
    const signals = new EventEmitter();
    writeFileSync(at('old.md'), 'old');
    const steps = [
      () => writeFile(root, 'old.md', 'new', false),
      () => {
        signals.emit(signal);
        return writeFile(root, 'a/b/new.md', 'new', true);
      },
    ];
    await expect(allOrNothing(steps, signals)).rejects.toThrow('Interrupted: everything is as it was before.');
    expect(readFileSync(at('old.md'), 'utf8')).toBe('old');
    expect(existsSync(at('a'))).toBe(false);
    expect(signals.listenerCount(signal)).toBe(0);
  },
);

test('what cannot be taken back is told, and the rest is taken back', async () => {
  writeFileSync(at('old.md'), 'old');
  const steps = [
    () => writeFile(root, 'old.md', 'new', false),
    () => () => {
      throw new Error('the branch is locked');
    },
    () => writeFile(root, 'old.md/under.md', '', true),
  ];
  await expect(allOrNothing(steps)).rejects.toThrow(
    /^old\.md\/under\.md cannot be written: .* Not all of what was done could be taken back: the branch is locked\.$/,
  );
  expect(readFileSync(at('old.md'), 'utf8')).toBe('old');
});

test('a file keeps its mode, and one that is there is not written over as new', () => {
  writeFileSync(at('run.sh'), 'old', { mode: 0o755 });
  writeFile(root, 'run.sh', 'new', false);
  expect(statSync(at('run.sh')).mode & 0o777).toBe(0o755);
  expect(() => writeFile(root, 'run.sh', 'newer', true)).toThrow('run.sh cannot be written: EEXIST');
  expect(readFileSync(at('run.sh'), 'utf8')).toBe('new');
});
