import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/model/errors.ts';
import type { Opening, Places, Source } from '../../src/model/source.ts';
import { builtins } from '../../src/process/builtin.ts';
import { type Chosen, chooseProcess, detectProcess, PROCESS_FILE, placesOf } from '../../src/process/choose.ts';
import { acme } from '../support/acme.ts';
import { type Files, memorySource } from '../support/memory-source.ts';
import { RULES, SHORT } from './files.ts';

const BEP = { 'proposals/BEP-1000-node-labels.md': '', 'proposals/README.md': '# BEPs\n' };

/** A source over these files that remembers which places it was asked to open. */
function remembering(files: Files): { source: Source; opened: Places[] } {
  const opened: Places[] = [];
  const source = memorySource({ base: files, head: files });
  const open = (places: Places): Promise<Opening> => {
    opened.push(places);
    return source.open(places);
  };
  return { source: { ...source, open }, opened };
}

async function choose(files: Files, choice: Parameters<typeof chooseProcess>[1] = null) {
  const { source, opened } = remembering(files);
  const opening = await source.open(placesOf(choice));
  return { chosen: await chooseProcess(opening, choice, source, RULES), opened };
}

const chosenOf = ({ processes }: Chosen): string[] =>
  processes.flatMap(({ process, source }) => [process.name, source]);

const refused = (files: Files, choice: string | null = null): Promise<ConfigError> =>
  choose(files, choice).then(
    () => {
      throw new RangeError('a process was chosen');
    },
    (error: unknown) => {
      if (error instanceof ConfigError) return error;
      throw error;
    },
  );

describe('detection', () => {
  const other = acme();
  const opened = (files: Files): Promise<Opening> =>
    memorySource({ base: files, head: files }).open({
      files: ['proposals/README.md'],
      folders: ['proposals'],
    });

  test('finds the built-in process whose documents stand there, and says by what', async () => {
    const { chosen, opened: places } = await choose(BEP);
    expect(chosenOf(chosen)).toEqual(['bep', 'built-in, detected by proposals/BEP-*.md']);
    expect(places).toHaveLength(1);
  });

  test('needs a document: a registry alone is a README', async () => {
    const { message, hint } = await refused({ 'proposals/README.md': '# BEPs\n', 'proposals/BEP-guide.md': '' });
    expect(message).toContain('No process fits this repository');
    expect(message).toContain(PROCESS_FILE);
    expect(message).toContain('bep (proposals/BEP-{number}-{slug}.md)');
    expect(hint).toContain('--process');
  });

  test('sees a process file with the other ending', async () => {
    const { hint } = await refused({ '.github/proposals.yaml': SHORT });
    expect(hint).toBe(`There is a .github/proposals.yaml: rename it to ${PROCESS_FILE}.`);
  });

  test('finds none in an empty repository', async () => {
    expect((await refused({})).message).toContain('No process fits');
  });

  test('does not guess between two that fit equally', async () => {
    const both = { ...BEP, 'proposals/ACME-1000-query-cache.md': '' };
    const processes = [...builtins().values(), other];
    const opening = await opened(both);
    expect(() => detectProcess(opening, processes)).toThrow('fit this repository equally: bep and acme');
    expect(detectProcess(await opened(BEP), processes).processes[0]?.process.name).toBe('bep');
  });

  test('finds documents below folders of any name', async () => {
    const nested = acme("documents: { path: 'teams/{team}/ACME-{number}.md' }\nregistry: null");
    const files = { 'teams/search/ACME-12.md': '' };
    const opening = await memorySource({ base: files, head: files }).open({ files: [], folders: ['teams'] });
    expect(detectProcess(opening, [...builtins().values(), nested]).processes[0]?.process.name).toBe('acme');
  });

  test('takes the one that has its registry too', async () => {
    const { 'proposals/README.md': _, ...documents } = { ...BEP, 'proposals/ACME-1000-query-cache.md': '' };
    const opening = await opened({ ...documents, 'docs/README.md': '' });
    const elsewhere = acme('registry: { path: docs/README.md, heading: Registry, columns: { number: Number } }');
    const files = new Map([...opening.files, ['tip:docs/README.md', { id: '1', text: '', problem: null }] as const]);
    const processes = [...builtins().values(), elsewhere];
    expect(detectProcess({ ...opening, files }, processes).processes[0]?.process.name).toBe('acme');
  });
});

describe('a process that is asked for', () => {
  test('by name, whatever stands in the repository', async () => {
    const { chosen, opened } = await choose({ [PROCESS_FILE]: SHORT }, 'bep');
    expect(chosenOf(chosen)).toEqual(['bep', 'built-in, asked for by name']);
    expect(opened).toEqual([
      { files: ['proposals/README.md', 'proposals/BEP-0000-template.md'], folders: ['proposals'] },
    ]);
  });

  test('by path, with its mistakes under that path', async () => {
    const { chosen } = await choose(
      { [PROCESS_FILE]: 'extends: bap\n', 'docs/process.yml': SHORT },
      'docs/process.yml',
    );
    expect([...chosenOf(chosen), chosen.path]).toEqual(['acme', 'docs/process.yml', 'docs/process.yml']);
    const { at } = await refused({ 'docs/process.yml': `${SHORT}regestry: {}\n` }, 'docs/process.yml');
    expect(at.map(({ path, line }) => `${path}:${line}`)).toEqual(['docs/process.yml:10']);
  });

  test('by a name or path that there is not', async () => {
    const { message, hint } = await refused(BEP, 'bepp');
    expect(message).toBe('There is no process file bepp at the base.');
    expect(hint).toBe(
      `Did you mean \`bep\`? Name a file of the base branch, or a built-in process: ${[...builtins().keys()].join(', ')}.`,
    );
    expect((await refused(BEP, 'docs/process.yml')).hint).toMatch(/^Name a file of the base branch/);
  });

  test('in a file that cannot be read', async () => {
    const link = { id: '1', text: null, problem: 'symlink' } as const;
    const { message, hint } = await refused({ ...BEP, [PROCESS_FILE]: link });
    expect(message).toBe(`The process file ${PROCESS_FILE} cannot be read: it is a symbolic link.`);
    expect(hint).toBe('Replace it by a text file on the base branch.');
  });

  test('as objects, with where they come from', async () => {
    const processes = [acme(), acme('name: other')];
    const { chosen } = await choose({ [PROCESS_FILE]: SHORT }, { processes, source: 'what if' });
    expect(chosenOf(chosen)).toEqual(['acme', 'what if', 'other', 'what if']);
  });

  test('as an object: it is not looked for', async () => {
    const { chosen } = await choose({ [PROCESS_FILE]: SHORT }, acme());
    expect(chosenOf(chosen)).toEqual(['acme', 'given']);
  });
});

describe('the repository’s own file', () => {
  test('comes before every process that would fit', async () => {
    const { chosen } = await choose({ ...BEP, [PROCESS_FILE]: SHORT });
    expect(chosenOf(chosen)).toEqual(['acme', PROCESS_FILE]);
  });

  test('has its places opened once more when they are its own', async () => {
    const file = SHORT.replace('proposals/', 'docs/acme/');
    const { chosen, opened } = await choose({ ...BEP, [PROCESS_FILE]: file, 'docs/acme/ACME-1.md': '' });
    expect(opened).toHaveLength(2);
    expect(opened[1]).toEqual({ files: [PROCESS_FILE], folders: ['docs/acme'] });
    expect(chosen.opening.listings.get('docs/acme')?.files).toEqual(new Set(['docs/acme/ACME-1.md']));
  });

  test('needs no second opening where a built-in process has its places', async () => {
    const { opened } = await choose({ ...BEP, [PROCESS_FILE]: 'extends: bep\nrules: { field-known: off }\n' });
    expect(opened).toHaveLength(1);
  });

  test('that is wrong is no reason to take another process', async () => {
    expect((await refused({ ...BEP, [PROCESS_FILE]: '' })).message).toContain(`${PROCESS_FILE}:1:1`);
  });

  test('may extend files, each of which is read once, and only when it is named', async () => {
    const files = {
      ...BEP,
      [PROCESS_FILE]: 'extends: ./team.yml\nrules: { field-known: off }\n',
      '.github/team.yml': 'extends: bep\ntitle: Team Proposal\n',
    };
    const { source } = remembering(files);
    const read: string[] = [];
    const counting: Source = {
      ...source,
      read: (wants) => {
        read.push(...wants.map(({ rev, path }) => `${rev}:${path}`));
        return source.read(wants);
      },
    };
    const { processes } = await chooseProcess(await source.open(placesOf(null)), null, counting, RULES);
    expect(processes.map(({ process }) => process.title)).toEqual(['Team Proposal']);
    expect(read).toEqual(['tip:.github/team.yml']);
  });

  test('may hold several processes: the places of all of them are opened', async () => {
    const acmeFile = SHORT.replace('proposals/', 'docs/acme/').trimEnd().replaceAll('\n', '\n    ');
    const file = `processes:\n  - extends: bep\n  - ${acmeFile}\n`;
    const { chosen, opened } = await choose({ ...BEP, [PROCESS_FILE]: file, 'docs/acme/ACME-1.md': '' });
    expect(chosenOf(chosen)).toEqual(['bep', PROCESS_FILE, 'acme', PROCESS_FILE]);
    expect(opened).toHaveLength(2);
    expect([...chosen.opening.listings.keys()]).toEqual(['proposals', 'docs/acme']);
  });

  test('that is wrong names the schema by an address that anybody can open', async () => {
    const { hint } = await refused({ ...BEP, [PROCESS_FILE]: 'extends: bap\n' });
    expect(hint).toMatch(/https:\/\/\S+\/schema\/process\.schema\.json/);
  });
});
