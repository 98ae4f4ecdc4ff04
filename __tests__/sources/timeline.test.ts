import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { readingOf } from '../../src/check/reading.ts';
import { audit } from '../../src/check.ts';
import { groupedBy } from '../../src/model/groups.ts';
import { knownStatus } from '../../src/model/lifecycle.ts';
import type { Report } from '../../src/model/report.ts';
import { renderJson } from '../../src/reporters/json.ts';
import { commitOf, openCheckout, revisionSource } from '../../src/sources/git/checkout.ts';
import { gitTimeline } from '../../src/sources/git/timeline.ts';
import { connect } from '../../src/sources/github/client.ts';
import { githubSource } from '../../src/sources/github/source.ts';
import { githubTimeline } from '../../src/sources/github/timeline.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { type PastCommit, writeHistory } from '../support/history.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';

const HOME = { owner: 'acme', name: 'thing' };
const TODAY = '2026-04-20';

/** Two processes: notes say their status themselves, of memos the registry knows. */
const PROCESSES = `processes:
  - name: note
    title: Note
    label: NOTE
    documents: { path: 'notes/NOTE-{number}-{slug}.md' }
    number: { digits: 4, first: 1, assigned: next }
    fields: { Status: { type: status, required: always }, Created: { type: date, frozen: true } }
    lifecycle: { initial: [Draft], statuses: { Draft: { to: [Accepted] }, Accepted: {} } }
  - name: memo
    title: Memo
    label: MEMO
    documents: { path: 'memos/{team}/MEMO-{number}-{slug}.md' }
    number: { digits: 3, first: 1, assigned: next }
    registry: { path: README.md, heading: Memos, columns: { number: No, title: Title, status: Status } }
    fields: { State: { type: status } }
    lifecycle: { initial: [Open], statuses: { Open: { to: [Done] }, Done: {} } }
`;

const note = (status: string): string => `---\nStatus: ${status}\nCreated: 2026-01-05\n---\n\n# Title\n`;
const MEMO = '---\nTeam: search\n---\n\n# Title\n';
const registry = (...rows: readonly string[]): string =>
  `# Thing\n\n## Memos\n\n| No | Title | Status |\n|---|---|---|\n${rows.join('\n')}\n`;

const FIRST = 'notes/NOTE-0001-first.md';
const SECOND = 'notes/NOTE-0002-second.md';
const INDEX = 'memos/search/MEMO-001-index.md';
const CACHE = 'memos/search/MEMO-002-cache.md';
const indexRow = (status: string): string => `| [001](${INDEX}) | Index | ${status} |`;

const BEGINNING: PastCommit = {
  at: '2026-01-10T10:00:00Z',
  files: {
    '.github/proposals.yml': PROCESSES,
    [FIRST]: note('draft'),
    [SECOND]: note('Draft'),
    [INDEX]: MEMO,
    'README.md': registry(indexRow('Open')),
  },
};

let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.git('remote', 'add', 'origin', 'https://github.example/acme/thing.git');
});

const reading = (longest = Infinity) => {
  let now = 0;
  return longest === Infinity ? readingOf() : readingOf({ perform: () => null, now: () => now++ }, { longest });
};

async function fromClone(longest?: number): Promise<Report> {
  const checkout = await openCheckout(repository.path);
  try {
    const source = await revisionSource(checkout, 'main');
    const timeline = gitTimeline(checkout.repository, await commitOf(checkout.repository, 'main'));
    const lookBack = { timeline, reading: reading(longest) };
    return await audit({ source, process: null, today: TODAY, failOn: 'never', lookBack });
  } finally {
    checkout.repository.close();
  }
}

async function fromApi(): Promise<{ report: Report; reads: number }> {
  const commit = repository.git('rev-parse', 'main');
  const api = connect('secret', sandbox, { second: 1 });
  const source = githubSource(api, { kind: 'revision', ...HOME, commit, branch: null });
  const lookBack = { timeline: githubTimeline(api, HOME, commit), reading: reading() };
  const before = sandbox.requests.length;
  const report = await audit({ source, process: null, today: TODAY, failOn: 'never', lookBack });
  return { report, reads: sandbox.requests.length - before };
}

/** The report of both sources, which is one; its last month says what its proposals say. */
async function both(): Promise<Report> {
  const report = await fromClone();
  expect(lastMonth(report)).toEqual(standing(report));
  expect(renderJson((await fromApi()).report)).toBe(renderJson(report));
  return report;
}

/** How many proposals stand in each status today, reserved numbers left out: `note Draft 2`. */
function standing({ processes, proposals }: Report): string[] {
  const names = proposals.flatMap(({ path, process, status: { after } }) => {
    const { lifecycle } = processes.find(({ name }) => name === process) ?? { lifecycle: null };
    return path === null || lifecycle === null
      ? []
      : `${process} ${knownStatus(lifecycle, after ?? '') ?? after ?? ''}`;
  });
  return [...groupedBy(names, (name) => name)].map(([name, { length }]) => `${name} ${length}`).sort();
}

/** The same as the last month has it. */
const lastMonth = ({ months }: Report): string[] =>
  (months ?? [])
    .filter(({ month }) => month === months?.at(-1)?.month)
    .flatMap(({ process, counts }) => Object.entries(counts).map(([name, count]) => `${process} ${name} ${count}`))
    .sort();

/** `2026-01 note: 2 Draft`, a line each. */
const told = ({ months }: Report): string[] =>
  (months ?? []).map(({ month, process, counts }) => {
    const all = Object.entries(counts).map(([status, count]) => `${count} ${status || 'without a status'}`);
    return `${month} ${process}: ${all.join(', ') || 'none'}`;
  });

const ofNotes = (report: Report): string[] =>
  told(report).flatMap((line) => /(.*) note(: .*)/.exec(line)?.slice(1).join('') ?? []);

describe('the past of a branch', () => {
  test('has what stood there at the end of each month, of each process', async () => {
    writeHistory(repository.path, 'main', [
      BEGINNING,
      {
        at: '2026-01-31T23:59:59Z',
        files: { [CACHE]: MEMO, 'README.md': registry(indexRow('Open'), '| 002 | Cache | Open |') },
      },
      // The month ends in UTC.
      { at: '2026-02-01T00:00:00Z', files: { [SECOND]: null, 'notes/NOTE-0003-third.md': note('Accepted') } },
      { at: '2026-02-12T10:00:00Z', files: { [FIRST]: null, 'notes/NOTE-0001-renamed.md': note('Parked') } },
      {
        at: '2026-04-02T10:00:00Z',
        files: { 'README.md': registry(indexRow('**Done** (26.4)'), '| 002 | Cache | Open |') },
      },
    ]);
    const report = await both();
    expect(told(report)).toEqual([
      '2026-01 note: 2 Draft',
      '2026-01 memo: 2 Open',
      '2026-02 note: 1 Accepted, 1 Parked',
      '2026-02 memo: 2 Open',
      '2026-03 note: 1 Accepted, 1 Parked',
      '2026-03 memo: 2 Open',
      '2026-04 note: 1 Accepted, 1 Parked',
      '2026-04 memo: 1 Open, 1 Done',
    ]);
    expect(report.notes.filter((line) => /past|month/.test(line))).toEqual([]);
  });

  test('is that of the branch: what a branch held before it was merged is nobody’s month', async () => {
    writeHistory(repository.path, 'main', [BEGINNING]);
    writeHistory(
      repository.path,
      'topic',
      [{ at: '2026-02-10T10:00:00Z', files: { [FIRST]: note('Accepted') } }],
      'main',
    );
    writeHistory(
      repository.path,
      'main',
      [
        { at: '2026-02-11T10:00:00Z', files: { [SECOND]: note('Accepted') } },
        { at: '2026-03-01T10:00:00Z', files: { [FIRST]: note('Accepted') }, merges: 'topic' },
      ],
      'main',
    );
    expect(ofNotes(await both())).toEqual([
      '2026-01: 2 Draft',
      '2026-02: 1 Draft, 1 Accepted',
      '2026-03: 2 Accepted',
      '2026-04: 2 Accepted',
    ]);
  });

  test('goes by the order of commits where their dates cannot be', async () => {
    const accepted = { [FIRST]: note('Accepted') };
    writeHistory(repository.path, 'main', [
      { ...BEGINNING, at: 0 },
      { at: '2026-01-10T10:00:00Z' },
      { at: 4_102_444_800, files: { [SECOND]: null } },
      { at: '2026-03-10T10:00:00Z', files: accepted },
      { at: '2025-06-10T10:00:00Z', files: { [SECOND]: note('Draft') } },
      { at: 0, files: { [SECOND]: note('Accepted') } },
    ]);
    expect(ofNotes(await both())).toEqual([
      '2026-01: 1 Draft',
      '2026-02: 1 Draft',
      '2026-03: 2 Accepted',
      '2026-04: 2 Accepted',
    ]);
  });

  test('is all of today where every date is wrong', async () => {
    writeHistory(repository.path, 'main', [
      { ...BEGINNING, at: 0 },
      { at: 99_999_999_999_999, files: { [SECOND]: null } },
    ]);
    expect(ofNotes(await fromClone())).toEqual(['2026-04: 1 Draft']);
  });

  test('begins with the first proposal, and has 120 months at most', async () => {
    writeHistory(repository.path, 'main', [
      { at: '2011-01-10T10:00:00Z', files: { 'src/main.c': 'int main;\n' } },
      { ...BEGINNING, at: '2014-03-10T10:00:00Z' },
      { at: '2026-04-02T10:00:00Z', files: { [FIRST]: note('Accepted') } },
    ]);
    const report = await both();
    const months = ofNotes(report);
    expect(months).toHaveLength(120);
    expect([months[0], months.at(-1)]).toEqual(['2016-05: 2 Draft', '2026-04: 1 Draft, 1 Accepted']);
    expect(report.notes).toContain('The chart of the past has 120 months: older ones are left out.');
  });

  test('goes on to the month of the audit, however long nobody has committed', async () => {
    writeHistory(repository.path, 'main', [{ ...BEGINNING, at: '2025-11-10T10:00:00Z' }]);
    expect(ofNotes(await both())).toEqual(
      ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'].map((month) => `${month}: 2 Draft`),
    );
    writeHistory(repository.path, 'main', [{ ...BEGINNING, at: '2014-03-10T10:00:00Z' }]);
    const months = ofNotes(await both());
    expect([months.length, months[0], months.at(-1)]).toEqual([120, '2016-05: 2 Draft', '2026-04: 2 Draft']);
  });

  test('counts whose text cannot be read as without a status, unless the registry knows it', async () => {
    const files = { [SECOND]: Buffer.from([0xff, 0xfe, 0x41]), 'notes/NOTE-0003-c.md': 'x'.repeat(1024 * 1024 + 1) };
    writeHistory(repository.path, 'main', [
      { ...BEGINNING, at: '2026-03-10T10:00:00Z' },
      { at: '2026-04-02T10:00:00Z', files },
    ]);
    expect(ofNotes(await both())).toEqual(['2026-03: 2 Draft', '2026-04: 1 Draft, 2 without a status']);
  });

  test('says in a note what nobody had the time to read, and has the newest months', async () => {
    const commits = [1, 2, 3].map((month) => ({
      at: `2026-0${month}-10T10:00:00Z`,
      files: { [FIRST]: note(`State ${month}`), [SECOND]: null, [INDEX]: null },
    }));
    writeHistory(repository.path, 'main', [{ ...BEGINNING, at: '2025-12-10T10:00:00Z' }, ...commits]);
    const report = await fromClone(2);
    expect(ofNotes(report)).toEqual(['2026-02: 1 State 2', '2026-03: 1 State 3', '2026-04: 1 State 3']);
    expect(report.notes).toContain(
      'The time for reading was over before all of the past was read: older months are left out.',
    );
  });
});

/** Has GitHub leave some objects out of the answers to a query. */
function leaveOut(query: string, isLeftOut: (alias: string) => boolean): void {
  const alter = (body: unknown): unknown => {
    const { data } = body as { data: { repository: Record<string, unknown> } };
    const shown = Object.entries(data.repository).map(([alias, node]) => [alias, isLeftOut(alias) ? null : node]);
    return { data: { repository: Object.fromEntries(shown) } };
  };
  sandbox.fail({ when: { query }, answer: { alter }, times: 99 });
}

const MONTHS: readonly PastCommit[] = [
  BEGINNING,
  { at: '2026-02-10T10:00:00Z', files: { [FIRST]: note('Accepted') } },
  { at: '2026-03-10T10:00:00Z', files: { [SECOND]: note('Accepted') } },
];

describe('what cannot be read of the past is a note', () => {
  test('in a shallow clone: the months that are there, and how to have the others', async () => {
    writeHistory(repository.path, 'main', MONTHS);
    const commits = repository.git('rev-list', 'main').split('\n');
    writeFileSync(join(repository.path, '.git/shallow'), `${commits[1]}\n`);
    const report = await fromClone();
    expect(ofNotes(report)).toEqual(['2026-02: 1 Draft, 1 Accepted', '2026-03: 2 Accepted', '2026-04: 2 Accepted']);
    expect(report.notes.join()).toContain('`git fetch --unshallow`');
  });

  for (const [what, query] of [
    ['commits', 'committedDate'],
    ['what stood there', 'o0: object(expression: $e0) { oid }'],
    ['texts', 'o0: object(expression: $e0) { ... on Blob'],
  ] as const)
    test(`where GitHub does not show ${what}`, async () => {
      writeHistory(repository.path, 'main', MONTHS);
      const { report: today } = await fromApi();
      sandbox.fail({ when: { query }, answer: { status: 403, body: { message: 'Forbidden' } } });
      const { report } = await fromApi();
      expect(report.months).toBeNull();
      expect({ ...report, months: today.months, notes: today.notes }).toEqual(today);
      expect(report.notes.join()).toContain('Not all of the past could be read: GitHub ');
    });
});

describe('what GitHub leaves out of an answer is nobody’s status', () => {
  test('a text', async () => {
    writeHistory(repository.path, 'main', MONTHS);
    leaveOut('o0: object(expression: $e0) { ... on Blob', (alias) => alias === 'o2');
    const { report } = await fromApi();
    expect(report.months).toBeNull();
    expect(report.notes.join()).toContain('is listed, and what stood in it is not shown');
  });

  test('the first parents of a commit', async () => {
    writeHistory(repository.path, 'main', MONTHS);
    leaveOut('committedDate', (alias) => alias !== 'o0');
    const { report } = await fromApi();
    expect(ofNotes(report)).toEqual(['2026-03: 2 Accepted', '2026-04: 2 Accepted']);
    expect(report.notes.join()).toMatch(/The past is read back to \w{7}, as far as GitHub shows it/);
  });
});

shows(
  'requests',
  'an audit with the past of three months, of two processes that the repository describes',
  '8 reads, 5 of them for the past: commits, what stood there, folders, documents, and a registry that says what documents do not',
  async () => {
    writeHistory(repository.path, 'main', MONTHS);
    expect((await fromApi()).reads).toBe(8);
  },
);

shows(
  'requests',
  'an audit with a past of 3,000 commits',
  '7 reads for the commits, and no more than for three of them for anything else',
  async () => {
    const start = Date.parse('2026-01-11T00:00:00Z') / 1000;
    const others = Array.from({ length: 2997 }, (_, i) => ({ at: start + i * 60, files: { 'src/main.c': `${i}\n` } }));
    const [first, ...later] = MONTHS;
    writeHistory(repository.path, 'main', [first ?? BEGINNING, ...others, ...later]);
    const { report, reads } = await fromApi();
    expect(reads).toBe(8 + 6);
    expect(ofNotes(report)).toEqual([
      '2026-01: 2 Draft',
      '2026-02: 1 Draft, 1 Accepted',
      '2026-03: 2 Accepted',
      '2026-04: 2 Accepted',
    ]);
    expect(renderJson(await fromClone())).toBe(renderJson(report));
  },
);

shows(
  'requests',
  'an audit with a past of thousands of commits, of which the last ones have proposals',
  'what came before the first proposal is not asked for',
  async () => {
    const start = Date.parse('2020-01-11T00:00:00Z') / 1000;
    const others = Array.from({ length: 2000 }, (_, i) => ({ at: start + i * 60, files: { 'src/main.c': `${i}\n` } }));
    writeHistory(repository.path, 'main', [...others, ...MONTHS]);
    const { report, reads } = await fromApi();
    expect(reads).toBe(8);
    expect(renderJson(await fromClone())).toBe(renderJson(report));
  },
);
