import { afterEach, expect } from '@jest/globals';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/model/report.ts';
import { connect } from '../../src/sources/github/client.ts';
import { githubSource } from '../../src/sources/github/source.ts';
import { shows } from '../support/shows.ts';
import { expectSentence, Trial } from './trial.ts';

type Json = Record<string, unknown>;

let trial: Trial;
afterEach(() => trial.close());

const without =
  (key: string) =>
  (body: unknown): Json => {
    const { [key]: _, ...rest } = body as Json;
    return rest;
  };

/** Alters every comparison. */
function compared(alter: (body: unknown) => unknown): void {
  trial.fail({ method: 'GET', path: '/compare/' }, { alter }, Number.POSITIVE_INFINITY);
}

/** Judges the head of the pull request as a merge group. */
function judgeQueued(): Promise<Report> {
  const revision = (name: string): string => trial.repository.git('rev-parse', name);
  const range = { kind: 'range', base: revision('main'), head: revision('bep/1000-node-labels') } as const;
  const source = githubSource(connect('secret', trial.sandbox, { second: 0 }), {
    ...{ owner: 'acme', name: 'thing' },
    ...range,
  });
  return check({ source, process: null, today: '2026-11-21', failOn: 'error', isQueued: true });
}

shows(
  'queue',
  'the comparison of a merge group comes without its files',
  'exit 2: it may change anything',
  async () => {
    trial = await Trial.open();
    expect((await judgeQueued()).verdict).toBe('fail');
    compared(without('files'));
    await expect(judgeQueued()).rejects.toThrow(/^GitHub does not show what the merge group [0-9a-f]{7} changes\.$/);
  },
);

shows(
  'fault',
  'the comparison comes without its files, and the count of the pull request is an old 0',
  "the pull request's own list is read, and the verdict is as usual",
  async () => {
    trial = await Trial.open();
    const usual = await trial.run();
    compared(without('files'));
    trial.sandbox.fail({
      when: { query: 'changedFiles' },
      answer: {
        alter: (body) => {
          const copy = structuredClone(body) as { data: { repository: { pullRequest: Json } } };
          copy.data.repository.pullRequest.changedFiles = 0;
          return copy;
        },
      },
    });
    const run = await trial.run();
    expect(usual.report?.verdict).toBe('fail');
    expect(run.report).toEqual(usual.report);
    expect(run.asked).toBe(usual.asked + 1);
  },
);

shows('fault', 'the comparison comes without the common commit', 'exit 2', async () => {
  trial = await Trial.open();
  compared(without('merge_base_commit'));
  expectSentence(await trial.run(), /^GitHub does not show a common commit of /, /^Run it again/);
});
