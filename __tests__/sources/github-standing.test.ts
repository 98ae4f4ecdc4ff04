import { describe, expect, test } from '@jest/globals';
import type { ReviewState } from '../../sandbox/pulls.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { Maintainers } from '../../src/model/process.ts';
import type { Standing, StandingWants } from '../../src/model/source.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { type Intercept, startStandIn } from '../support/stand-in.ts';
import { PLACES, pullSource } from './reading.ts';

const BRANCH = 'acme/1-x';
const WRITERS: Maintainers = { by: 'permission', permission: 'write' };
const CORE: Maintainers = { by: 'team', team: 'acme/core' };

let repository: TestRepository;
let sandbox: Sandbox;
let pull: number;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', { 'docs/README.md': '# Base\n' });
  repository.commit(BRANCH, { 'docs/README.md': '# Head\n' });
  pull = sandbox.openPull({ title: 'Change', branch: BRANCH, base: 'main', author: 'ada' });
});

const review = (author: string, state: ReviewState = 'APPROVED') =>
  sandbox.addReview(pull, { author, body: 'Words.', state });

/** What the source answers, with the number of requests that it took. */
async function ask(
  { opinions = true, people = [], maintainers = WRITERS }: Partial<StandingWants>,
  intercept?: Intercept,
): Promise<Standing & { requests: number }> {
  const standIn = intercept && (await startStandIn(sandbox, intercept));
  try {
    const source = pullSource(standIn ?? sandbox, pull);
    await source.open(PLACES);
    const before = sandbox.requests.length;
    const standing = await source.standing({ opinions, people, maintainers });
    return { ...standing, requests: sandbox.requests.length - before };
  } finally {
    standIn?.close();
  }
}

const refused = (wants: Partial<StandingWants>, intercept?: Intercept): Promise<unknown> =>
  ask(wants, intercept).catch((error: unknown) => error);

const said = ({ opinions }: Standing): string[] | undefined => opinions?.map(({ login, says }) => `${login} ${says}`);
const maintaining = ({ maintainers }: Standing): string[] =>
  [...maintainers].filter(([, maintains]) => maintains).map(([login]) => login);

describe('what reviewers think', () => {
  test('is the last word of each, comments and what was dismissed aside', async () => {
    await review('bo', 'CHANGES_REQUESTED');
    await review('bo');
    await review('bo', 'COMMENTED');
    await review('cy');
    await review('cy', 'CHANGES_REQUESTED');
    await review('dee');
    sandbox.dismissReview(pull, await review('dee', 'CHANGES_REQUESTED'));
    sandbox.dismissReview(pull, await review('eli'));
    const standing = await ask({});
    expect(said(standing)).toEqual(['bo approves', 'cy objects']);
    expect([...standing.maintainers.keys()]).toEqual(['bo', 'cy']);
  });

  test('leaves out the author, and writes applications as REST does', async () => {
    await review('ada');
    await review('reviewer[bot]');
    expect(said(await ask({}))).toEqual(['reviewer[bot] approves']);
    sandbox.setRole('reviewer[bot]', 'admin');
    expect(maintaining(await ask({}))).toEqual([]);
    expect(maintaining(await ask({ maintainers: { by: 'people', people: ['reviewer[bot]'] } }))).toEqual([
      'reviewer[bot]',
    ]);
  });

  test('leaves out accounts that are gone', async () => {
    const node = (author: unknown) => ({ state: 'APPROVED', author, authorCanPushToRepository: true });
    const nodes = [node(null), node({ __typename: 'User', login: 'Bo' })];
    const reviews = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
    let questions = 0;
    const standing = await ask({}, ({ path }) => {
      questions += path === '/graphql' ? 1 : 0;
      const body = { data: { repository: { pullRequest: { latestOpinionatedReviews: reviews } } } };
      return questions === 2 ? { status: 200, body } : null;
    });
    expect(said(standing)).toEqual(['Bo approves']);
    expect([...standing.maintainers]).toEqual([['bo', true]]);
  });

  test('is read page by page', async () => {
    for (let i = 0; i < 101; i += 1) await review(`person-${i}`);
    const { opinions, requests } = await ask({});
    expect(opinions).toHaveLength(101);
    expect(requests).toBe(2);
  });

  test('is not asked for when nobody wants it', async () => {
    await review('bo');
    const { opinions, requests } = await ask({ opinions: false });
    expect([opinions, requests]).toEqual([null, 0]);
  });

  test.each<[string, unknown, string, string]>([
    [
      'a token that may not see it',
      { data: null, errors: [{ type: 'FORBIDDEN', message: 'No' }] },
      'read the reviews',
      '`pull-requests: read`',
    ],
    [
      'an answer without reviews',
      { data: { repository: { pullRequest: { latestOpinionatedReviews: null } } } },
      'does not show the reviews',
      'again',
    ],
  ])('is never guessed: %s', async (_, body, message, hint) => {
    let questions = 0;
    const error = await refused({}, ({ path }) => {
      questions += path === '/graphql' ? 1 : 0;
      return questions === 2 ? { status: 200, body } : null;
    });
    expect(error).toMatchObject({
      name: 'SourceError',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });
});

describe('who maintains the project by permission', () => {
  test('stands in the reviews, where `write` is enough', async () => {
    sandbox.setRole('Bo', 'write');
    sandbox.setRole('dee', 'triage');
    for (const login of ['Bo', 'cy', 'dee']) await review(login);
    const standing = await ask({});
    expect([...standing.maintainers]).toEqual([
      ['bo', true],
      ['cy', false],
      ['dee', false],
    ]);
    expect(standing.requests).toBe(1);
  });

  test('is asked of people who did not review', async () => {
    sandbox.setRole('bo', 'maintain');
    sandbox.setRole('nobody', null);
    const standing = await ask({ opinions: false, people: ['Bo', 'cy', 'nobody'] });
    expect([...standing.maintainers]).toEqual([
      ['bo', true],
      ['cy', false],
      ['nobody', false],
    ]);
    expect(standing.requests).toBe(3);
  });

  test.each([
    ['maintain', ['bo', 'cy']],
    ['admin', ['cy']],
  ] as const)('is asked of those who may push, where it takes `%s`', async (permission, expected) => {
    sandbox.setRole('bo', 'maintain');
    sandbox.setRole('cy', 'admin');
    sandbox.setRole('dee', 'write');
    for (const login of ['bo', 'cy', 'dee', 'eli']) await review(login);
    const standing = await ask({ maintainers: { by: 'permission', permission } });
    expect(maintaining(standing)).toEqual(expected);
    expect(standing.maintainers.get('eli')).toBe(false);
    expect(standing.requests).toBe(4);
  });

  test('counts a role of the organization by what it builds on', async () => {
    const answer = (maintain: boolean) => ({
      permission: 'write',
      role_name: 'release captain',
      user: { login: 'bo', permissions: { pull: true, triage: true, push: true, maintain, admin: false } },
    });
    const by = (permission: 'write' | 'maintain' | 'admin', maintain: boolean) =>
      ask({ opinions: false, people: ['bo'], maintainers: { by: 'permission', permission } }, ({ path }) =>
        path.includes('/collaborators/') ? { status: 200, body: answer(maintain) } : null,
      );
    expect(maintaining(await by('write', false))).toEqual(['bo']);
    expect(maintaining(await by('maintain', true))).toEqual(['bo']);
    expect(maintaining(await by('maintain', false))).toEqual([]);
    expect(maintaining(await by('admin', true))).toEqual([]);
  });

  test('is never guessed when the token may not ask', async () => {
    const body = { message: 'Must have push access to view collaborator permission.' };
    const error = await refused({ people: ['bo'] }, ({ path }) =>
      path.includes('/collaborators/') ? { status: 403, body } : null,
    );
    expect(error).toMatchObject({
      name: 'SourceError',
      message: expect.stringContaining('see which permission bo has: Must have push access'),
      hint: expect.stringContaining('as `people`'),
    });
  });

  test('is asked of fifty people at most', async () => {
    const people = Array.from({ length: 51 }, (_, i) => `person-${i}`);
    expect(await refused({ people })).toMatchObject({
      name: 'SourceError',
      message: expect.stringMatching(/51 people .* 50/),
      hint: expect.stringContaining('as `people`'),
    });
    expect((await ask({ people: people.slice(1) })).maintainers.size).toBe(50);
  });
});

describe('who maintains the project as a team', () => {
  test('is who accepted the invitation', async () => {
    sandbox.setTeam({ slug: 'core', members: { Bo: 'active', cy: 'pending' }, visible: true });
    for (const login of ['bo', 'cy', 'dee']) await review(login);
    const standing = await ask({ maintainers: CORE });
    expect(maintaining(standing)).toEqual(['bo']);
    expect(standing.maintainers.size).toBe(3);
    expect(standing.requests).toBe(5);
  });

  test('is not asked when there is nobody to ask about', async () => {
    expect((await ask({ maintainers: CORE })).requests).toBe(1);
  });

  test('is never guessed when the token does not see the team', async () => {
    sandbox.setTeam({ slug: 'core', members: { bo: 'active' }, visible: false });
    await review('bo');
    const expected = {
      name: 'SourceError',
      message: expect.stringContaining('the team acme/core'),
      hint: expect.stringContaining('`read:org`'),
    };
    expect(await refused({ maintainers: CORE })).toMatchObject(expected);
    const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };
    expect(
      await refused({ maintainers: CORE }, ({ path }) => (path.startsWith('/orgs/') ? forbidden : null)),
    ).toMatchObject(expected);
  });

  test('is not mistaken for a limit that is used up', async () => {
    await review('bo');
    const limited = { status: 403, body: { message: 'API rate limit exceeded' }, headers: { 'retry-after': '60' } };
    const error = await refused({ maintainers: CORE }, ({ path }) => (path.startsWith('/orgs/') ? limited : null));
    expect(error).toMatchObject({
      message: expect.stringContaining('rate limit'),
      hint: 'Run it again in 1 min.',
    });
  });
});

test('a list of people needs nobody to be asked', async () => {
  await review('Bo');
  await review('cy');
  const standing = await ask({ maintainers: { by: 'people', people: ['bO', 'eli'] } });
  expect(maintaining(standing)).toEqual(['bo']);
  expect(standing.requests).toBe(1);
});
