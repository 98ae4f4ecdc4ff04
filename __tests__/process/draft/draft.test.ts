import { describe, expect, test } from '@jest/globals';
import { audit } from '../../../src/check.ts';
import type { Process } from '../../../src/model/process.ts';
import { parseDocument } from '../../../src/parse/document.ts';
import { draftProcess, textsFor } from '../../../src/process/draft/draft.ts';
import { processText } from '../../../src/process/draft/text.ts';
import { memorySource } from '../../support/memory-source.ts';
import { readFile } from '../files.ts';
import { ADR_TOOLS, ALL, ETHEREUM, type Files, KUBERNETES, LISTED, MADR, PYTHON, RUST, SWIFT } from './repositories.ts';

/** The text of the process file that is drafted for a repository; null when nothing looks like proposals. */
function textFor(files: Files): string | null {
  const paths = Object.keys(files).sort();
  const texts = new Map(textsFor(paths).map((path) => [path, files[path] ?? '']));
  const draft = draftProcess({ paths, texts }, (path, text, form) =>
    parseDocument({ id: path, text, problem: null }, form, path),
  );
  return draft === null ? null : processText({ ...draft.file }, draft.comments);
}

function drafted(files: Files): Process {
  const text = textFor(files);
  if (text === null) throw new Error('nothing was drafted');
  return readFile(text);
}

const typesOf = ({ fields }: Process): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, type]));
const requiredBy = ({ fields }: Process): string[] =>
  Object.keys(fields).filter((name) => fields[name]?.required === 'always');
const movesOf = ({ lifecycle }: Process): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(lifecycle.statuses).map(([name, { to }]) => [name, to]));
const sectionsOf = ({ sections }: Process): (readonly string[])[] =>
  Object.values(sections.structures).map((all) => all.map(({ name }) => name));

test.each(Object.keys(ALL))('%s: what is drafted finds few errors in an honest history', async (name) => {
  const files = ALL[name] ?? {};
  const source = memorySource({ base: files, head: files });
  const report = await audit({ source, process: drafted(files), today: '2026-03-10', failOn: 'error' });
  expect(report.proposals.length).toBeGreaterThanOrEqual(2);
  expect(report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([]);
});

describe('where documents stand, and their numbers', () => {
  test('in a header, with zeros and without a slug', () => {
    const { documents, number, label, metadata, heading } = drafted(PYTHON);
    expect([documents.path, label, metadata]).toEqual(['peps/pep-{number}.rst', 'PEP', 'header']);
    expect(number).toMatchObject({ digits: 4, first: 1, assigned: 'assigned' });
    expect(heading.forms).toEqual([]);
  });
  test('numbers of any length, and a template that stands elsewhere', () => {
    const { documents, number } = drafted(ETHEREUM);
    expect(documents).toMatchObject({ path: 'EIPS/eip-{number}.md', template: 'eip-template.md' });
    expect(number.digits).toBe(1);
  });
  test('a folder for each, in folders of teams', () => {
    const { documents, metadata } = drafted(KUBERNETES);
    expect(metadata).toBe('yaml');
    expect(documents).toMatchObject({
      path: 'keps/{group}/{number}-{slug}/kep.yaml',
      folder: 'keps/{group}/{number}-{slug}',
      template: 'keps/NNNN-kep-template/kep.yaml',
    });
  });
  test('the label is what the documents say before their own number', () => expect(drafted(SWIFT).label).toBe('SE'));
  test('decisions, and no chapters of a manual beside them', () => {
    const { documents, label, number } = drafted(MADR);
    expect(documents).toMatchObject({ path: 'docs/decisions/{number}-{slug}.md', ignore: ['README.md'] });
    expect(label).toBe('ADR');
    expect(number).toMatchObject({ first: 0, assigned: 'next' });
  });
  test('a series that begins at a thousand', () => {
    const files = Object.fromEntries([1000, 1001, 1002].map((n) => [`rfcs/${n}-x.md`, `---\nstatus: draft\n---\n`]));
    expect(drafted(files).number).toMatchObject({ digits: 4, first: 1000, assigned: 'next' });
  });
  test.each([
    ['right behind a thousand', [1001, 1002, 1003, 1004, 1005, 1006], { first: 1000, assigned: 'next' }],
    ['right behind a hundred', [109, 110, 111], { first: 100, assigned: 'next' }],
    ['anywhere', [1041, 1042, 1043], { first: 1, assigned: 'next' }],
    ['with gaps', [1001, 1008, 1019, 1400], { first: 1000, assigned: 'assigned' }],
  ])('a series that begins %s: gaps count from its lowest number', (_, numbers, number) => {
    const files = Object.fromEntries(numbers.map((n) => [`rfcs/${n}-x.md`, `---\nstatus: draft\n---\n`]));
    expect(drafted(files).number).toMatchObject(number);
  });
  test('two series: the one that says statuses', () => {
    const notes = { 'design/0001-notes.md': '# Notes\n', 'design/0002-notes.md': '# Notes\n', 'design/0003-n.md': '' };
    expect(drafted({ ...notes, ...ADR_TOOLS }).documents.path).toBe('doc/adr/{number}-{slug}.md');
  });
  test.each([
    ['chapters', ['docs/01-install.md', 'docs/02-use.md', 'docs/03-more.md']],
    ['days', ['proposals/2026-03-01-a.md', 'proposals/2026-03-02-b.md']],
    ['files of others', ['node_modules/x/rfcs/0001-a.md', 'node_modules/x/rfcs/0002-b.md']],
    ['a single one that says nothing', ['proposals/0001-a.md']],
    ['nothing', []],
  ])('%s are no proposals', (_, paths) =>
    expect(textFor(Object.fromEntries(paths.map((path) => [path, '# Title\n\nText.\n'])))).toBeNull(),
  );
});

describe('what they say', () => {
  test('fields have the type of their values, and are required where all documents have them', () => {
    const process = drafted(ETHEREUM);
    expect(typesOf(process)).toMatchObject({
      eip: 'number',
      title: 'title',
      author: 'persons',
      'discussions-to': 'links',
      status: 'status',
      created: 'date',
      'last-call-deadline': 'date',
      requires: 'proposals',
    });
    expect(requiredBy(process)).not.toContain('requires');
    expect(requiredBy(process)).toContain('created');
  });
  test('a number without the zeros of the file name is plain text, for the gate would ask for them', () =>
    expect(typesOf(drafted(PYTHON))).toMatchObject({ PEP: 'text', Title: 'title', Created: 'text' }));
  test('versions of one form', () => {
    const process = drafted(LISTED);
    expect(process.version).toMatchObject({ form: 'X.Y.Z' });
    expect(typesOf(process)).toMatchObject({ Since: 'version', 'Tracking Issue': 'links', Author: 'persons' });
    const mixed = Object.fromEntries(
      Object.entries(LISTED).map(([path, text]) => [path, text.replace('26.2.0', '26.2')]),
    );
    expect(drafted(mixed).version).toBeNull();
    expect(typesOf(drafted(mixed)).Since).toBe('text');
  });
  test('statuses in the order of the usual way, each with what comes later', () => {
    expect(drafted(ETHEREUM).lifecycle.initial).toEqual(['Draft']);
    expect(movesOf(drafted(ETHEREUM))).toEqual({
      Draft: ['Review', 'Last Call', 'Final', 'Withdrawn'],
      Review: ['Last Call', 'Final', 'Withdrawn'],
      'Last Call': ['Final', 'Withdrawn'],
      Final: [],
      Withdrawn: [],
    });
  });
  test('what no document says yet is added so that a proposal can begin, pass and fail, in their letter case', () => {
    expect(movesOf(drafted(MADR))).toEqual({
      proposed: ['accepted', 'rejected', 'superseded'],
      accepted: ['rejected', 'superseded'],
      rejected: [],
      superseded: [],
    });
    expect(drafted(MADR).lifecycle.initial).toEqual(['proposed', 'accepted']);
    expect(textFor(MADR)).toContain('# No document says `rejected` yet.');
  });
  test('a paused proposal goes on', () => {
    const files = Object.fromEntries(
      ['draft', 'deferred', 'accepted', 'withdrawn'].map((s, n) => [
        `rfcs/000${n + 1}-x.md`,
        `---\nstatus: ${s}\n---\n`,
      ]),
    );
    expect(movesOf(drafted(files)).deferred).toEqual(['draft', 'accepted', 'withdrawn']);
    expect(movesOf(drafted(files)).accepted).toEqual(['deferred', 'withdrawn']);
  });
  test('the template says how a proposal begins', () =>
    expect(drafted(SWIFT).lifecycle.initial[0]).toBe('Awaiting review'));
  test.each([
    ['provisional|implementable|implemented', 'provisional'],
    ['"{provisional | implementable | … | implemented by KEP-0123}" # one of them', 'provisional'],
    ['provisional or implementable or implemented', 'provisional'],
    ['{implemented | provisional | implementable}', 'implemented'],
  ])('a template that lists the statuses: %s', (listed, first) => {
    const template = 'keps/NNNN-kep-template/kep.yaml';
    const path = 'keps/sig-node/127-user-namespaces/kep.yaml';
    const text = KUBERNETES[path] ?? '';
    const rest = Object.fromEntries(Object.entries(KUBERNETES).filter(([each]) => !/753|3329/.test(each)));
    const files = { ...rest, [path]: text, 'keps/sig-node/128-pods/kep.yaml': text.replace(/127/g, '128') };
    const { initial, statuses } = drafted({
      ...files,
      [template]: text.replace(/^status: .*$/m, `status: ${listed}`),
    }).lifecycle;
    expect(initial[0]).toBe(first);
    expect(Object.keys(statuses).sort()).toEqual(['implementable', 'implemented', 'provisional', 'rejected']);
  });
  test('the cells of a template that is a table are one status', () => {
    const template = 'rfcs/RFC-0000-template.md';
    const row = (cell: string) => (LISTED[template] ?? '').replace('| Draft |', `| ${cell} | and who set it |`);
    expect(Object.keys(drafted({ ...LISTED, [template]: row('Draft \\| Idea') }).lifecycle.statuses)).toEqual(
      expect.arrayContaining(['Draft', 'Idea']),
    );
    expect(Object.keys(drafted({ ...LISTED, [template]: row('Idea') }).lifecycle.statuses)).not.toContain(
      'and who set it',
    );
  });
  test('no status at all: what is merged is in force', () => {
    const { lifecycle, metadata } = drafted(RUST);
    expect([metadata, lifecycle.initial]).toEqual(['list', ['Merged']]);
    expect(textFor(RUST)).toContain('# No document says a status');
  });
  test('a section for the status', () => {
    const process = drafted(ADR_TOOLS);
    expect([process.metadata, Object.keys(process.fields)]).toEqual(['sections', ['Status']]);
    expect(sectionsOf(process)).toEqual([['Context', 'Decision', 'Consequences']]);
  });
  test('sections of the first level, where documents have no title', async () => {
    const process = drafted(RUST);
    expect([process.heading.forms, sectionsOf(process)]).toEqual([[], [['Summary', 'Motivation']]]);
    const source = memorySource({ base: RUST, head: RUST });
    const { findings } = await audit({ source, process, today: '2026-03-10', failOn: 'error' });
    expect(findings.map(({ rule }) => rule)).not.toContain('section-present');
  });
  test('words by which one takes the place of another', () =>
    expect(drafted(PYTHON).supersession).toEqual({ newer: ['Replaces'], older: ['Superseded-By'] }));
  test('sections that one document in ten may lack, and no others', () => {
    const files = Object.fromEntries(
      Array.from({ length: 10 }, (_, n) => [
        `rfcs/00${n + 10}-x.md`,
        `---\nstatus: draft\n---\n\n# T${n}\n\n## Why\n\nx\n\n${n === 3 ? '' : '## How\n\nx\n\n'}${n < 8 ? '## Cost\n\nx\n' : ''}`,
      ]),
    );
    expect(sectionsOf(drafted(files))).toEqual([['Why', 'How']]);
  });
});

describe('the table that lists them', () => {
  test('with the names of its columns, and a row that reserves the next number', () => {
    const { registry, number, documents } = drafted(LISTED);
    expect(registry).toEqual({
      path: 'rfcs/README.md',
      heading: 'All RFCs',
      columns: { number: 'RFC', title: 'Title', author: 'Owner', status: 'State' },
      skipped: null,
      next: '_next_',
    });
    expect(number).toMatchObject({ assigned: 'reserved', kept: [0] });
    expect(documents.folder).toBe('rfcs/RFC-{number}');
  });
  test('another table with numbers is none', () => {
    const table = '## Costs\n\n| Year | Title |\n| --- | --- |\n| 2025 | a |\n| 2026 | b |\n';
    expect(drafted({ ...MADR, 'docs/decisions/README.md': `# Decisions\n\n${table}` }).registry).toBeNull();
  });
});
