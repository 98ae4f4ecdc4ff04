import { describe, expect, test } from '@jest/globals';
import { loadProcesses } from '../../src/process/load.ts';
import { load, mistakesOf, PATH, RULES, SHORT } from './files.ts';

const BEGINNING = 'A path begins at the root of the repository, or with `./` or `../` at this file.';

const only = async (files: Readonly<Record<string, string>>) => (await load(files))[0];

describe('a file that extends another file', () => {
  test('says only what differs, through a chain down to a built-in process', async () => {
    const process = await only({
      [PATH]: 'extends: ./team.yml\nrules: { field-known: off }\n',
      '.github/team.yml': 'extends: docs/base.yaml\ntitle: Team Proposal\nrules: { link-target: error }\n',
      'docs/base.yaml': 'extends: bep\nlabel: TEP\nrules: { field-known: error, link-target: off }\n',
    });
    expect(process).toMatchObject({ name: 'bep', label: 'TEP', title: 'Team Proposal' });
    expect([process?.rules['field-known'], process?.rules['link-target'], process?.rules['number-next']]).toEqual([
      'off',
      'error',
      'warning',
    ]);
  });

  test('stands on its own at the end of the chain', async () => {
    const files = { [PATH]: 'extends: base.yml\nlabel: OTHER\n', 'base.yml': SHORT };
    expect(await only(files)).toMatchObject({ name: 'acme', label: 'OTHER' });
  });

  test('removes what the file below has, and may add it again', async () => {
    const base = `${SHORT}length: { single: 9, main: 9, part: 9 }\nheading: { forms: ['{title}'] }\n`;
    const middle = 'extends: base.yml\nlength: null\nheading: null\n';
    const top = 'extends: middle.yml\nheading: { forms: [] }\n';
    expect(await only({ [PATH]: top, 'middle.yml': middle, 'base.yml': base })).toMatchObject({
      length: null,
      heading: { forms: [], placeholders: [] },
    });
  });

  test.each([
    ['./base.yml', '.github/base.yml'],
    ['../base.yml', 'base.yml'],
    ['base.yml', 'base.yml'],
    ['/base.yml', 'base.yml'],
    ['docs/../docs/base', 'docs/base'],
    ['./more/base.YAML', '.github/more/base.YAML'],
    ['.github/processes/base.yml', '.github/processes/base.yml'],
    ['.base.yml', '.base.yml'],
    ['..base/base.yml', '..base/base.yml'],
    ['./a%20b.yml', '.github/a%20b.yml'],
    ['"./a#b?.yml"', '.github/a#b?.yml'],
  ])('finds %s at %s', async (name, path) => {
    expect((await only({ [PATH]: `extends: ${name}\n`, [path]: SHORT }))?.name).toBe('acme');
  });

  test.each([
    ['../../base.yml', `which leads out of the repository. ${BEGINNING}`],
    ['https://example.com/base.yml', `which leads out of the repository. ${BEGINNING}`],
    ['base.yml', `but there is no file base.yml. ${BEGINNING}`],
    ['.github/base.yml', `but there is no file .github/base.yml. ${BEGINNING}`],
    ['./base.yml', `but there is no file .github/base.yml. ${BEGINNING}`],
    ['./broken.txt/', `but there is no file .github/broken.txt. ${BEGINNING}`],
    ['./list.yml', 'which holds several processes: extend a file that holds one.'],
    ['./word.yml', 'which holds no keys.'],
    ['./proposals.yml', `which leads in a circle: ${PATH} → ${PATH}.`],
  ])('cannot extend %s', async (name, why) => {
    const files = { '.github/list.yml': 'processes: [{ extends: bep }]\n', '.github/word.yml': 'bep\n' };
    expect(await mistakesOf({ ...files, [PATH]: `# ours\nextends: ${name}\n` })).toEqual([
      `${PATH}:2:10 extends is \`${name}\`, ${why}`,
    ]);
  });

  test.each([
    ['"./base.yml\\n"', './base.yml'],
    ['"bep\\n"', 'bep'],
    ['|\n  base.yml', 'base.yml'],
  ])('cannot extend %s, which goes on behind its line', async (name, shown) => {
    expect(await mistakesOf({ [PATH]: `extends: ${name}\n`, 'base.yml': SHORT, '.github/base.yml': SHORT })).toEqual([
      `${PATH}:1:10 extends is \`${shown}\`, with a line end or another control character in it. Write the path alone.`,
    ]);
  });

  test('cannot extend what only a percent sign leads to', async () => {
    expect(await mistakesOf({ [PATH]: 'extends: ./a%20b.yml\n', '.github/a b.yml': SHORT })).toEqual([
      expect.stringContaining('but there is no file .github/a%20b.yml.'),
    ]);
  });

  test('cannot extend what is no text', async () => {
    const read = async (path: string) =>
      path === PATH
        ? ({ id: '1', text: 'extends: ./a.yml\n', problem: null } as const)
        : ({ id: '2', text: null, problem: 'symlink' } as const);
    await expect(loadProcesses(PATH, read, RULES)).rejects.toThrow(
      'but .github/a.yml cannot be read: it is a symbolic link.',
    );
  });

  test('does not run in a circle: the chain is named where it closes', async () => {
    expect(
      await mistakesOf({ [PATH]: 'extends: a.yml\n', 'a.yml': 'extends: b.yml\n', 'b.yml': 'extends: a.yml\n' }),
    ).toEqual([`b.yml:1:10 extends is \`a.yml\`, which leads in a circle: ${PATH} → a.yml → b.yml → a.yml.`]);
  });

  test('ends after ten files', async () => {
    const chain = Array.from({ length: 12 }, (_, i) => [`${i}.yml`, `extends: ${i + 1}.yml\n`]);
    expect(await mistakesOf({ [PATH]: 'extends: 0.yml\n', ...Object.fromEntries(chain) })).toEqual([
      '8.yml:1:10 extends is `9.yml`, but a process is made of 10 files at most.',
    ]);
  });

  test('hears of every mistake in the file in which it stands', async () => {
    const base = SHORT.replace('[Done]', '[Dome]').replace('type: status', 'type: state');
    const own = 'extends: base.yml\nlabel: [x]\nrules: { field-knwon: off }\n';
    expect(await mistakesOf({ [PATH]: own, 'base.yml': base })).toEqual([
      `${PATH}:2:1 label is \`["x"]\`, but must be text.`,
      expect.stringMatching(new RegExp(`^${PATH}:3:10 There is no rule \`field-knwon\``)),
      expect.stringMatching(/^base\.yml:4:27 fields\.Status\.type is `state`/),
      expect.stringMatching(/^base\.yml:8:19 There is no status `Dome`/),
    ]);
  });

  test('is not judged by what it replaces', async () => {
    const base = SHORT.replace('[Done]', '[Dome]');
    const own = 'extends: base.yml\nlifecycle: { statuses: { Draft: { to: [Done] } } }\n';
    expect(await mistakesOf({ [PATH]: own, 'base.yml': base })).toEqual([]);
  });

  test('hears of broken YAML below it, and of its own mistakes', async () => {
    expect(await mistakesOf({ [PATH]: 'extends: base.yml\nlabel: [x]\n', 'base.yml': 'label: [x\nname: y\n' })).toEqual(
      [
        `${PATH}:2:1 label is \`["x"]\`, but must be text.`,
        'base.yml:2:1 `]` is missing before this place: what begins with `[` does not end, or its next lines are not indented.',
      ],
    );
  });

  test('hears at its own first line what is missing everywhere', async () => {
    const base = SHORT.replace('label: ACME\n', '');
    expect(await mistakesOf({ [PATH]: 'extends: base.yml\n', 'base.yml': base })).toEqual([
      `${PATH}:1:1 A process needs the key \`label\`.`,
    ]);
    expect(await mistakesOf({ [PATH]: 'extends: base.yml\n', 'base.yml': base.replace('name: acme\n', '') })).toEqual([
      `${PATH}:1:1 A process needs the keys \`name\`, \`label\`, which neither this file nor what it extends has.`,
    ]);
  });

  test('removes only what is there', async () => {
    const files = { [PATH]: 'extends: base.yml\nlength: ~\n', 'base.yml': `${SHORT}version: ~\n` };
    expect(await mistakesOf(files)).toEqual([
      `${PATH}:2:1 length is empty: null only removes what the process below has.`,
      'base.yml:10:1 version is empty: null only removes what the process below has.',
    ]);
  });
});

describe('a file with several processes', () => {
  const list = (...items: string[]): string =>
    `processes:\n${items.map((item) => `  - ${item.replaceAll('\n', '\n    ')}`).join('\n')}\n`;
  const other = SHORT.replace('name: acme', 'name: other').replace('proposals/', 'docs/').trimEnd();

  test('gives each of them, with what each extends', async () => {
    const files = {
      [PATH]: list('extends: bep', 'extends: ./base.yml\ntitle: Other Proposal', other),
      '.github/base.yml': SHORT,
    };
    const processes = await load(files);
    expect(processes.map(({ name, title, documents }) => [name, title, documents.path])).toEqual([
      ['bep', 'Backend.AI Enhancement Proposal', 'proposals/BEP-{number}-{slug}.md'],
      ['acme', 'Other Proposal', 'proposals/ACME-{number}.md'],
      ['other', 'other', 'docs/ACME-{number}.md'],
    ]);
  });

  test('says of each what is wrong in it, where it stands', async () => {
    const wrong = list('extends: bep\nlabl: X', other.replace('[Draft]', '[Daft]'), 'extends: bap', 'label: X');
    expect(await mistakesOf({ [PATH]: wrong })).toEqual([
      expect.stringMatching(`^${PATH}:3:5 \`labl\` is no key of a process`),
      expect.stringMatching(`^${PATH}:9:17 There is no status \`Daft\``),
      expect.stringMatching(`^${PATH}:13:14 extends is \`bap\``),
      expect.stringMatching(
        `^${PATH}:14:5 A process needs the keys \`name\`, \`documents\`, \`fields\`, \`lifecycle\`. Write \`extends\``,
      ),
    ]);
  });

  test('tells them apart by name and by documents', async () => {
    expect(await mistakesOf({ [PATH]: list('extends: bep', 'extends: bep\nlabel: X') })).toEqual([
      `${PATH}:3:5 Two processes have the name \`bep\`. Give each a \`name\` of its own.`,
      `${PATH}:3:5 The documents of two processes stand at \`proposals/BEP-{number}-{slug}.md\`: \`bep\`, \`bep\`.`,
    ]);
    expect(await mistakesOf({ [PATH]: list('extends: bep', `extends: bep\nname: other`) })).toEqual([
      `${PATH}:3:5 The documents of two processes stand at \`proposals/BEP-{number}-{slug}.md\`: \`bep\`, \`other\`.`,
    ]);
  });

  test.each([
    [
      'no list',
      'processes: bep\n',
      [
        '1:12 processes is `bep`, but must be a list. Write a process for each item, as in `processes: [{ extends: bep }]`.',
      ],
    ],
    [
      'nothing',
      'processes:\n',
      ['1:1 processes is empty. Write a process for each item, as in `processes: [{ extends: bep }]`.'],
    ],
    [
      'an empty list',
      'processes: []\n',
      ['1:1 processes is empty. Write a process for each item, as in `processes: [{ extends: bep }]`.'],
    ],
    ['a word in the list', 'processes: [bep]\n', ['1:13 processes.0 is `bep`, but must be a map of keys.']],
    [
      'a key beside it',
      'label: X\nprocesses: [{ extends: bep }]\n',
      ['1:1 `label` stands beside `processes`: each process of the list has its own keys.'],
    ],
  ])('refuses %s', async (_, text, mistakes) => {
    expect(await mistakesOf({ [PATH]: text })).toEqual(mistakes.map((mistake) => `${PATH}:${mistake}`));
  });

  test('a list in a list is a key that there is not', async () => {
    const [mistake] = await mistakesOf({ [PATH]: list('processes:\n  - extends: bep') });
    expect(mistake).toContain(`${PATH}:2:5`);
  });
});

test('nobody can change a process that was loaded', async () => {
  const process = await only({ [PATH]: 'extends: ./a.yml\n', '.github/a.yml': 'extends: bep\n' });
  const open: string[] = [];
  const look = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) open.push(at);
    for (const [key, inner] of Object.entries(value)) look(inner, `${at}.${key}`);
  };
  look(process, 'process');
  expect(open).toEqual([]);
});

test('a file that is not there says which ones there could be', async () => {
  await expect(load({})).rejects.toThrow(`There is no process file ${PATH} at the base.`);
});
