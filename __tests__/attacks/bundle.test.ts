import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { startSandbox } from '../../sandbox/server.ts';
import { ActionRunner } from '../action/runner.ts';
import { BuiltGate } from '../cli/built-gate.ts';
import { assertContract } from '../contract/contract.ts';
import { FILES } from '../honest/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { shows } from '../support/shows.ts';
import { fill, proposal } from './judged.ts';

const DOCUMENT = 'proposals/BEP-1003-image-cache.md';

/** Longer than what is read beside everything else. */
const LONG = proposal(fill('A word, and [a link](BEP-1000-node-labels.md).\n\n', 100_000) + fill('word ', 400_000));
/** Shorter, and more than a little effort. */
const INTRICATE = proposal(fill(`${'![a]('.repeat(100)}\n\n`, 60_000));

const gate = new BuiltGate();
const action = new ActionRunner();
let home: TestRepository;

beforeAll(async () => {
  await Promise.all([gate.build(), action.build()]);
  home = testRepository();
  home.commit('Begin', { ...FILES });
  home.git('switch', '--quiet', '--create', 'topic');
}, 60_000);

afterAll(() => {
  gate.remove();
  action.remove();
  home.remove();
});

/** What is said of documents that cannot be read. */
function unreadIn(json: string): string[] {
  const { findings }: { findings: { rule: string; what: string }[] } = JSON.parse(json);
  return findings.filter(({ rule }) => rule === 'document-readable').map(({ what }) => what);
}

async function readByCommandLine(text: string): Promise<string[]> {
  home.write({ [DOCUMENT]: text });
  const args = ['check', '--root', home.root, '--base', 'main', '--branch', 'topic', '--format', 'json'];
  const { out, err } = await gate.start(args).ended;
  expect(err).toBe('');
  return unreadIn(out);
}

async function readByAction(text: string): Promise<string[]> {
  home.commit('Read this', { [DOCUMENT]: text });
  const sandbox = await startSandbox({ repository: home.root, owner: 'acme', name: 'thing' });
  try {
    const number = sandbox.openPull({ title: 'Image cache', branch: 'topic', base: 'main', author: 'ada' });
    const { outputs, log } = await action.run({ api: sandbox, number });
    expect(log).not.toContain('could not run');
    assertContract(sandbox.requests);
    return unreadIn(readFileSync(outputs.report ?? '', 'utf8'));
  } finally {
    await sandbox.close();
  }
}

shows(
  'limit',
  'an honest document of 500 kB',
  'the bundle reads it in its own second thread, and the run ends by itself',
  async () => expect(await readByCommandLine(LONG)).toEqual([]),
  60_000,
);

shows(
  'limit',
  'an honest document of 500 kB, to the bundled Action',
  'it reads it in its own second thread, and the run ends by itself',
  async () => expect(await readByAction(LONG)).toEqual([]),
  60_000,
);

shows(
  'attack',
  'a document of 60 kB that is intricate, to the bundled command line',
  'it is handed to the second thread, which reads it',
  async () => expect(await readByCommandLine(INTRICATE)).toEqual([]),
  60_000,
);

shows(
  'attack',
  'a document of 60 kB that is intricate, to the bundled Action',
  'it is handed to the second thread, which reads it',
  async () => expect(await readByAction(INTRICATE)).toEqual([]),
  60_000,
);
