import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testRepository } from '../support/git.ts';
import { gateIn, reportIn } from './gate.ts';

// A project that nothing in src/ has heard of: the gate knows it by this file alone.
const PROCESS = `name: moss
title: Moss Request for Comments
label: MOSS

documents:
  path: rfcs/MOSS-{number}-{slug}.md
  ignore: [README.md]
number: { digits: 3, first: 1, assigned: next }

metadata: list
fields:
  Stage: { type: status, required: always }
  Champion: { type: persons, required: always, aliases: [Champions] }
  Started: { type: date, required: always, frozen: true }
  Built In: { type: version, required: [Built] }
version: { form: major.minor, pattern: '\\d{1,3}\\.\\d{1,3}' }

lifecycle:
  initial: [Idea]
  statuses:
    Idea: { to: [Discussed, Dropped] }
    Discussed: { to: [Agreed, Dropped] }
    Agreed: { to: [Built, Dropped] }
    Built: {}
    Dropped: { reason: true }

heading: { forms: ['{label}-{number}: {title}'] }
sections:
  structures:
    standard: [Why, How, { name: Decision, optional: true }]
  reasons: [Decision]
pull-request: { title: '{label}-{number}: {title}' }

rules:
  section-order: notice
exempt:
  - { rule: section-present, numbers: [1], reason: written before there were sections }
`;

interface Words {
  readonly number: string;
  readonly title: string;
  readonly stage: string;
  readonly champion?: string;
  readonly started?: string;
  readonly more?: string;
  readonly body?: string;
}

const BODY = `## Why

Stones are bare.

## How

Moss grows on them.
`;

const rfc = ({ number, title, stage, champion, started = '2026-03-09', more = '', body = BODY }: Words): string =>
  `# MOSS-${number}: ${title}

- **Stage**: ${stage}
- **Champion**: ${champion ?? 'Lin Ode (@lin)'}
- **Started**: ${started}
${more}
${body}`;

const FIRST = 'rfcs/MOSS-001-grow-slowly.md';
const SECOND = 'rfcs/MOSS-002-keep-damp.md';
const WRONG = 'rfcs/MOSS-0005-welcome-snails.md';
const FILES = {
  '.github/proposals.yml': PROCESS,
  'rfcs/README.md': '# Requests\n',
  [FIRST]: rfc({
    number: '001',
    title: 'Grow slowly',
    stage: 'Built',
    started: '2025-06-01',
    more: '- **Built In**: 1.4\n',
    body: 'Slowly is fast enough.\n',
  }),
  [SECOND]: rfc({ number: '002', title: 'Keep damp', stage: 'Discussed', started: '2026-01-20' }),
};

const repository = testRepository();
beforeAll(() => {
  repository.commit('Moss', FILES);
});
afterAll(() => repository.remove());

const pullRequest = (files: Readonly<Record<string, string | null>>): string => repository.commit('Change', files);

beforeEach(() => {
  repository.git('checkout', '--quiet', '--force', '-B', 'work', 'main');
});

describe('a process that was written in the way of the guide', () => {
  test('is audited: what is exempted is told apart', async () => {
    const report = await reportIn(repository.root, ['audit']);
    expect(report.findings).toEqual([]);
    expect(report.proposals.map(({ number, status }) => [number, status.after])).toEqual([
      [1, 'Built'],
      [2, 'Discussed'],
    ]);
    expect(report.exempted).toMatchObject([{ rule: 'section-present', number: 1 }]);
  });

  test('lets an honest pull request pass, and says what comes next', async () => {
    pullRequest({
      'rfcs/MOSS-003-welcome-snails.md': rfc({ number: '003', title: 'Welcome snails', stage: 'Idea' }),
      [SECOND]: rfc({ number: '002', title: 'Keep damp', stage: 'Agreed', started: '2026-01-20' }),
    });
    const { code, out } = await gateIn(repository.root, ['check', '--title', 'MOSS-003: Welcome snails']);
    expect(out).toContain('All good: MOSS-002 and MOSS-003 follow the process');
    expect(out).toContain('MOSS-003 (`Idea`) can become `Discussed` or `Dropped` (say why).');
    expect(code).toBe(0);
  });

  test('fails a wrong one with the rules that it breaks', async () => {
    pullRequest({
      [WRONG]: rfc({
        number: '0005',
        title: 'Welcome snails',
        stage: 'Agreed',
        champion: 'Lin Ode',
      }),
      [SECOND]: rfc({ number: '002', title: 'Keep damp', stage: 'Built', started: '2026-01-21' }),
    });
    const report = await reportIn(repository.root, ['check', '--title', 'Snails']);
    expect(report.verdict).toBe('fail');
    expect(report.findings.map(({ proposal, rule, path, line }) => [proposal, rule, path, line])).toEqual([
      [2, 'status-transition', SECOND, 3],
      [2, 'field-frozen', SECOND, 5],
      [5, 'number-format', WRONG, null],
      [5, 'pull-request-title', WRONG, null],
      [5, 'title-heading', WRONG, 1],
      [5, 'status-initial', WRONG, 3],
      [5, 'field-format', WRONG, 4],
      [5, 'number-next', WRONG, null],
    ]);
  });

  test('speaks in its own words', async () => {
    pullRequest({ [SECOND]: rfc({ number: '002', title: 'Keep damp', stage: 'Built', started: '2026-01-20' }) });
    const { code, out } = await gateIn(repository.root, ['check']);
    expect(out).toBe(`MOSS-002  Keep damp                                            Discussed → Built

  error    \`Discussed\` cannot become \`Built\` in one step.      status-transition
           ${SECOND}:3:14
             3 │ - **Stage**: Built
               │              ^^^^^
           A proposal with the status \`Discussed\` becomes \`Agreed\` first: that
           is a decision of its own.
           Fix: Write \`Agreed\` here, and \`Built\` in a later pull request.

1 error                                                                     fail
Next: Once that is settled, \`proposal-gate explain lifecycle\` shows what can
follow.
`);
    expect(code).toBe(1);
  });
});
