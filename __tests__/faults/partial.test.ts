import { afterEach, expect } from '@jest/globals';
import { partialData } from '../../sandbox/faults.ts';
import { ACCEPTED, nodeLabels } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { expectSentence, expectVerdict, Trial } from './trial.ts';

const GOOD = Number.POSITIVE_INFINITY;
const HIDDEN = { type: 'INTERNAL', message: 'Could not load this part.' };
const APPROVALS = `extends: bep
maintainers: { permission: write }
lifecycle:
  statuses: { Accepted: { approvals: 2 } }
`;

let trial: Trial;
afterEach(() => trial.close());

type Json = Record<string, unknown>;
const inside = (body: unknown): Json => (body as { data: { repository: Json } }).data.repository;

/** Takes the objects that were looked up out of an answer. */
const withoutObjects = (repository: Json): void => {
  for (const key of Object.keys(repository)) if (/^o\d+$/.test(key)) repository[key] = null;
};

for (const [what, query, spoil] of [
  ['the first reading, all data there', 'changedFiles', () => {}],
  ['the first reading, files left out', 'changedFiles', withoutObjects],
  ['the documents, all data there', '$e3', () => {}],
  ['the documents, some left out', '$e3', withoutObjects],
] as const)
  shows('fault', `GraphQL gives an error beside data (${what})`, 'exit 2: nothing is judged by half', async () => {
    trial = await Trial.open();
    trial.fail({ path: '/graphql', query }, partialData(HIDDEN, spoil), GOOD);
    expectSentence(await trial.run(), ': Could not load this part.', /^Run it again/);
  });

shows('fault', 'GraphQL gives an error beside data, once, and says that it took too long', 'asked again', async () => {
  trial = await Trial.open();
  trial.fail({ query: 'changedFiles' }, partialData({ message: 'Something went wrong' }, withoutObjects));
  expectVerdict(await trial.run(), 1);
});

for (const [what, hide] of [
  ['the repository', (body: Json) => ({ data: { ...(body.data as Json), repository: null } })],
  [
    'the pull request',
    (body: Json) => ({ data: { ...(body.data as Json), repository: { ...inside(body), pullRequest: null } } }),
  ],
] as const)
  shows('fault', `GraphQL gives nothing for ${what}, and no error`, 'exit 2', async () => {
    trial = await Trial.open();
    trial.fail({ query: 'changedFiles' }, { alter: (body) => hide(body as Json) });
    expectSentence(await trial.run(), 'GitHub does not show pull request 1 of acme/thing.', /^Run it again/);
  });

for (const [what, spoil] of [
  ['the reviews', () => null],
  ['one review of several', (page: Json) => ({ ...page, nodes: [null, ...(page.nodes as unknown[]).slice(1)] })],
] as const)
  shows('fault', `GraphQL hides ${what} of those who approve or object`, 'exit 2: it may be an objection', async () => {
    trial = await Trial.open({ base: { '.github/proposals.yml': APPROVALS }, files: ACCEPTED });
    for (const author of ['bo', 'cy', 'dee'])
      await trial.sandbox.addReview(trial.number, { author, body: '', state: 'APPROVED' });
    trial.fail(
      { query: 'latestOpinionatedReviews' },
      {
        alter: (body) => {
          const copy = structuredClone(body);
          const pull = inside(copy).pullRequest as { latestOpinionatedReviews: unknown };
          pull.latestOpinionatedReviews = spoil(pull.latestOpinionatedReviews as Json);
          return copy;
        },
      },
    );
    expectSentence(await trial.run(), /^GitHub does not show .*reviews? of pull request 1\.$/, /^Run it again/);
  });

shows(
  'fault',
  'GraphQL hides what stands on the pull request when the review is to be written',
  'no review, for one may be there; the verdict stands',
  async () => {
    trial = await Trial.open();
    trial.fail(
      { query: '$threads' },
      { alter: (body) => ({ data: { repository: { ...inside(body), pullRequest: null } } }) },
    );
    const { report, outcome } = await trial.run({ answers: true });
    expect(report?.verdict).toBe('fail');
    expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining('does not show what stands on') });
    expect(trial.sandbox.pulls[0]?.reviews).toEqual([]);
  },
);

/** So many documents are asked for at once that the query is halved twice before it is small. */
const MANY = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`proposals/BEP-${2000 + at}-part.md`, nodeLabels('Draft')]),
);

for (const [situation, fault] of [
  ['GitHub answers 502 to a query for many files', { status: 502, body: {} }],
  ['the connection breaks at a query for many files', { hangUp: 'before' }],
] as const)
  shows('fault', situation, 'asked in halves at once, without a wait', async () => {
    trial = await Trial.open({ files: { ...ACCEPTED, ...MANY } });
    const usual = await trial.run();
    expect(usual.report?.verdict).toBe('fail');
    trial.fail({ path: '/graphql', query: '$e40' }, fault);
    const run = await trial.run();
    expect(run.error).toBeNull();
    expect(run.told).toEqual([]);
    expect(run.asked).toBe(usual.asked + 2);
    expect(run.report).toEqual(usual.report);
  });

shows(
  'fault',
  'GitHub answers 502 to every query for files but the smallest',
  'asked in ever smaller ones, and judged as a whole',
  async () => {
    trial = await Trial.open({ files: { ...ACCEPTED, ...MANY } });
    const usual = await trial.run();
    expect(usual.report?.verdict).toBe('fail');
    trial.fail({ path: '/graphql', query: '$e18' }, { status: 502, body: {} }, GOOD);
    const run = await trial.run();
    expect(run.report).toEqual(usual.report);
    expect(trial.sandbox.failed.length).toBeGreaterThan(2);
  },
);
