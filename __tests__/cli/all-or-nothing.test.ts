import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { allOrNothing } from '../../src/cli/all-or-nothing.ts';

let done: string[] = [];

const step = (name: string) => () => {
  done.push(name);
  return () => {
    done.push(`not ${name}`);
  };
};
const fail = (): never => {
  throw new Error('no room.');
};

test('steps are taken back in the other order, those after the failure are never done', async () => {
  done = [];
  await expect(allOrNothing([step('a'), step('b'), fail, step('c')])).rejects.toThrow('no room');
  expect(done).toEqual(['a', 'b', 'not b', 'not a']);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s in the middle takes back what was done, and nobody listens any more',
  async (signal) => {
    done = [];
    const signals = new EventEmitter();
    const steps = [
      step('a'),
      () => {
        signals.emit(signal);
        return step('b')();
      },
      step('c'),
    ];
    await expect(allOrNothing(steps, signals)).rejects.toThrow('Interrupted: everything is as it was before.');
    expect(done).toEqual(['a', 'b', 'not b', 'not a']);
    expect(signals.listenerCount(signal)).toBe(0);
  },
);

test('a failure that the interruption brings is none of its own', async () => {
  done = [];
  const signals = new EventEmitter();
  const killed = () => {
    setImmediate(() => signals.emit('SIGINT'));
    throw new Error('git failed.');
  };
  await expect(allOrNothing([step('a'), killed], signals)).rejects.toThrow(/^Interrupted: everything is as it was/);
  expect(done).toEqual(['a', 'not a']);
  const locked = () => () => {
    throw new Error('the branch is locked');
  };
  await expect(allOrNothing([locked, killed], signals)).rejects.toThrow(
    /^Interrupted\. Not all of what was done could be taken back: the branch is locked\.$/,
  );
});

test('what cannot be taken back is told, and the rest is taken back', async () => {
  done = [];
  const locked = () => () => {
    throw new Error('the branch is locked');
  };
  await expect(allOrNothing([step('a'), locked, fail])).rejects.toThrow(
    /^no room\. Not all of what was done could be taken back: the branch is locked\.$/,
  );
  expect(done).toEqual(['a', 'not a']);
});
