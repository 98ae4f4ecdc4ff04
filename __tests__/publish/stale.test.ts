import { afterEach, expect } from '@jest/globals';
import { secondaryLimit } from '../../sandbox/faults.ts';
import type { RecordedRequest } from '../../sandbox/server.ts';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { barrier } from '../support/barrier.ts';
import { shows } from '../support/shows.ts';
import { isLook, type Setting, Stage } from './stage.ts';

const WRONG = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0'), [REGISTRY]: readme('Accepted') };
const OTHERWISE = { [DOCUMENT]: nodeLabels('Accepted', '26.4.0').replace('2025-09-01', '2025/9/1') };
const APPROVALS = {
  '.github/proposals.yml':
    'extends: bep\nmaintainers: { people: [bo] }\nlifecycle: { statuses: { Accepted: { approvals: 1 } } }\n',
};

type Files = Parameters<Stage['push']>[0];

let stage: Stage;
afterEach(() => stage.close());

type Asked = Pick<RecordedRequest, 'method' | 'path' | 'body'>;
const isPost = ({ method, path }: Asked): boolean => method === 'POST' && path.endsWith('/reviews');

const judge = (setting: Setting = {}) =>
  stage.judge({ ...setting, manner: { review: 'request-changes', ...setting.manner } });

/** Does something right before such a request for the first time, or for a later one. */
function meanwhile(isMeant: (request: Asked) => boolean, step: () => unknown, nth = 1): void {
  let met = 0;
  stage.sandbox.before(async (request) => {
    if (!isMeant(request)) return;
    met += 1;
    if (met !== nth) return;
    stage.sandbox.before(() => {});
    await step();
  });
}

/** Reviews of the gate that ask for changes, or speak. */
const standing = () =>
  stage.pull.reviews.filter(({ state, body }) => state === 'CHANGES_REQUESTED' || !body.includes('holds no longer'));

shows(
  'race',
  'a limit holds the review up, and a newer run says meanwhile that all is fine',
  'looked at before it is tried again: nothing is written',
  async () => {
    stage = await Stage.open(WRONG);
    stage.sandbox.fail({ when: { method: 'POST', path: '/reviews' }, answer: secondaryLimit(60) });
    meanwhile(
      isLook,
      async () => {
        stage.push(ACCEPTED);
        await judge();
      },
      2,
    );
    const { outcome } = await judge();
    expect(outcome).toMatchObject({ did: 'nothing', log: expect.stringContaining('newer commit') });
    expect(stage.pull.reviews).toEqual([]);
    expect(stage.sandbox.failed).toHaveLength(1);
  },
);

shows(
  'race',
  'an edit fails for a moment (502), and a newer run edits meanwhile',
  'looked at before it is tried again: the newer text stays',
  async () => {
    stage = await Stage.open(WRONG);
    await judge();
    stage.push({ 'src/agent.py': 'x\n' });
    stage.sandbox.fail({ when: { method: 'PUT', path: '/reviews/' }, answer: { status: 502 } });
    meanwhile(
      isLook,
      async () => {
        stage.push(ACCEPTED);
        await judge();
      },
      2,
    );
    const { outcome } = await judge();
    expect(outcome).toMatchObject({ did: 'nothing', log: expect.stringContaining('newer commit') });
    expect(stage.summaries).toMatchObject([{ state: 'DISMISSED', body: expect.stringContaining('### All good') }]);
  },
);

shows(
  'race',
  'a commit that is fine is pushed, and judged, right before the old run writes its first review',
  'the old run takes it back: dismissed, one folded line, no comment',
  async () => {
    stage = await Stage.open(WRONG);
    meanwhile(isPost, async () => {
      stage.push(ACCEPTED);
      expect((await judge()).outcome.log).toBe('There is nothing to review.');
    });
    const { outcome } = await judge();
    expect(outcome).toMatchObject({ did: 'nothing', log: expect.stringContaining('taken back') });
    expect(stage.pull.reviews).toMatchObject([{ state: 'DISMISSED', minimized: 'OUTDATED' }]);
    expect(stage.pull.reviews[0]?.body.split('\n')).toHaveLength(2);
    expect(stage.pull.threads).toEqual([]);
    expect((await stage.requestsOf(() => judge())).writes).toEqual([]);
  },
);

shows(
  'race',
  'nobody hears that the first review was written (hang-up), and a commit that is fine is pushed meanwhile',
  'it is found and taken back',
  async () => {
    stage = await Stage.open(WRONG);
    stage.sandbox.fail({ when: { method: 'POST', path: '/reviews' }, answer: { hangUp: 'after' } });
    meanwhile(isLook, () => stage.push(ACCEPTED), 2);
    const { outcome } = await judge();
    expect(outcome.log).toContain('taken back');
    expect(stage.pull.reviews).toMatchObject([{ state: 'DISMISSED', minimized: 'OUTDATED' }]);
    expect(stage.pull.threads).toEqual([]);
  },
);

shows(
  'race',
  'the old run writes comments beside lines after the new run has finished',
  'they are deleted, what the new run wrote stays',
  async () => {
    stage = await Stage.open(OTHERWISE);
    await judge();
    stage.push({ ...WRONG, [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0').replace('2025-09-01', '2025/9/1') });
    meanwhile(isPost, async () => {
      stage.push(OTHERWISE);
      await judge();
    });
    await judge();
    expect(stage.bodies).toEqual([expect.stringContaining('2025-09-01')]);
  },
);

shows(
  'race',
  'a newer run takes over the review that an old run has just written',
  'the old run leaves it alone',
  async () => {
    stage = await Stage.open(WRONG);
    meanwhile(
      isLook,
      async () => {
        stage.push(OTHERWISE);
        await judge();
      },
      2,
    );
    const { outcome } = await judge();
    expect(outcome.did).toBe('created');
    expect(stage.summaries).toMatchObject([{ body: expect.stringContaining('2025/9/1'), minimized: null }]);
    expect(stage.bodies).toEqual([expect.stringContaining('2025-09-01')]);
  },
);

/** The first review of an old head, and one of the new head; both runs look again when both are written. */
async function bothFirst(next: Files) {
  const open: (() => void)[] = [];
  stage.sandbox.before((request) => {
    if (isPost(request)) return new Promise<void>((resolve) => open.push(resolve));
  });
  const arrived = async (posts: number): Promise<void> => {
    while (open.length < posts) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const old = judge();
  await arrived(1);
  stage.push(next);
  const current = judge();
  await arrived(2);
  const meet = barrier(2);
  stage.sandbox.before((request) => (isLook(request) ? meet() : undefined));
  return async (order: readonly number[]) => {
    for (const at of order) {
      open[at]?.();
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    await old;
    return current;
  };
}

for (const [first, order] of [
  ['old', [0, 1]],
  ['new', [1, 0]],
] as const)
  shows(
    'race',
    `runs of an old and a new head write the first review at once, the ${first} one first`,
    'the review and the comments of the new head stay',
    async () => {
      stage = await Stage.open(WRONG);
      const end = await bothFirst(OTHERWISE);
      const { report, outcome } = await end(order);
      expect(stage.summaries).toMatchObject([{ body: expect.stringContaining(String(report.head?.slice(0, 7))) }]);
      expect(outcome.url).toContain(String(stage.summaries[0]?.id));
      expect(standing()).toHaveLength(1);
      expect(stage.bodies).toEqual([expect.stringContaining('2025-09-01')]);
      expect((await stage.requestsOf(() => judge())).writes).toEqual([]);
    },
  );

shows(
  'race',
  'runs of an old and a new head write the first review at once, with the same mistake',
  'one comment beside the line stays: that of the new head',
  async () => {
    stage = await Stage.open(WRONG);
    const end = await bothFirst({ 'src/agent.py': 'x = 3\n' });
    const { report } = await end([0, 1]);
    expect(stage.pull.threads).toMatchObject([{ commit: report.head }]);
    expect(stage.summaries).toHaveLength(1);
  },
);

shows(
  'race',
  'the only approval arrives while a run for a push ends, and the run for the review says so first',
  'the older run writes nothing over it',
  async () => {
    stage = await Stage.open(ACCEPTED, { base: APPROVALS });
    await judge();
    stage.push({ 'src/agent.py': 'x = 2\n' });
    meanwhile(isLook, async () => {
      await stage.sandbox.addReview(stage.number, { author: 'bo', body: '', state: 'APPROVED' });
      expect((await judge()).report.verdict).toBe('pass');
    });
    const { outcome, report } = await judge();
    expect(report.verdict).toBe('fail');
    expect(outcome).toMatchObject({ did: 'nothing', log: expect.stringContaining('somebody reviewed') });
    expect(stage.summaries).toMatchObject([{ state: 'DISMISSED', body: expect.stringContaining('### All good') }]);
  },
);

shows(
  'race',
  'somebody approves while a run ends, and no status takes approvals',
  'the review is written: it says the same',
  async () => {
    stage = await Stage.open(WRONG);
    meanwhile(isLook, () => stage.sandbox.addReview(stage.number, { author: 'bo', body: '', state: 'APPROVED' }));
    expect((await judge()).outcome.did).toBe('created');
  },
);

for (const [situation, change, said] of [
  [
    'the pull request becomes a draft while it is judged',
    () => stage.sandbox.setDraft(stage.number, true),
    'became a draft',
  ],
  [
    'the pull request is merged while it is judged',
    () => stage.sandbox.closePull(stage.number, 'merged'),
    'was merged',
  ],
  [
    'the pull request is closed while it is judged',
    () => stage.sandbox.closePull(stage.number, 'closed'),
    'was closed',
  ],
  [
    'the pull request gets another base while it is judged',
    () => stage.sandbox.editPull(stage.number, { base: 'release' }),
    'another branch',
  ],
  [
    'the pull request gets another title while it is judged',
    () => stage.sandbox.editPull(stage.number, { title: 'Labels' }),
    'another title',
  ],
] as const)
  shows('race', situation, 'nothing is written, and a line says why', async () => {
    stage = await Stage.open(WRONG);
    stage.repository.git('branch', 'release', 'main');
    meanwhile(isLook, change);
    const { outcome } = await judge();
    expect(outcome).toMatchObject({ did: 'nothing', log: expect.stringContaining(said) });
    expect(stage.pull.reviews).toEqual([]);
  });

shows(
  'race',
  'a draft becomes ready, and the run for that writes while the run for the draft ends',
  'the request for changes stays the only review',
  async () => {
    stage = await Stage.open(WRONG, { draft: true });
    meanwhile(isPost, async () => {
      stage.sandbox.setDraft(stage.number, false);
      await judge();
    });
    const { outcome } = await judge();
    expect(outcome.log).toContain('taken back');
    expect(stage.summaries).toMatchObject([{ state: 'CHANGES_REQUESTED' }]);
    expect(stage.comments).toHaveLength(1);
  },
);

shows(
  'race',
  'three runs request changes at the same time',
  'one request stays, and no log says that one could not be dismissed',
  async () => {
    stage = await Stage.open(WRONG);
    let waiting = 0;
    const open: (() => void)[] = [];
    stage.sandbox.before((request) => {
      if (!isPost(request)) return;
      waiting += 1;
      if (waiting === 3) for (const each of open) each();
      return waiting >= 3 ? undefined : new Promise<void>((resolve) => open.push(resolve));
    });
    const all = await Promise.all([judge(), judge(), judge()]);
    stage.sandbox.before(() => {});
    expect(all.map(({ outcome }) => outcome.log).join('\n')).not.toContain('could not');
    expect(standing()).toHaveLength(1);
    expect(stage.pull.threads).toHaveLength(1);
  },
);
