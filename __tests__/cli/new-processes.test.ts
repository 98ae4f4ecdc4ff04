import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as plano from '../honest/plano/repository.ts';
import * as bep from '../honest/repository.ts';
import * as projects from '../process/projects.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, type Outcome, reportIn } from './gate.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.git('config', 'user.name', 'Bo Lin');
  repository.git('config', 'user.email', '12345+bolin@users.noreply.github.com');
});
afterEach(() => repository.remove());

const AT = 'A "Title": with | signs #1';
const text = (path: string): string => readFileSync(join(repository.root, path), 'utf8');
const lines = (path: string, count: number): string[] => text(path).split('\n').slice(0, count);
const gate = (...args: string[]): Promise<Outcome> => gateIn(repository.root, args);

/** Begins a proposal in a repository of these files, and answers with what `check` finds afterwards. */
async function begun(files: Readonly<Record<string, string>>, ...args: string[]): Promise<string[]> {
  repository.commit('Begin', files);
  const { code, err } = await gate('new', AT, ...args);
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  const { findings } = await reportIn(repository.root, ['check']);
  return [...new Set(findings.map(({ rule, message, severity }) => `${severity} ${rule} ${message}`))].sort();
}

const follows = ({ process, files }: projects.Repository): Readonly<Record<string, string>> => ({
  ...files,
  '.github/proposals.yml': process,
});

/** The next free number, whatever the repository holds. */
const numberIn = (branch: string): string => /\d+/.exec(branch)?.[0] ?? '';
const branch = (): string => repository.git('symbolic-ref', '--short', 'HEAD');

test('Backend.AI: a draft without an error, and warnings about the text alone', async () => {
  const found = await begun(bep.FILES);
  expect(found).not.toEqual([]);
  for (const finding of found) expect(finding).toMatch(/^warning (?:template-leftover|section-filled) /);
  const file = `proposals/BEP-${numberIn(branch())}-a-title-with-signs-1.md`;
  expect(text(file)).toContain('Author: Bo Lin (@bolin)\n');
  expect(text(file)).toContain(`\n# ${AT}\n`);
});

test('Plano: copying instructions go, what sections ask stays, and only they are missing', async () => {
  const found = await begun(plano.FILES);
  expect(found).not.toEqual([]);
  for (const finding of found) expect(finding).toMatch(/^(?:error|notice) (?:section-filled|template-leftover) /);
  const number = numberIn(branch());
  const file = `docs/peps/PEP-${number}-a-title-with-signs-1.md`;
  expect(lines(file, 7).filter((line) => line !== '')).toEqual([
    `# PEP-${number}: ${AT}`,
    '| Field | Value |',
    '|---|---|',
    `| **PEP** | ${number} |`,
    '| **Title** | A "Title": with \\| signs #1 |',
    '| **Status** | Draft |',
  ]);
  expect(text(file)).toContain('| Bo Lin (@bolin) |');
  expect(text(file)).not.toMatch(/Copy this file|Delete these/);
  expect(text(file)).toContain('<!--');
});

test('Python: a header, and a number that is assigned', async () => {
  const files = follows(projects.python);
  repository.commit('Begin', files);
  expect((await gate('new', AT)).err).toMatch(/are assigned, not taken[\s\S]*--number 1234/);
  repository.git('config', 'user.email', 'bo@acme.dev');
  expect(await begun(files, '--number', '603')).toEqual(['error section-filled empty']);
  expect(text('peps/pep-0603.rst')).toBe(
    `PEP: 603\nTitle: ${AT}\nAuthor: Bo Lin <bo@acme.dev>\nStatus: Draft\nCreated: 10-Mar-2026\n\nAbstract\n========\n\nRationale\n=========\n`,
  );
  expect((await gate('new', 'Another', '--reserve-only', '--number', '604')).err).toContain('has no registry');
});

test('Ethereum: front matter, whose title needs quotes', async () => {
  expect(await begun(follows(projects.ethereum), '--number', '7702')).toEqual(['error section-filled empty']);
  expect(text('EIPS/eip-7702.md')).toBe(
    `---\neip: 7702\ntitle: "A \\"Title\\": with | signs #1"\nauthor: Bo Lin (@bolin)\nstatus: Draft\ncreated: 2026-03-10\n---\n\n## Abstract\n`,
  );
});

test('Kubernetes: a YAML file in the folder of a team, and the texts beside its template', async () => {
  const { files } = projects.kubernetes;
  const readme = { 'keps/NNNN-kep-template/README.md': '# KEP-NNNN: Title\n\n## Summary\n' };
  repository.commit('Begin', { ...follows(projects.kubernetes), ...readme });
  expect((await gate('new', AT, '--number', '4000')).err).toContain('nobody says what `sig` is');
  expect((await gate('new', AT, '--number', '4000', '--set', 'sig=../..')).err).toContain('is no path of a document');
  const sig = ['--set', 'sig=sig-node', '--set', 'owning-sig=sig-node'];
  expect(await begun({ ...files, ...readme }, '--number', '4000', ...sig)).toEqual([]);
  const folder = 'keps/sig-node/4000-a-title-with-signs-1';
  expect(lines(`${folder}/kep.yaml`, 8)).toEqual([
    'title: "A \\"Title\\": with | signs #1"',
    'kep-number: 4000',
    'authors:',
    '  - "@bolin"',
    'owning-sig: sig-node',
    'status: provisional',
    'creation-date: 2026-03-10',
    'stage:',
  ]);
  expect(text(`${folder}/README.md`)).toBe(`# KEP-4000: ${AT}\n\n## Summary\n`);
});

test('Rust: a list, with what nobody knows yet left to the author', async () => {
  expect(await begun(follows(projects.rust), '--number', '3700')).toEqual([
    'error field-required missing',
    'error section-filled empty',
  ]);
  expect(text('text/3700-a-title-with-signs-1.md')).toBe(
    `# ${AT}\n\n- Feature Name:\n- Start Date: 2026-03-10\n- RFC PR:\n\n## Summary\n`,
  );
});

test('Swift: a list whose template links to itself', async () => {
  const template =
    '# Title\n\n* Proposal: [SE-NNNN](NNNN-filename.md)\n* Authors: [Author 1](https://github.com/author1)\n* Status: **Awaiting review**\n\n## Introduction\n';
  const process = projects.swift.process
    .replace("{slug}.md' }", "{slug}.md', template: proposals/0000-template.md }")
    .replace('{ assigned', '{ kept: [0], assigned');
  const files = { ...follows({ ...projects.swift, process }), 'proposals/0000-template.md': template };
  expect(await begun(files, '--number', '391')).toEqual([]);
  expect(lines('proposals/0391-a-title-with-signs-1.md', 5)).toEqual([
    `# ${AT}`,
    '',
    '* Proposal: [SE-0391](0391-a-title-with-signs-1.md)',
    '* Authors: [Bo Lin](https://github.com/bolin)',
    '* Status: **Awaiting review**',
  ]);
});

test('decisions in front matter', async () => {
  expect(await begun(follows(projects.madrDecisions))).toEqual([]);
  expect(branch()).toBe('proposal/0002-a-title-with-signs-1');
  expect(text('docs/decisions/0002-a-title-with-signs-1.md')).toBe(
    `---\nstatus: proposed\ndate: 2026-03-10\n---\n\n# ${AT}\n`,
  );
});

test('decisions with a section for the status', async () => {
  expect(await begun(follows(projects.adrDecisions))).toEqual([]);
  expect(text('docs/adr/0002-a-title-with-signs-1.md')).toBe(
    `# 2. ${AT}\n\nDate: 2026-03-10\n\n## Status\n\nProposed\n`,
  );
});
