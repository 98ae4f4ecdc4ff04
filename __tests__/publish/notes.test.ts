import { afterEach, expect } from '@jest/globals';
import { nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { Stage } from './stage.ts';

let stage: Stage;
afterEach(() => stage.close());

/** The branch of the stage has another number. */
const PROCESS = 'extends: bep\nrules:\n  branch-name: off\n';
const FILE = 'proposals/BEP-1002-audit-trails.md';
const GOOD = {
  [FILE]: nodeLabels('Draft').replace('# Node Labels', '# Audit Trails').replace('2025-09-01', '2026-11-20'),
  [REGISTRY]: readme().replace(
    '| _next_',
    '| [1002](BEP-1002-audit-trails.md) | Audit Trails | Ada Park | Draft |\n| _next_',
  ),
};

/** Another pull request, whose registry cannot be read. */
function openUnreadable(): void {
  stage.repository.git('switch', '--quiet', 'main');
  stage.repository.commit('junk', { [REGISTRY]: Buffer.from('\0\0') });
  stage.sandbox.openPull({ title: 'Junk', branch: 'junk', base: 'main', author: 'eve' });
}

shows(
  'conversation',
  'a clean pull request, beside another one that can be read in part only',
  'a note in the job summary, and no review; in a review that stands anyway the note stands too',
  async () => {
    stage = await Stage.open(GOOD, { base: { '.github/proposals.yml': PROCESS } });
    openUnreadable();
    const clean = await stage.judge();
    expect(clean.report.notes).toEqual([expect.stringMatching(/a part could not be read/)]);
    expect([clean.outcome.did, stage.pull.reviews]).toEqual(['nothing', []]);
    stage.push({ [FILE]: GOOD[FILE]?.replace('2026-11-20', '2026/11/20') ?? '' });
    expect((await stage.judge()).outcome.did).toBe('created');
    expect(stage.summaries[0]?.body).toContain('**Note:**');
  },
);

shows(
  'conversation',
  'a clean pull request changes the process file',
  'a review tells what follows from it',
  async () => {
    stage = await Stage.open({ '.github/proposals.yml': PROCESS });
    const { report, outcome } = await stage.judge();
    expect(report.findings).toEqual([]);
    expect(outcome.did).toBe('created');
    expect(stage.summaries[0]?.body).toContain('.github/proposals.yml');
  },
);
