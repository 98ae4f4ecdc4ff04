import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { plain } from '../../src/model/prose.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import type { Blob } from '../../src/model/source.ts';
import { ACME_TODAY, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { acme, judgeExample } from '../support/acme.ts';
import { memorySource } from '../support/memory-source.ts';

const FILE = 'proposals/ACME-1000-query-cache.md';
const OTHER = 'proposals/ACME-1001-rate-limits.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const README = 'proposals/README.md';

/** The registry with another status for 1000. */
const saying = (status: string): string => registry(ROWS[0].replace('Draft', status), ROWS[1], ROWS[2]);
/** The registry with another status for 1002, which has no document. */
const reserved = (status: string): string => registry(ROWS[0], ROWS[1], ROWS[2].replace('Draft', status));

const VERSIONS = { 'Target-Version': '26.4.0', 'Implemented-Version': '26.4.0' };
const cache = (status: string | null, fields: Record<string, string> = {}): string =>
  document({ fields: { ...VERSIONS, ...fields, Status: status } });
const broken = (status: string): string => cache(status, { Author: '@adap' });

/** What a pull request is refused for, of all rules about statuses and readable documents. */
async function refused(pull: ExamplePull): Promise<string[]> {
  const report = await judgeExample(pull, rules);
  return report.findings
    .filter(
      ({ rule, origin }) => origin === 'introduced' && /^(?:status-|document-readable|registry-status)/.test(rule),
    )
    .map(({ rule, message }) => (rule === 'status-known' ? rule : `${rule}.${message}`));
}

const SKIPS = ['status-transition.skips'];
const OPTIONAL = 'fields: { Author: { type: persons }, Status: { type: status } }\n';

describe('while a document says no status, its entry moves by the same rules', () => {
  test.each([
    ['an empty one', cache('')],
    ['a placeholder', cache('TBD')],
    ['none at all', cache(null)],
    ['one that the process does not know', cache('Final')],
    ['none that can be read', broken('Draft')],
  ])('%s', async (_, text) => {
    const base = { [FILE]: text };
    expect(await refused({ base, head: { [README]: saying('Implemented') } })).toEqual(SKIPS);
    expect(await refused({ base, head: { [README]: saying('_Implemented_ (26.4)') } })).toEqual(SKIPS);
    expect(await refused({ base, head: { [README]: saying('Done since May') } })).toEqual(['status-known']);
    expect(await refused({ base, head: { [README]: saying('Accepted') } })).toEqual([]);
    expect(await refused({ base, head: { [README]: saying('Rejected') } })).toEqual(['status-reason.document']);
  });

  test('and the document that says one later goes on from there', async () => {
    for (const text of [cache(''), cache(null), cache('Final'), broken('Final')]) {
      const base = { [FILE]: text };
      expect(await refused({ base, head: { [FILE]: cache('Implemented') } })).toEqual(
        expect.arrayContaining(['status-transition.skips']),
      );
      expect(await refused({ base, head: { [FILE]: cache('Implemented'), [README]: saying('Implemented') } })).toEqual(
        SKIPS,
      );
      expect(await refused({ base, head: { [FILE]: cache('Accepted'), [README]: saying('Accepted') } })).toEqual([]);
      expect(
        await refused({ base: { ...base, [README]: saying('Implemented') }, head: { [FILE]: cache('Implemented') } }),
      ).toEqual([]);
    }
  });

  test('an entry that ended does not begin again', async () => {
    const base = { [FILE]: cache(''), [README]: saying('Rejected') };
    expect(await refused({ base, head: { [FILE]: document() } })).toContain('status-transition.final');
    expect(await refused({ base, head: { [README]: saying('Draft') } })).toEqual(['status-transition.final']);
  });

  test('a document that comes without a status does not bring a decision in its entry', async () => {
    expect(await refused({ head: { [NEW_FILE]: cache(''), [README]: reserved('Implemented') } })).toEqual(SKIPS);
    expect(await refused({ head: { [NEW_FILE]: cache(''), [README]: reserved('Accepted') } })).toEqual([
      'status-initial.entry',
    ]);
    const both = {
      'proposals/ACME-1003-spot-nodes.md': cache(null),
      [README]: registry(...ROWS, '| 1003 | Spot Nodes | Ada | Implemented |'),
    };
    expect(await refused({ head: both })).toEqual(['status-initial.entry']);
  });
});

describe('what is told elsewhere is not told here', () => {
  test('a document that this pull request makes unreadable, and an old entry that differs', async () => {
    const base = { [FILE]: cache('Accepted') };
    expect(await refused({ base, head: { [FILE]: broken('Accepted') } })).toEqual(['document-readable.syntax']);
    expect(await refused({ base, head: { [FILE]: cache('Final') } })).toEqual(['status-known']);
  });

  test('a document and its entry that both lose their status', async () => {
    expect(await refused({ head: { [FILE]: cache(''), [README]: saying('') } })).toEqual(['status-transition.gone']);
    const base = { [FILE]: cache('Final') };
    expect(await refused({ base, head: { [README]: saying('') } })).toEqual([]);
  });

  test('a document that comes with more than a first status, whatever was reserved', async () => {
    for (const was of ['Final', 'Accepted', 'Implemented'])
      expect(await refused({ base: { [README]: reserved(was) }, head: { [NEW_FILE]: cache('Implemented') } })).toEqual(
        expect.arrayContaining(['status-initial.initial']),
      );
    const final = { base: { [README]: reserved('Final') }, head: { [NEW_FILE]: cache('Implemented') } };
    expect(await refused(final)).not.toContain('status-transition.unknown');
  });
});

test('a decision comes in a document, and not in the entry of one that says nothing', async () => {
  const process =
    'lifecycle: { initial: [Draft], decided: [Agreed], statuses: { Draft: { to: [Review] }, Review: { to: [Agreed] }, Agreed: {} } }';
  const rows = { [README]: reserved('Agreed') };
  expect(await refused({ process, head: { ...rows, [NEW_FILE]: cache('Agreed') } })).toEqual([]);
  expect(await refused({ process, head: { ...rows, [NEW_FILE]: cache('') } })).toEqual(SKIPS);
});

test('a document that says what its entry has said for long still has to say why', async () => {
  const base = { [FILE]: cache(''), [README]: saying('Rejected') };
  expect(await refused({ base, head: { [FILE]: cache('Rejected') } })).toEqual(['status-reason.document']);
});

describe('out of a status that the process does not know', () => {
  const none = saying('');

  test('the entry says what the proposal was', async () => {
    const base = { [FILE]: cache('Superseded'), [README]: saying('Accepted') };
    const to = (status: string) => refused({ base, head: { [FILE]: cache(status), [README]: saying(status) } });
    expect(await to('Implemented')).toEqual([]);
    expect(await to('Accepted')).toEqual([]);
    expect(await to('Draft')).toEqual(['status-transition.illegal']);
  });

  test('without an entry it begins at the beginning', async () => {
    const base = { [FILE]: cache('Superseded'), [README]: none };
    const to = (status: string) => refused({ base, head: { [FILE]: cache(status), [README]: saying(status) } });
    expect(await to('Draft')).toEqual([]);
    expect(await to('Accepted')).toEqual(['status-transition.unknown']);
    expect(await to('Implemented')).toEqual(['status-transition.unknown']);
  });

  test('a slip becomes what was meant, or what follows from it', async () => {
    const base = { [FILE]: cache('Acepted'), [README]: none };
    const to = (status: string) => refused({ base, head: { [FILE]: cache(status), [README]: saying(status) } });
    expect(await to('Accepted')).toEqual([]);
    expect(await to('Implemented')).toEqual([]);
    expect(await to('Draft')).toEqual(['status-transition.illegal']);
  });

  test('it is said what may be written', async () => {
    const process =
      'lifecycle: { initial: [Draft], decided: [Agreed], statuses: { Draft: { to: [Agreed] }, Agreed: { to: [Implemented] }, Implemented: {} } }';
    const pull = { process, base: { [FILE]: cache('Superseded'), [README]: none } };
    const { findings } = await judgeExample({ ...pull, head: { [FILE]: cache('Implemented') } }, rules);
    const [found] = findings.filter(({ rule }) => rule === 'status-transition');
    expect([found?.what, found?.fix].map((prose) => plain(prose ?? []))).toEqual([
      '`Superseded` cannot become `Implemented`: it is no status of this process.',
      'Write `Draft` or `Agreed`. The next status comes in a later pull request.',
    ]);
    expect(await refused({ ...pull, head: { [FILE]: cache('Agreed'), [README]: saying('Agreed') } })).toEqual([]);
  });
});

describe('metadata that cannot be read', () => {
  test('hides no change of the entry, and no change of its own', async () => {
    const base = { [FILE]: broken('Draft') };
    const head = { [FILE]: broken('Implemented'), [README]: saying('Implemented') };
    expect((await refused({ base, head })).sort()).toEqual(['document-readable.syntax', 'status-transition.skips']);
    expect(await refused({ base, head: { [FILE]: `${broken('Draft')}\n## Notes\n\nMore.\n` } })).toEqual([]);
  });

  test('of a file that is no text at all: other bytes may say another status', async () => {
    const bytes = (id: string): Blob => ({ id, text: null, problem: 'encoding' });
    const origins = async (before: Blob, after: Blob) => {
      const base = { ...acmeFiles(), [FILE]: before };
      const source = memorySource({ base, head: { ...base, [FILE]: after, [OTHER]: cache('Accepted') } });
      const { findings } = await check({ source, process: acme(), today: ACME_TODAY, failOn: 'error', rules });
      return findings.filter(({ rule }) => rule === 'document-readable').map(({ origin }) => origin);
    };
    expect(await origins(bytes('1'), bytes('2'))).toEqual(['introduced']);
    expect(await origins(bytes('1'), bytes('1'))).toEqual([]);
  });

  test('is told by its text while that is short, and by its name when it is not', async () => {
    const long = (status: string) => broken(status).replace('Created:', `Note: ${'x'.repeat(2000)}\nCreated:`);
    for (const text of [broken, long]) {
      const { findings } = await judgeExample(
        { base: { [FILE]: text('Draft') }, head: { [FILE]: text('Accepted') } },
        rules,
      );
      const [found] = findings.filter(({ rule }) => rule === 'document-readable');
      expect(found?.origin).toBe('introduced');
      expect(found?.key.length).toBeLessThan(500);
    }
  });

  test('said what its one line of a status says', async () => {
    const base = { [FILE]: broken('Accepted'), [README]: saying('') };
    const to = (status: string) => refused({ base, head: { [FILE]: cache(status), [README]: saying(status) } });
    expect(await to('Accepted')).toEqual([]);
    expect(await to('Implemented')).toEqual([]);
    expect(await to('Draft')).toEqual(['status-transition.illegal']);
    const twice = { [FILE]: broken('Accepted').replace('Created:', 'Status: Draft\nCreated:'), [README]: saying('') };
    expect(await refused({ base: twice, head: { [FILE]: cache('Accepted'), [README]: saying('Accepted') } })).toEqual([
      'status-initial.initial',
    ]);
  });

  test('in a table, under another name of the field', async () => {
    const process =
      'metadata: table\nfields: { Author: { type: persons }, Status: { type: status, aliases: [State] } }\n';
    const table = (status: string, author: string) =>
      `# Query Cache\n\n| Field | Value |\n|---|---|\n| Author | ${author} |\n| **State** | ${status} |\n`;
    const base = { [FILE]: table('Draft', 'Ada | Bo'), [OTHER]: table('Accepted', 'Bo'), [README]: saying('') };
    const head = { [FILE]: table('Implemented', 'Ada'), [README]: saying('Implemented') };
    expect(await refused({ process, base, head })).toEqual(SKIPS);
  });
});

describe('a status does not go away', () => {
  test('where the process does not ask for one', async () => {
    for (const text of [cache(''), cache('-'), cache(null), '# Query Cache\n'])
      expect(await refused({ process: OPTIONAL, head: { [FILE]: text } })).toEqual(['status-transition.gone']);
  });

  test('and it is told once where the process asks for one', async () => {
    const { findings } = await judgeExample({ head: { [FILE]: document({ fields: { Status: null } }) } }, rules);
    expect(findings.map(({ rule, fix }) => `${rule}: ${plain(fix)}`)).toEqual([
      'status-transition: Write `Status: Draft` in the front matter again.',
    ]);
  });

  test('nor from an entry that nobody else speaks for', async () => {
    expect(await refused({ head: { [README]: reserved('') } })).toEqual(['status-transition.gone']);
    const skipped = registry(ROWS[0], ROWS[1], '| 1002 | _(skipped)_ | | |');
    expect(await refused({ head: { [README]: skipped } })).toEqual([]);
  });
});

test('names of a lifecycle that are not written as they are used', async () => {
  const process =
    'lifecycle: { initial: [Draft], statuses: { Draft: { to: [in review] }, "In  Review ": { to: [DONE] }, Done: {} } }';
  const judge = async (from: string, to: string) =>
    (await refused({ process, base: { [FILE]: cache(from) }, head: { [FILE]: cache(to) } })).filter((id) =>
      id.startsWith('status-transition'),
    );
  expect(await judge('Draft', 'In Review')).toEqual([]);
  expect(await judge('In Review', 'Done')).toEqual([]);
  expect(await judge('In Review', 'Draft')).toEqual(['status-transition.illegal']);
  expect(await judge('Draft', 'Done')).toEqual(SKIPS);
});
