import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { shows } from '../support/shows.ts';
import { gateIn, reportIn } from './gate.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', acmeFiles());
});
afterEach(() => repository.remove());

const gate = (...args: string[]) => gateIn(repository.root, args);

describe('--process', () => {
  test('takes a file from the disk, before anybody has committed it', async () => {
    repository.write({ 'draft.yml': ACME_PROCESS });
    const report = await reportIn(repository.root, ['audit', '--process', 'draft.yml']);
    expect(report).toMatchObject({ process: 'acme', processSource: 'draft.yml', verdict: 'pass' });
    expect(report.proposals.length).toBeGreaterThan(1);
  });

  test('follows what the file extends, from the root of the repository', async () => {
    repository.write({
      'processes/acme.yml': ACME_PROCESS,
      'processes/strict.yml': 'extends: ./acme.yml\nname: strict\n',
      'processes/other.yml': 'extends: processes/acme.yml\nname: other\n',
    });
    for (const name of ['strict', 'other']) {
      const args = ['audit', '--root', repository.root, '--process', `processes/${name}.yml`];
      expect((await reportIn(repository.root, args)).process).toBe(name);
    }
  });

  shows(
    'attack',
    'a process file of the checkout, given with `--process`, that extends `.git/config` or an ignored file, or is a link',
    'the command ends with exit 2 and quotes nothing of them',
    async () => {
      repository.git('config', 'http.extraheader', 'hunter2');
      repository.write({ '.gitignore': '.env.yml\n', '.env.yml': 'hunter2: 1\n', 'ci/draft.yml': '' });
      symlinkSync('../.git/config', join(repository.root, 'ci/link.yml'));
      symlinkSync('.git', join(repository.root, 'git'));
      for (const name of ['.git/config', '.env.yml', 'git/config']) {
        repository.write({ 'ci/draft.yml': `extends: ${name}\n` });
        const { code, err, out } = await gate('check', '--process', 'ci/draft.yml');
        expect([code, out, err.includes('hunter2')]).toEqual([2, '', false]);
        expect(err).toContain(`there is no file ${name}`);
      }
      for (const name of ['ci/link.yml', 'git/config']) {
        const { code, err } = await gate('check', '--process', name);
        expect([code, err.includes('hunter2')]).toEqual([2, false]);
      }
    },
  );

  test('says where a file on the disk is wrong', async () => {
    repository.write({ 'draft.yml': `${ACME_PROCESS}lifecycel: {}\n` });
    const { code, err, out } = await gate('check', '--process', 'draft.yml');
    expect([code, out]).toEqual([2, '']);
    const line = ACME_PROCESS.split('\n').length;
    expect(err).toContain(`draft.yml:${line}:1: \`lifecycel\` is no key`);
    expect(err).toContain('Did you mean `lifecycle`?');
    expect(err).not.toMatch(/\bat .*\.ts/);
    expect(err).toContain('\nCorrect the file; https://');
  });

  test('says of a file on the disk in an old encoding that it is no UTF-8', async () => {
    writeFileSync(join(repository.root, 'draft.yml'), Buffer.from(`title: Café\n${ACME_PROCESS}`, 'latin1'));
    const { code, err } = await gate('check', '--process', 'draft.yml');
    expect(code).toBe(2);
    expect(err).toContain('The process file draft.yml cannot be read: it is not UTF-8.\nSave it as UTF-8.');
  });

  test('takes a path at the base where the disk has no such file', async () => {
    repository.commit('Process', { 'acme.yml': ACME_PROCESS });
    repository.write({ 'acme.yml': null });
    expect((await reportIn(repository.root, ['audit', '--process', 'acme.yml'])).process).toBe('acme');
    expect((await gate('audit', '--process', 'nowhere.yml')).code).toBe(2);
  });
});

test('an audit that finds no document says where it looked', async () => {
  repository.write({ 'draft.yml': ACME_PROCESS.replace('ACME-{number}-{slug}', 'AMCE-{number}-{slug}') });
  const { notes, verdict } = await reportIn(repository.root, ['audit', '--process', 'draft.yml']);
  expect(verdict).toBe('pass');
  expect(notes).toEqual([
    'No document is found: the process `acme` looks for `proposals/AMCE-{number}-{slug}.md`, and `proposals` holds 4 files, none with such a name.',
  ]);
});
