import { afterEach, expect } from '@jest/globals';
import { type Circumstance, type Mishap, queryErrors } from '../../sandbox/faults.ts';
import { ACCEPTED, DOCUMENT, nodeLabels } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { expectSentence, Trial } from './trial.ts';

const FORBIDDEN = 'Resource not accessible by integration';
const DOCS = 'https://docs.github.com/rest';

let trial: Trial;
afterEach(() => trial.close());

const refusal = (status: number, message: string): Mishap => ({
  status,
  body: { message, documentation_url: DOCS, status: String(status) },
});

/** A process whose `Accepted` takes two approvals of maintainers. */
const approvedBy = (maintainers: string) => ({
  '.github/proposals.yml': `extends: bep
maintainers: ${maintainers}
lifecycle:
  statuses: { Accepted: { approvals: 2 } }
`,
});
const TEAM = { base: approvedBy('{ team: acme/core }'), files: ACCEPTED };

/** Where a change begins that GraphQL shows only in part. */
const LONG = {
  files: { [DOCUMENT]: `${nodeLabels('Implemented', '26.4.0')}\n${'Words of a long text.\n'.repeat(25_000)}` },
};
const MANY = {
  files: Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`src/${at}.py`, `${at}\n`])),
};

interface Read {
  readonly what: string;
  readonly when: Circumstance;
  readonly files?: Parameters<typeof Trial.open>[0];
  /** What the sentences say of it. */
  readonly doing: RegExp;
  readonly grant: RegExp;
  readonly object: RegExp;
}

const READS: readonly Read[] = [
  {
    what: 'the pull request',
    when: { query: 'changedFiles' },
    doing: /read pull request 1 of acme\/thing/,
    grant: /`contents: read` and `pull-requests: read`/,
    object: /pull request 1 of acme\/thing/,
  },
  {
    what: 'the files of both sides',
    when: { query: '$e0', path: '/graphql', nth: 2 },
    doing: /read files of acme\/thing/,
    grant: /`contents: read`/,
    object: /the repository acme\/thing/,
  },
  {
    what: 'what is changed',
    when: { path: '/compare/' },
    doing: /compare the base branch with the head of pull request 1/,
    grant: /`contents: read`/,
    object: /a common commit of [0-9a-f]{7} and [0-9a-f]{7}/,
  },
  {
    what: 'the list of more than 300 files',
    when: { path: '/files' },
    files: MANY,
    doing: /list the files of pull request 1/,
    grant: /`pull-requests: read`/,
    object: /pull request 1 of acme\/thing/,
  },
  {
    what: 'a text beyond 512,000 bytes',
    when: { path: '/git/blobs/' },
    files: LONG,
    doing: /read proposals\/BEP-1000-node-labels\.md/,
    grant: /`contents: read`/,
    object: /the content of proposals\/BEP-1000-node-labels\.md/,
  },
  {
    what: 'the other open pull requests',
    when: { query: 'pullRequests(' },
    files: { files: { 'proposals/BEP-1001-warm-pools.md': nodeLabels('Draft') } },
    doing: /list the open pull requests of acme\/thing/,
    grant: /`pull-requests: read`/,
    object: /the repository acme\/thing/,
  },
  {
    what: 'what reviewers think',
    when: { query: 'latestOpinionatedReviews' },
    files: TEAM,
    doing: /read the reviews of pull request 1/,
    grant: /`pull-requests: read`/,
    object: /pull request 1 of acme\/thing/,
  },
  {
    what: 'the team of maintainers',
    when: { path: '/orgs/acme/teams/core' },
    files: TEAM,
    doing: /see the team acme\/core/,
    grant: /`read:org`/,
    object: /the team acme\/core/,
  },
];

for (const { what, when, files, doing, grant, object } of READS)
  shows(
    'fault',
    `GitHub does not show ${what}: 401, 403 or 404`,
    'exit 2 at once, with what to pass, to grant or to look at',
    async () => {
      trial = await Trial.open(files);
      if (files === TEAM) await trial.sandbox.addReview(trial.number, { author: 'bo', body: '', state: 'APPROVED' });
      const [forbidden, missing] =
        when.query === undefined
          ? [refusal(403, FORBIDDEN), refusal(404, 'Not Found')]
          : [
              queryErrors({ type: 'FORBIDDEN', message: FORBIDDEN }),
              queryErrors({ type: 'NOT_FOUND', message: 'Could not resolve' }),
            ];
      for (const [fault, message, hint] of [
        [refusal(401, 'Bad credentials'), /^GitHub does not accept the token: Bad credentials\.$/, /input `token`/],
        [forbidden, new RegExp(`^GitHub does not let this token ${doing.source}: ${FORBIDDEN}\\.$`), grant],
        [missing, new RegExp(`^GitHub does not know ${object.source}.*: `), /\w/],
      ] as const) {
        const before = trial.sandbox.failed.length;
        trial.fail(when, fault);
        const run = await trial.run();
        expectSentence(run, message, hint);
        expect(run.told).toEqual([]);
        expect(trial.sandbox.failed).toHaveLength(before + 1);
      }
    },
  );

for (const status of [400, 410, 422, 451])
  shows('fault', `GitHub answers ${status} to a read`, 'exit 2 at once, with its words', async () => {
    trial = await Trial.open();
    trial.fail({ path: '/compare/' }, refusal(status, 'Because'));
    const run = await trial.run();
    expectSentence(run, /: Because\.$/, /\w/);
    expect([run.told, trial.sandbox.failed.length]).toEqual([[], 1]);
  });

shows(
  'fault',
  "the organization's single sign-on keeps the token out",
  'exit 2, and to authorize the token there',
  async () => {
    trial = await Trial.open();
    trial.fail({ path: '/compare/' }, refusal(403, 'Resource protected by organization SAML enforcement.'));
    expectSentence(await trial.run(), 'SAML', /single sign-on/);
  },
);

shows(
  'fault',
  'the IP allow list of the organization keeps the runner out',
  'exit 2, and the list is named',
  async () => {
    trial = await Trial.open();
    trial.fail({ path: '/compare/' }, refusal(403, 'The organization has an IP allow list enabled.'));
    expectSentence(await trial.run(), 'IP allow list', /allow list/);
  },
);

shows('fault', 'the head vanishes between two reads', 'exit 2: push the branch again', async () => {
  trial = await Trial.open();
  trial.fail({ path: '/compare/' }, refusal(404, 'Not Found'));
  expectSentence(await trial.run(), /a common commit of/, /^Push the branch again/);
});

shows('fault', 'the base branch is deleted', 'exit 2: restore it, or choose another', async () => {
  trial = await Trial.open();
  trial.fail(
    { query: 'changedFiles' },
    {
      alter: (body) => {
        const copy = structuredClone(body) as { data: { repository: { pullRequest: { baseRef: unknown } } } };
        copy.data.repository.pullRequest.baseRef = null;
        return copy;
      },
    },
  );
  expectSentence(await trial.run(), 'The base branch main of pull request 1 is gone.', /^Restore the branch/);
});

shows('fault', 'no pull request has the number', 'exit 2, and what was looked for', async () => {
  trial = await Trial.open();
  expectSentence(await trial.run({ number: 404 }), /does not know pull request 404 of acme\/thing/, /names are right/);
});
