import { afterEach, expect } from '@jest/globals';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { BRANCH, type Judged, Stage } from './stage.ts';

const OTHER_WAY = 'v26.5.0';
/** A version with a letter too many: one click repairs it. */
const wrong = (version = 'v26.4.0') => ({
  [DOCUMENT]: nodeLabels('Accepted', version),
  [REGISTRY]: readme('Accepted'),
});
/** No edit repairs this. */
const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };
const SUGGESTION = '```suggestion\nTarget-Version: 26.4.0\n```';

let stage: Stage;
afterEach(() => stage.close());

const first = () => stage.pull.threads[0]?.comments[0];

shows('conversation', 'a mistake that one click repairs', 'one review, and a suggestion beside the line', async () => {
  stage = await Stage.open(wrong());
  const { outcome } = await stage.judge();
  expect(outcome).toMatchObject({ did: 'created', url: expect.stringContaining('#pullrequestreview-') });
  expect(stage.summaries).toHaveLength(1);
  expect(stage.pull.threads).toMatchObject([{ path: DOCUMENT, line: 6, startLine: null, side: 'RIGHT' }]);
  expect(first()?.body).toMatch(
    /^<!-- proposal-gate:finding [0-9a-f]{20} -->\n\*\*`v26\.4\.0` in `Target-Version` .*\*\* · \[`field-format`\]\(\S+\)\n\n/,
  );
  expect(first()?.body.split('\n\n').at(-1)).toBe(SUGGESTION);
});

shows('conversation', 'the same commit is judged again', 'nothing is written, and nothing more is read', async () => {
  stage = await Stage.open(wrong());
  await stage.judge();
  const { reads, writes } = await stage.requestsOf(() => stage.judge());
  expect(writes).toEqual([]);
  expect(reads).toBe(3);
});

shows('conversation', 'a change that is fine from the start', 'nobody is told anything', async () => {
  stage = await Stage.open(ACCEPTED);
  const { outcome } = await stage.judge();
  expect(outcome).toMatchObject({ did: 'nothing', url: null });
  expect(stage.pull.reviews).toEqual([]);
});

shows(
  'conversation',
  'everything is fixed',
  'the review says so in its first line, the comment beside the line is deleted',
  async () => {
    stage = await Stage.open(wrong());
    const { outcome: before } = await stage.judge();
    stage.push(ACCEPTED);
    const { outcome } = await stage.judge();
    expect(outcome).toMatchObject({ did: 'edited', url: before.url });
    expect(stage.summaries.map(({ body }) => body.split('\n').find((line) => !line.startsWith('<!--')))).toEqual([
      '### All good: BEP-1000 follows the process',
    ]);
    expect(stage.pull.threads).toEqual([]);
  },
);

shows(
  'conversation',
  'a push that changes nothing of what is wrong',
  'the comment is left alone, and nobody is told',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    const before = stage.sandbox.notifications.length;
    stage.push({ 'src/agent.py': 'LABELS = None\n' });
    const { writes } = await stage.requestsOf(() => stage.judge());
    expect(writes).toEqual(['PUT /repos/acme/thing/pulls/1/reviews/N']);
    expect(stage.sandbox.notifications).toHaveLength(before);
  },
);

shows(
  'conversation',
  'the line was changed and is still wrong in the same way',
  'the outdated comment is replaced: one is there',
  async () => {
    stage = await Stage.open({ ...wrong(), [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0').replace('Status', 'status') });
    await stage.judge();
    const line = first();
    stage.push({ [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0 ').replace('Status', 'status') });
    await stage.judge();
    expect(stage.comments).toHaveLength(1);
    expect(first()?.node).not.toBe(line?.node);
    expect(stage.bodies).toEqual([expect.stringContaining('```suggestion\nTarget-Version: 26.4.0')]);
  },
);

shows(
  'conversation',
  '`inline: all` and a mistake that no edit repairs',
  'what is wrong and how to fix it, in words beside the line',
  async () => {
    stage = await Stage.open(ILLEGAL);
    await stage.judge();
    expect(stage.comments).toEqual([]);
    await stage.judge({ manner: { inline: 'all' } });
    expect(stage.comments).toMatchObject([{ path: DOCUMENT, line: 3 }]);
    expect(stage.bodies[0]).toMatch(/cannot become `Implemented`[\s\S]*\n\nWrite `Accepted` here/);
    expect(stage.summaries).toHaveLength(1);
  },
);

shows('conversation', 'a mistake on a line that the diff does not show', 'it stands in the review alone', async () => {
  const document = { 'proposals/BEP-1001-warm-pools.md': nodeLabels('Draft').replace('# Node Labels', '# Warm Pools') };
  stage = await Stage.open(document, {
    base: { [REGISTRY]: readme().replace('| 1001 | Warm Pools | Eli Song', '| 1001 | Else | Bo Lin') },
  });
  let findings: Judged['report']['findings'] = [];
  const { writes } = await stage.requestsOf(async () => {
    ({ findings } = (await stage.judge({ manner: { inline: 'all' } })).report);
  });
  const elsewhere = findings.filter(({ edits }) => edits.some((edit) => 'path' in edit && edit.path === REGISTRY));
  expect(elsewhere.length).toBeGreaterThan(0);
  expect(stage.repository.git('diff', '--name-only', `main...${BRANCH}`)).not.toContain(REGISTRY);
  expect(stage.pull.threads.filter(({ path }) => path === REGISTRY)).toEqual([]);
  // GitHub would refuse a review with a comment there, and a second one would follow.
  expect(writes).toEqual(['POST /repos/acme/thing/pulls/1/reviews']);
  expect(stage.summaries).toHaveLength(1);
});

shows('conversation', 'a draft', 'the review alone speaks, nothing stands beside lines', async () => {
  stage = await Stage.open(wrong(), { draft: true });
  const { report } = await stage.judge({ manner: { inline: 'all' } });
  expect(report.verdict).toBe('fail');
  expect(stage.summaries).toHaveLength(1);
  expect(stage.pull.threads).toEqual([]);
});

shows(
  'conversation',
  'the same mistake in five pushes',
  'one review, one comment, one message to those who watch',
  async () => {
    stage = await Stage.open(wrong());
    for (const version of ['1', '2', '3', '4', '5']) {
      stage.push({ 'src/agent.py': `LABELS = ${version}\n` });
      await stage.judge();
    }
    expect(stage.summaries).toHaveLength(1);
    expect(stage.pull.threads).toHaveLength(1);
    expect(stage.sandbox.notifications).toHaveLength(1);
  },
);

shows(
  'conversation',
  'the mistake is written in another way',
  'the comment about the old one goes, one about the new one comes',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    stage.push(wrong(OTHER_WAY));
    await stage.judge();
    expect(stage.bodies).toEqual([expect.stringContaining('```suggestion\nTarget-Version: 26.5.0\n```')]);
  },
);

shows(
  'conversation',
  'a document with a comment gets another name',
  'the comment goes along: one is there, beside the line of the new file',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge({ manner: { inline: 'all' } });
    const renamed = 'proposals/BEP-1000-labels.md';
    stage.push({
      [DOCUMENT]: null,
      [renamed]: nodeLabels('Accepted', 'v26.4.0'),
      [REGISTRY]: readme('Accepted').replace('BEP-1000-node-labels.md', 'BEP-1000-labels.md'),
    });
    await stage.judge({ manner: { inline: 'all' } });
    expect(stage.comments).toMatchObject([{ path: renamed, line: 6 }]);
    expect(stage.bodies).toEqual([expect.stringContaining(SUGGESTION)]);
  },
);
