import { afterAll, beforeAll, expect } from '@jest/globals';
import { BuiltGate } from '../cli/built-gate.ts';
import { FILES } from '../honest/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { shows } from '../support/shows.ts';
import { fill, many, proposal } from './judged.ts';

const gate = new BuiltGate();
let home: TestRepository;

beforeAll(async () => {
  await gate.build();
  home = testRepository();
  home.commit('Begin', { ...FILES });
  home.git('switch', '--quiet', '--create', 'topic');
}, 60_000);

afterAll(() => {
  gate.remove();
  home.remove();
});

async function readable(text: string): Promise<string[]> {
  home.write({ 'proposals/BEP-1003-image-cache.md': text });
  const args = ['check', '--root', home.root, '--base', 'main', '--branch', 'topic', '--format', 'json'];
  const { out, err } = await gate.start(args).ended;
  expect(err).toBe('');
  const { findings }: { findings: { rule: string; what: string }[] } = JSON.parse(out);
  return findings.filter(({ rule }) => rule === 'document-readable').map(({ what }) => what);
}

shows(
  'limit',
  'an honest document of 500 kB',
  'the bundle reads it in its own second thread, and the run ends by itself',
  async () =>
    expect(
      await readable(
        proposal(fill('A word, and [a link](BEP-1000-node-labels.md).\n\n', 100_000) + fill('word ', 400_000)),
      ),
    ).toEqual([]),
  60_000,
);

shows(
  'attack',
  'a short document that is intricate, to the bundled command line',
  'it is handed to the second thread, which says where it goes too far',
  async () =>
    expect(await readable(proposal(many(100, () => '![a]('.repeat(200))))).toEqual([
      expect.stringContaining('more than 1000 opening brackets'),
    ]),
  60_000,
);
