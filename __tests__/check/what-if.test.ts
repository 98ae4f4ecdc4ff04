import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { ConfigError } from '../../src/model/errors.ts';
import type { Report } from '../../src/model/report.ts';
import { renderReview } from '../../src/reporters/markdown.ts';
import { ACME_PROCESS, acmeFiles, document } from '../../src/rules/acme/repository.ts';
import { type Files, memorySource } from '../support/memory-source.ts';
import { promised } from '../support/report-schema.ts';

const FILE = '.github/proposals.yml';
const BASE = { ...acmeFiles(), [FILE]: ACME_PROCESS };
const MERGED = 'Once the change of `.github/proposals.yml` is merged';

const listed = (...items: readonly string[]): string => [`${MERGED}:`, ...items].join('\n- ');

const judge = async (base: Files, head: Files): Promise<Report> =>
  promised(await check({ source: memorySource({ base, head }), process: null, today: '2026-03-10', failOn: 'error' }));

function changed(from: string, to: string): string {
  if (!ACME_PROCESS.includes(from)) throw new RangeError(`nothing to replace: ${from}`);
  return ACME_PROCESS.replace(from, to);
}

const told = ({ findings }: Report): string[] => findings.map(({ origin, rule }) => `${origin} ${rule}`);

describe('a pull request that changes the process file', () => {
  test('hears which findings would appear, and is judged by the file of the base', async () => {
    const file = ACME_PROCESS.replaceAll('Draft', 'Sketch');
    const draft = document({ fields: { Status: 'Sketch' }, heading: 'Query Result Cache' });
    const report = await judge(BASE, { ...BASE, [FILE]: file, 'proposals/ACME-1000-query-cache.md': draft });
    expect(told(report)).toContain('introduced status-known');
    expect(report.verdict).toBe('fail');
    expect(report.notes).toEqual([
      listed(
        '`lifecycle.initial` is `["Sketch"]` instead of `["Draft"]`',
        '`lifecycle.statuses.Draft.to` is gone, which was `["Accepted","Rejected"]`',
        '`lifecycle.statuses.Sketch.to` is new: `["Accepted","Rejected"]`',
        '2 findings would appear: 1 of `registry-status` (ACME-1000), 1 of `status-known` (ACME-1002)',
        '1 finding would vanish: 1 of `status-known` (ACME-1000)',
      ),
    ]);
  });

  test('hears of a list of exemptions how long it is', async () => {
    const exempt = (...numbers: number[]): string =>
      `exempt:\n${numbers.map((each) => `  - { rule: number-unique, numbers: [${each}], reason: merged before the gate }\n`).join('')}`;
    const told = async (before: string, after: string): Promise<readonly string[]> =>
      (await judge({ ...BASE, [FILE]: ACME_PROCESS + before }, { ...BASE, [FILE]: ACME_PROCESS + after })).notes;
    const quiet = 'no finding that stands today appears or vanishes';
    expect(await told('', exempt(1, 2))).toEqual([listed('`exempt` is new, with 2 entries', quiet)]);
    expect(await told(exempt(1), exempt(1, 2))).toEqual([listed('`exempt` has 2 entries instead of 1', quiet)]);
    expect(await told(exempt(1, 2), exempt(1, 3))).toEqual([listed('`exempt` differs in its 2 entries', quiet)]);
    expect(await told(exempt(1), '')).toEqual([listed('`exempt` is gone, which had 1 entry', quiet)]);
  });

  test('hears which would vanish, and which would weigh differently', async () => {
    const base = { ...BASE, 'proposals/ACME-1000-query-cache.md': document({ fields: { Created: '', Owner: 'Ada' } }) };
    const report = await judge(base, {
      ...base,
      [FILE]: `${ACME_PROCESS}rules: { field-required: off, field-known: notice }\n`,
    });
    expect(told(report)).toEqual([]);
    expect(report.notes).toEqual([
      listed(
        '`rules.field-required` is `off` instead of its default `error`',
        '`rules.field-known` is `notice` instead of its default `warning`',
        '1 finding would vanish: 1 of `field-required` (ACME-1000)',
        '1 finding would weigh differently: 1 of `field-known` (ACME-1000)',
      ),
    ]);
  });

  test('hears what holds where a rule is said no longer, and nothing where only its default is said', async () => {
    const softer = 'rules: { number-next: error, field-required: notice, field-required.Created: off }\n';
    const base = { ...BASE, [FILE]: ACME_PROCESS + softer };
    const usual = 'rules: { number-next: warning, field-required: notice }\n';
    expect((await judge(base, { ...base, [FILE]: ACME_PROCESS + usual })).notes).toEqual([
      listed(
        '`rules.number-next` is `warning` instead of `error`',
        '`rules.field-required.Created` has its default `notice` again instead of `off`',
        'no finding that stands today appears or vanishes',
      ),
    ]);
    const { notes } = await judge(BASE, { ...BASE, [FILE]: `${ACME_PROCESS}rules: { number-next: warning }\n` });
    expect(notes).toEqual([`${MERGED}, the processes are the same as before.`]);
  });

  test('is headed by what it does', async () => {
    const changing = await judge(BASE, { ...BASE, [FILE]: `${ACME_PROCESS}rules: { field-known: off }\n` });
    const first = (report: Report): string | undefined => renderReview(report, {}).split('\n')[0];
    expect(first(changing)).toBe('### Changes the process: nothing to fix');
    const { [FILE]: _, ...bare } = BASE;
    expect(first(await judge(bare, BASE))).toBe('### Changes the process: nothing to fix');
    expect(first(await judge(BASE, { ...BASE, 'src/a.py': '' }))).toMatch(/^### Nothing to judge/);
  });

  test('hears when nothing would change', async () => {
    const { notes } = await judge(BASE, { ...BASE, [FILE]: `# Our rules.\n${ACME_PROCESS}` });
    expect(notes).toEqual([`${MERGED}, the processes are the same as before.`]);
  });

  test('hears what is judged no longer: a rule, approvals, documents, a whole process', async () => {
    const people = 'maintainers: { people: [ada, bo] }\n';
    const strict = `${changed('Accepted: {', 'Accepted: { approvals: 2,')}${people}`;
    const base = { ...BASE, [FILE]: strict };
    const weaker = strict.replace('approvals: 2', 'approvals: 1').replace('[ada, bo]', '[ada, bo, eve]');
    expect((await judge(base, { ...base, [FILE]: weaker })).notes).toEqual([
      listed(
        '`lifecycle.statuses.Accepted.approvals` is `1` instead of `2`',
        '`maintainers.people` is `["ada","bo","eve"]` instead of `["ada","bo"]`',
        'no finding that stands today appears or vanishes',
      ),
    ]);
    const moved = strict.replaceAll('proposals/ACME', 'docs/ACME');
    expect((await judge(base, { ...base, [FILE]: moved })).notes).toEqual([
      expect.stringContaining('\n- 2 proposals would no longer be judged: ACME-1000, ACME-1001'),
    ]);
    const other = strict.replace('name: acme', 'name: other').replaceAll('proposals/ACME', 'docs/ACME');
    expect((await judge(base, { ...base, [FILE]: other })).notes[0]?.split('\n').slice(1, 3)).toEqual([
      '- the process `acme` is no longer followed',
      '- the process `other` is followed (.github/proposals.yml)',
    ]);
  });

  test('fails when the new file is wrong, with its line', async () => {
    const file = changed('Draft: { to: [Accepted', 'Draft: { to: [Acepted');
    const report = await judge(BASE, { ...BASE, [FILE]: file });
    expect(told(report)).toEqual(['introduced process-file']);
    const line = file.split('\n').findIndex((each) => each.includes('Acepted')) + 1;
    expect(report.findings[0]?.at).toMatchObject({ path: FILE, range: { line } });
    expect(report.findings[0]?.what).toContainEqual({ code: 'Acepted' });
    expect(report.notes).toEqual([]);
  });

  test('fails when it removes the file and no built-in process fits', async () => {
    const { [FILE]: _, ...head } = BASE;
    expect(told(await judge(BASE, head))).toEqual(['introduced process-file']);
    const source = memorySource({
      base: BASE,
      head: { ...head, '.github/proposal.yml': ACME_PROCESS },
      renames: { '.github/proposal.yml': FILE },
    });
    const renamed = await check({ source, process: null, today: '2026-03-10', failOn: 'error' });
    expect(told(renamed)).toEqual(['introduced process-file']);
  });

  test('may change a file that the process extends', async () => {
    const base = { ...BASE, [FILE]: 'extends: processes/acme.yml\n', 'processes/acme.yml': ACME_PROCESS };
    const wrong = { ...base, 'processes/acme.yml': `${ACME_PROCESS}lifecycel: {}\n` };
    const report = await judge(base, wrong);
    expect(told(report)).toEqual(['introduced process-file']);
    expect(report.findings[0]?.at.path).toBe('processes/acme.yml');
    const fine = await judge(base, { ...base, 'processes/acme.yml': `${ACME_PROCESS}rules: { title-heading: off }\n` });
    expect(fine.notes).toEqual([
      [
        'Once the change of `processes/acme.yml` is merged:',
        '`rules.title-heading` is `off` instead of its defaults `error` and `warning`',
        'no finding that stands today appears or vanishes',
      ].join('\n- '),
    ]);
  });
});

describe('a base branch without a process that can be used', () => {
  const { [FILE]: _, ...bare } = BASE;

  test('gets its first process file: the pull request is judged by what it brings', async () => {
    const head = { ...BASE, 'proposals/ACME-1000-query-cache.md': document({ fields: { Status: 'Monkeys' } }) };
    const report = await judge(bare, head);
    expect(told(report)).toContain('introduced status-known');
    expect(report.processes[0]?.source).toBe(`${FILE} of this pull request`);
    expect(report.notes).toEqual([expect.stringMatching(/judged by the one that it brings/)]);
  });

  test('gets its broken process file mended, or the file that it extends', async () => {
    const report = await judge({ ...BASE, [FILE]: 'name: [\n' }, BASE);
    expect([report.verdict, told(report)]).toEqual(['pass', []]);
    const base = { ...BASE, [FILE]: 'extends: conf/acme.yml\n', 'conf/acme.yml': `lable: ACME\n${ACME_PROCESS}` };
    const mended = await judge(base, { ...base, 'conf/acme.yml': ACME_PROCESS });
    expect([mended.verdict, told(mended)]).toEqual(['pass', []]);
  });

  test('gets the first documents of a built-in process', async () => {
    const empty = { 'README.md': '# Thing\n' };
    const table = '## BEP Number Registry\n\n| Number | Title | Author | Status |\n| --- | --- | --- | --- |\n';
    const brought = { ...empty, 'proposals/BEP-1000-query-cache.md': document({}), 'proposals/README.md': table };
    const report = await judge(empty, brought);
    expect(report.processes[0]).toMatchObject({ name: 'bep', source: 'built-in, detected by proposals/BEP-*.md' });
    expect(report.notes).toEqual([expect.stringMatching(/judged by the one that it brings/)]);
    // Whoever misnamed a process file meant another process.
    await expect(judge(empty, { ...brought, '.github/proposals.yaml': ACME_PROCESS })).rejects.toMatchObject({
      hint: expect.stringMatching(/rename it/),
    });
  });

  test('is no pass when what is brought is wrong, or when nothing is brought', async () => {
    await expect(judge(bare, { ...bare, [FILE]: 'extends: acmee\n' })).rejects.toThrow(ConfigError);
    await expect(judge(bare, { ...bare, 'src/a.py': '' })).rejects.toThrow(/No process fits/);
    await expect(judge({ ...BASE, [FILE]: 'name: [\n' }, bare)).rejects.toThrow(ConfigError);
  });
});
