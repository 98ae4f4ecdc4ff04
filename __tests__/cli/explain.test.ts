import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn } from './gate.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
});
afterEach(() => repository.remove());

const DRAFT = 'proposals/ACME-1000-query-cache.md';
const README = 'proposals/README.md';

/** What a command line explains in the repository. */
async function explained(...args: string[]): Promise<string> {
  const { code, out, err } = await gateIn(repository.root, ['explain', ...args]);
  expect([code, err]).toEqual([0, '']);
  return out;
}

const refused = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await gateIn(repository.root, ['explain', ...args]);
  expect([code, out]).toEqual([2, '']);
  return err;
};

/** The part of a text below a line, up to the next line that stands as far left. */
function below(text: string, line: RegExp): string {
  const lines = text.split('\n');
  const from = lines.findIndex((each) => line.test(each));
  const margin = /^ */.exec(lines[from] ?? '')?.[0].length ?? 0;
  const length = lines
    .slice(from + 1)
    .findIndex((each) => each.trim() !== '' && /^ */.exec(each)?.[0].length === margin);
  return lines.slice(from, length === -1 ? undefined : from + 1 + length).join('\n');
}

describe('a rule', () => {
  test('says its severity in the process of the repository, and whom it leaves alone', async () => {
    repository.write({
      '.github/proposals.yml': `${ACME_PROCESS}
rules:
  title-heading: notice
  title-heading.several: warning
exempt:
  - { rule: title-heading.other, numbers: [1000, 1003-1005], reason: merged before the rule was there }
`,
    });
    const out = await explained('title-heading');
    expect(out).toContain('Severity in the process acme (.github/proposals.yml): notice; warning for `several`.');
    expect(out).toContain('Exempted from title-heading.other: 1000 and 1003-1005, merged before the rule was there');
  });

  test('is explained with a field or a message of it, and outside of a repository', async () => {
    repository.write({ '.github/proposals.yml': `${ACME_PROCESS}\nrules: { field-frozen.Created: off }\n` });
    expect(await explained('field-frozen.Created')).toContain('error; off for `Created`.');
    const folder = mkdtempSync(join(tmpdir(), 'proposal-gate-nowhere-'));
    const { code, out } = await gateIn(folder, ['explain', 'field-frozen.Created']);
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    expect(out).toContain('What it says, and how to fix it:');
    expect(out).not.toContain('Severity');
  });

  test('is explained where the process file is wrong, and the mistake is told', async () => {
    repository.write({ '.github/proposals.yml': ACME_PROCESS.replace('label: ACME', 'labl: ACME') });
    const { code, out, err } = await gateIn(repository.root, ['explain', 'number-unique']);
    expect(code).toBe(0);
    expect(out).toContain('number-unique:');
    expect(err).toContain('.github/proposals.yml');
  });
});

describe('the lifecycle', () => {
  test('has each status once, with what it needs and how many proposals have it', async () => {
    const out = await explained('lifecycle');
    expect(out).toContain('ACME proposal (acme, .github/proposals.yml)');
    expect(out.split('\n').slice(2, 7)).toEqual([
      '  Draft                1  proposals begin here',
      '  ├─▶ Accepted         1  set `Target-Version`',
      '  │   ├─▶ Implemented  0  set `Implemented-Version` · nothing follows',
      '  │   └─▶ Rejected        say why · see below',
      '  └─▶ Rejected         0  say why · nothing follows',
    ]);
    expect(out).toContain('  Target-Version: YY.Sprint.Patch\n');
  });

  test('counts what the working tree says, and a revision where one is named', async () => {
    repository.write({ [DRAFT]: document({ fields: { Status: 'Acceptd' } }) });
    const out = await explained('lifecycle');
    expect(out).toContain('Draft                0');
    expect(out).toContain('1 proposal with a status that this process does not know: `Acceptd`.');
    expect(await explained('lifecycle', '--rev', 'HEAD')).toContain('Draft                1');
  });

  test('of a process by its name, with approvals, questions and circles, needs no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proposal-gate-nowhere-'));
    const { code, out } = await gateIn(folder, ['explain', 'lifecycle', '--process', 'plano-pep']);
    const without = await gateIn(folder, ['explain', 'lifecycle']);
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    expect(out).toMatch(/─▶ Accepted +settle `Open Questions`, 2 approvals · may come with the$/m);
    expect(out).toMatch(/─▶ Deferred\n {2}│ {3}├─▶ Draft +see above$/m);
    expect(without).toMatchObject({ code: 2, out: '' });
    expect(without.err).toContain('--process: bep, plano-pep');
  });

  test('of several processes: each, and a number is looked for in all', async () => {
    const other = ACME_PROCESS.replace('name: acme', 'name: notes')
      .replace('label: ACME', 'label: NOTE')
      .replaceAll('proposals/', 'notes/')
      .replaceAll('ACME-', 'NOTE-');
    const both = [ACME_PROCESS, other].map((text) => text.trimEnd().replace(/^/gm, '    ').replace(/^ {4}/, '  - '));
    repository.write({
      '.github/proposals.yml': `processes:\n${both.join('\n')}\n`,
      'notes/README.md': registry('| [1007](NOTE-1007-tea.md) | Tea | Bo Lin | Draft |'),
      'notes/NOTE-1007-tea.md': document({ heading: 'Tea' }),
    });
    const out = await explained('lifecycle');
    expect(out).toContain('ACME proposal (acme, ');
    expect(out).toContain('ACME proposal (notes, ');
    const found = await explained('1007');
    expect(found).toMatch(/^NOTE-1007 {2}Tea +Draft$/m);
    expect(found).not.toContain('ACME-1007');
    expect(await explained('acme-1007')).toMatch(/^ACME-1007 is free\./);
  });
});

test('a status: where it comes from, what it needs, what follows, and which proposals have it', async () => {
  const out = await explained('accepted');
  expect(out).toMatch(/^Accepted · ACME proposal/);
  expect(out).toContain('Comes after `Draft` (set `Target-Version`).');
  expect(out).toContain('Can become `Implemented` (set `Implemented-Version`), `Rejected` (say why).');
  expect(out).toContain('1 proposal:\n    ACME-1001  Rate Limits\n');
});

describe('a proposal', () => {
  test.each(['1000', 'ACME-1000', 'acme-1000', DRAFT, 'ACME-1000-query-cache.md', 'proposals/ACME-1000/design.md'])(
    'is found by %s',
    async (word) => {
      const out = await explained(word);
      expect(out).toMatch(/^ACME-1000 {2}Query Cache +Draft$/m);
      expect(out).toMatch(/Created +2026-03-02 \(8 days ago\)$/m);
      expect(out).toMatch(/Row +Query Cache · Ada Park · Draft — proposals\/README\.md:9$/m);
      expect(out).toContain('Nothing is to be found fault with today.');
    },
  );

  test('each next status says what is missing, in the words of the rules', async () => {
    const out = await explained('1000');
    expect(below(out, /^ {2}Accepted: set `Target-Version`$/)).toMatch(
      /error +`Target-Version` is not filled in\. +field-required\n +Fix: Write `Target-Version: YY\.Sprint\.Patch` in the front matter\./,
    );
    expect(below(out, /^ {2}Rejected: say why$/)).toMatch(/status-reason\n.*## Rejection/s);
  });

  test('nothing is missing once it stands there, and the trial leaves everything as it is', async () => {
    const ready = document({ fields: { 'Target-Version': '26.4.0' } });
    repository.write({ [DRAFT]: ready });
    const out = await explained('1000');
    expect(below(out, /^ {2}Accepted/)).toContain(
      'Nothing is missing: write `Accepted` in the document, and in its row.',
    );
    expect(repository.git('status', '--porcelain')).toBe(`M ${DRAFT}`);
    expect(repository.git('diff', '--stat')).not.toContain('README');
  });

  test('what it lacks today is not missing a second time, and still has to be settled', async () => {
    repository.write({ [DRAFT]: document({ fields: { 'Target-Version': '26.4.0', Author: 'TBD' } }) });
    const out = await explained('1000');
    expect(below(out, /^Today$/)).toContain('`Author` is not filled in.');
    expect(below(out, /^ {2}Accepted/).replace(/\s+/g, ' ')).toContain(
      'Nothing more than what stands above: once that is settled, write `Accepted` in the document, and in its row.',
    );
    expect(out).not.toContain('Nothing is missing');
  });

  test('is found by the name of a file that no other proposal has', async () => {
    const parts = (number: number): string => `proposals/ACME-${number}/notes.md`;
    repository.write({ [parts(1000)]: '# Notes\n' });
    expect(await explained('notes.md')).toMatch(/^ACME-1000 /m);
    repository.write({ [parts(1001)]: '# Notes\n' });
    expect(await refused('notes.md')).toContain('There is no rule, no status and no proposal `notes.md`.');
  });

  test('has approvals and open questions asked for', async () => {
    repository.write({
      '.github/proposals.yml': ACME_PROCESS.replace('Accepted: {', 'Accepted: { approvals: 2,')
        .concat('maintainers: { permission: write }\n')
        .replace(
          'main-only: [Open Questions]',
          'main-only: [Open Questions]\n  resolved: { Open Questions: [Accepted] }',
        ),
      [DRAFT]: `${document({ fields: { 'Target-Version': '26.4.0' } })}\n## Open Questions\n\n- For how long?\n`,
    });
    const asked = below(
      await explained('1000'),
      /^ {2}Accepted: set `Target-Version`, settle `Open Questions`, 2 approvals$/,
    );
    expect(asked).toContain('For how long?');
    expect(asked).toContain('open-questions');
  });

  test('shows what is found there today, and what cannot follow an unknown status', async () => {
    repository.write({ [DRAFT]: document({ fields: { Status: 'Done', Author: 'TBD' } }) });
    const out = await explained('1000');
    expect(below(out, /^Today$/)).toContain('status-known');
    expect(out).toContain('`Author` is not filled in.');
    expect(out).toContain('`Done` is no status of this process');
    expect(out).not.toContain('What comes next');
  });

  test('that is done has nothing to come', async () => {
    const fields = { Status: 'Implemented', 'Target-Version': '26.4.0', 'Implemented-Version': '26.4.0' };
    repository.write({ [DRAFT]: document({ fields }) });
    expect(await explained('1000')).toContain('Nothing follows `Implemented`.');
  });

  test('under a number that two documents have: both, each with its own findings', async () => {
    repository.write({
      'proposals/ACME-1000-result-cache.md': document({ fields: { Created: '' }, heading: 'Result Cache' }),
    });
    const out = await explained('1000');
    const [first = '', second = ''] = out.split(/(?=^ACME-1000 {2}Result Cache)/m);
    expect(first).toContain('ACME-1000 is taken by 2 documents.');
    expect(first).toMatch(/^ACME-1000 {2}Query Cache/m);
    expect(second).toMatch(/^ {2}Row +none in proposals\/README\.md$/m);
    expect(second).toContain('`Created` is not filled in.');
    expect(first).not.toContain('`Created` is not filled in.');
  });

  test('has an age, in the words of the page', async () => {
    repository.write({ [DRAFT]: document({ fields: { Created: '2023-12-20' } }) });
    expect(await explained('1000')).toMatch(/Created +2023-12-20 \(2\.2 years ago\)$/m);
  });

  test('of hostile words is shown with nothing obeyed', async () => {
    repository.write({
      [DRAFT]: document({ heading: 'Cache\u202e \u001b[31mred', fields: { Author: '::error::x (a@b.dev)' } }),
    });
    const out = await explained('1000');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
    expect(out).not.toMatch(/^\s*::/m);
    expect(out).toContain('⟨U+202E⟩');
  });
});

describe('a number without a document', () => {
  const here =
    'as far as this tree shows: `proposal-gate new` leaves out what other branches and pull requests take, too.';

  test('that is reserved: for what, by whom, and what comes next', async () => {
    const out = await explained('1002');
    expect(out).toContain('ACME-1002 is reserved for "Audit Log" by Cy Roe. There is no document yet.');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Next: write `proposals/ACME-1002-audit-log.md`, with the status `Draft` on the branch `acme/1002-audit-log`.',
    );
  });

  test.each([
    ['1003', `ACME-1003 is free, and the next one to take, ${here}`],
    ['1040', `ACME-1040 is free. The next free number is ACME-1003, ${here}`],
    ['0', 'ACME-0000 is kept by the process: no proposal takes it.'],
    ['12', 'Numbers of the ACME process begin later: nothing stands at ACME-0012.'],
  ])('%s: %s', async (word, said) => {
    expect((await explained(word)).replace(/\s+/g, ' ')).toContain(said);
  });

  test('that is skipped', async () => {
    repository.write({ [README]: registry(...ROWS, '| 1003 | _(skipped)_ | | |') });
    expect((await explained('1003')).replace(/\s+/g, ' ')).toContain(
      'ACME-1003 is not used: its row says so. The next free number is ACME-1004, as far as this tree shows',
    );
  });
});

describe('could not run', () => {
  test.each([
    ['status-transitoin', 'Did you mean `status-transition`?'],
    ['Acepted', 'Did you mean `Accepted`?'],
    ['lifecycel', 'Did you mean `lifecycle`?'],
    ['nonsense', 'There is no rule, no status and no proposal `nonsense`.'],
  ])('%s: %s', async (word, said) => expect(await refused(word)).toContain(said));

  test('a revision that there is not', async () =>
    expect(await refused('lifecycle', '--rev', 'nowhere')).toContain('nowhere'));

  test('a proposal of a repository whose process file is wrong: every place is told', async () => {
    repository.write({ '.github/proposals.yml': ACME_PROCESS.replace('label: ACME', 'labl: ACME') });
    expect(await refused('1000')).toMatch(/proposals\.yml:3:1: `labl` is no key/);
  });
});

test('a repository without a commit is explained as it stands', async () => {
  const fresh = testRepository();
  fresh.write({ ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
  const { code, out } = await gateIn(fresh.root, ['explain', '1000']);
  fresh.remove();
  expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^ACME-1000 {2}Query Cache/)]);
});
