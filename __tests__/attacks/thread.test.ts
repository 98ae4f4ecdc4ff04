import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as esbuild from 'esbuild';
import { REQUIRE } from '../../scripts/build.mjs';
import { at } from '../../scripts/project.mjs';
import { createParser } from '../../src/check/parser.ts';
import { type Elsewhere, readingOf, type Task } from '../../src/check/reading.ts';
import { isReadingThread, readingThread } from '../../src/check/thread.ts';
import { audit, check } from '../../src/check.ts';
import { plain } from '../../src/model/prose.ts';
import { parseDocument } from '../../src/parse/document.ts';
import { ACME_PROCESS, ACME_TODAY, acmeFiles } from '../../src/rules/acme/repository.ts';
import { acme } from '../support/acme.ts';
import { memorySource } from '../support/memory-source.ts';
import { shows } from '../support/shows.ts';
import { FILE, fill, judged, many, proposal, README, unread } from './judged.ts';

const folder = mkdtempSync(join(tmpdir(), 'proposal-gate-thread-'));
const PATIENT = { milliseconds: 60_000, mebibytes: 512 };

/** An entry as the bundles are one: it reads where it is asked to. */
let entry: URL;
/** An entry that never answers. */
let deaf: URL;
/** An entry that takes all the memory it gets. */
let greedy: URL;

beforeAll(async () => {
  const outfile = join(folder, 'entry.mjs');
  await esbuild.build({
    stdin: { contents: "import { serveReading } from './src/check/thread.ts'; serveReading();", resolveDir: at('.') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: REQUIRE },
    outfile,
    logLevel: 'silent',
  });
  entry = pathToFileURL(outfile);
  const file = (name: string, text: string): URL => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name));
  };
  deaf = file('deaf.mjs', 'for (;;);');
  greedy = file('greedy.mjs', 'const all = []; for (;;) all.push(new Array(1e5).fill({}));');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bodyOf = (text: string): Task & { readonly what: 'body' } => ({
  what: 'body',
  body: { text, bodyLine: 1, format: 'markdown' },
});
const LONG_TEXT = fill('A word, [a link](b.md).\n\n', 140_000);

test('another thread reads the same as this one', () => {
  const elsewhere = readingThread(entry, PATIENT);
  const { registry } = acme();
  if (registry === null) throw new TypeError('ACME has a registry');
  const rows = many(3_000, (n) => `| [${n}](ACME-${n}-x.md) | a | b | c |`);
  const text = `## Registry\n\n| Number | Title | Author | Status |\n|---|---|---|---|\n${rows}\n`;
  const status = {
    what: 'status',
    text: `---\nStatus: Draft\n---\n${LONG_TEXT}`,
    path: 'a.md',
    form: acme(),
  } satisfies Task;
  const table = { what: 'registry', text, form: registry, label: 'ACME' } satisfies Task;
  for (const task of [bodyOf(LONG_TEXT), status, table])
    expect(JSON.parse(JSON.stringify(elsewhere.perform(task, 60_000)))).toEqual(
      JSON.parse(JSON.stringify(readingOf(null).perform(task))),
    );
  expect(isReadingThread()).toBe(false);
}, 60_000);

test('a document is read there when it is long, and a short one only when it is intricate', () => {
  const asked: string[] = [];
  const elsewhere: Elsewhere = {
    perform: (task) => {
      asked.push(task.what);
      return null;
    },
    now: () => 0,
  };
  const reading = readingOf(elsewhere);
  const problems = (text: string) =>
    parseDocument({ id: 'x', text, problem: null }, acme(), 'a.md', (body) => reading.perform({ what: 'body', body }))
      .problems;
  expect(problems(proposal('A word.\n'.repeat(1000)))).toEqual([]);
  expect(asked).toEqual([]);
  expect(problems(LONG_TEXT)).toMatchObject([{ code: 'deep', range: { line: 1 } }]);
  expect(problems(fill('![a]('.repeat(100).concat('\n\n'), 100_000))).toMatchObject([{ code: 'deep' }]);
  expect(asked).toEqual(['body', 'body']);
});

shows(
  'attack',
  'a text that keeps the parser busy without end',
  'the thread is ended, `document-readable` says why; the check fails',
  async () => {
    const report = await judged(
      { [FILE]: proposal(LONG_TEXT) },
      '',
      readingThread(deaf, { milliseconds: 300, mebibytes: 64 }),
    );
    expect(report.verdict).toBe('fail');
    expect(unread(report)).toEqual([expect.stringContaining('Reading it takes too long, or too much memory.')]);
  },
);

shows(
  'attack',
  'a text that takes all memory',
  'the thread ends, the run does not; `document-readable` says why',
  async () => {
    const report = await judged(
      { [FILE]: proposal(LONG_TEXT) },
      '',
      readingThread(greedy, { milliseconds: 2000, mebibytes: 16 }),
    );
    expect(report.verdict).toBe('fail');
    expect(unread(report)).toEqual([expect.stringContaining('Reading it takes too long, or too much memory.')]);
  },
  60_000,
);

shows(
  'attack',
  'a registry that keeps the parser busy without end',
  'the thread is ended, `registry-table` says why; the check fails',
  async () => {
    const report = await judged({ [README]: LONG_TEXT }, '', readingThread(deaf, { milliseconds: 300, mebibytes: 64 }));
    const [finding] = report.findings.filter(({ rule }) => rule === 'registry-table');
    expect(finding).toMatchObject({ message: 'unreadable', origin: 'introduced' });
    expect(report.verdict).toBe('fail');
  },
);

test('after one that was ended the next text is read in a new thread', () => {
  const elsewhere = readingThread(entry, { milliseconds: 1, mebibytes: 64 });
  expect(elsewhere.perform(bodyOf(LONG_TEXT), 60_000)).toBeNull();
  const patient = readingThread(entry, PATIENT);
  expect(patient.perform(bodyOf(LONG_TEXT), 60_000)).toMatchObject({ readable: true });
  // A run that has no time left does not wait for it either.
  expect(patient.perform(bodyOf(LONG_TEXT), 1)).toBeNull();
  expect(patient.perform(bodyOf(LONG_TEXT), 60_000)).toMatchObject({ readable: true });
}, 60_000);

/** A clock on which each text takes ten seconds, and a thread that gives up on each. */
function slow(): Elsewhere & { readonly texts: number } {
  let now = 0;
  let texts = 0;
  return {
    perform: () => {
      now += 10_000;
      texts += 1;
      return null;
    },
    now: () => now,
    get texts() {
      return texts;
    },
  };
}

const HUNDRED = Object.fromEntries(
  Array.from({ length: 100 }, (_, n) => [`proposals/ACME-${2000 + n}-x.md`, proposal(`${LONG_TEXT}\n${n}`)]),
);

shows(
  'attack',
  '100 documents that each keep the parser busy',
  'six take the minute that a run has for reading, no other is begun; all are told, and the check fails',
  async () => {
    const elsewhere = slow();
    const report = await judged(HUNDRED, '', elsewhere);
    expect(elsewhere.texts).toBe(6);
    expect(report.verdict).toBe('fail');
    const told = report.findings.filter(({ rule }) => rule === 'document-readable');
    expect(told).toHaveLength(100);
    expect(told.filter(({ message }) => message === 'deep')).toHaveLength(6);
    const unread = told.filter(({ message }) => message === 'unread');
    expect(unread).toHaveLength(94);
    expect(plain(unread[0]?.fix ?? [])).toContain('Run it again, or split the pull request');
    // The process file stays as it is: there are no effects that somebody could miss.
    expect(report.notes).toEqual([]);
  },
  60_000,
);

shows(
  'attack',
  'texts left unread, and nothing else to fail',
  'exit 2: what nobody read is no pass',
  async () => {
    await expect(
      judged(
        HUNDRED,
        'rules: { document-readable: off, registry-entry-present: off, number-reserved: off, number-next: off, branch-name: off }',
        slow(),
      ),
    ).rejects.toThrow(/The time for reading was over before every document was read/);
  },
  60_000,
);

const OPTIONS = {
  process: { processes: [acme('rules: { document-readable: off }')], source: 'given' },
  today: ACME_TODAY,
  failOn: 'error',
} as const;
const TEXTS = { ...acmeFiles(), [FILE]: proposal(LONG_TEXT) };

shows(
  'attack',
  'texts left unread in an audit, and nothing else to fail',
  'exit 2: what nobody read is no pass there either',
  async () => {
    let isAsked = false;
    const left = (): number => {
      const time = isAsked ? 0 : 1000;
      isAsked = true;
      return time;
    };
    const parser = createParser(readingOf(slow(), { longest: Infinity, left }));
    const source = memorySource({ base: TEXTS, head: TEXTS });
    await expect(audit({ ...OPTIONS, failOn: 'never', source, parser })).rejects.toThrow(
      /before every document was read/,
    );
  },
);

test('where the process file changes and the time is over, a note says that nobody knows what follows', async () => {
  const path = '.github/proposals.yml';
  const base = { ...acmeFiles(), [path]: ACME_PROCESS };
  const source = memorySource({ base, head: { ...base, ...HUNDRED, [path]: `# Ours.\n${ACME_PROCESS}` } });
  const parser = createParser(readingOf(slow()));
  const { notes } = await check({ ...OPTIONS, process: null, source, parser });
  expect(notes).toContainEqual(expect.stringContaining('nobody knows what a changed process would say'));
}, 60_000);

/** A source with which the time of the run ends while it reads. */
function endless(left: { time: number }) {
  const source = memorySource({ base: acmeFiles(), head: TEXTS });
  const read: typeof source.read = (wants) => {
    left.time = 0;
    return source.read(wants);
  };
  return { ...source, read };
}

shows(
  'fault',
  'GitHub keeps a run waiting until its time is over, before a text is read',
  'no text is begun: exit 2, and a sentence that says to run it again',
  async () => {
    const left = { time: 60_000 };
    const elsewhere = slow();
    const parser = createParser(readingOf(elsewhere, { left: () => left.time }));
    await expect(check({ ...OPTIONS, source: endless(left), parser })).rejects.toMatchObject({
      name: 'SourceError',
      hint: expect.stringContaining('Run it again'),
    });
    expect(elsewhere.texts).toBe(0);
  },
);

test('a text gets what is left of the run, and no more', () => {
  const given: number[] = [];
  const perform = (_: Task, milliseconds: number) => {
    given.push(milliseconds);
    return null;
  };
  const left = [90_000, 20_000, 0];
  const reading = readingOf({ perform, now: () => 0 }, { left: () => left.shift() ?? 0 });
  const codes = [1, 2, 3].map(() => reading.perform(bodyOf(LONG_TEXT)).problems.map(({ code }) => code));
  expect(given).toEqual([60_000, 20_000]);
  expect(codes).toEqual([['deep'], ['deep'], ['unread']]);
});
