import { describe, expect, test } from '@jest/globals';
import { changedFile, mistakesIn, SHORT } from './files.ts';

const OWN = "'proposals/ACME-{number}.md'";
const withPath = (path: string): string => changedFile(OWN, JSON.stringify(path));
const beside = (keys: string): string => changedFile(OWN, `${OWN}, ${keys}`);
const withRegistry = (path: string): string =>
  `${SHORT}registry: { path: ${JSON.stringify(path)}, heading: Index, columns: { number: Number } }\n`;

describe('a path of documents that no file has', () => {
  const root = 'A path begins at the root of the repository';
  const gits = 'where git keeps files of its own and commits none. Choose another folder.';
  const ending = 'a name without an ending, and documents are read by their ending';
  const varies =
    'which stands for itself. Write `{slug}` for what varies, or in a folder above any other word in braces, as in `{team}`.';
  test.each([
    ['./docs/{number}.md', `with \`.\` or \`..\` as a name. ${root}. Write \`docs/{number}.md\`.`],
    ['../docs/{number}.md', `with \`.\` or \`..\` as a name. ${root}. Write \`docs/{number}.md\`.`],
    ['docs/../more/{number}.md', `with \`.\` or \`..\` as a name. ${root}. Write \`more/{number}.md\`.`],
    ['/docs/{number}.md', `with \`/\` at its beginning. ${root} without it. Write \`docs/{number}.md\`.`],
    ['docs//{number}.md', 'with `//`. Between names stands one `/`. Write `docs/{number}.md`.'],
    ['docs\\{number}.md', 'with a backslash. Between names stands `/`. Write `docs/{number}.md`.'],
    [' docs/{number}.md', 'with spaces at the end of a name. Write `docs/{number}.md`.'],
    ['docs/{number}.md ', 'with spaces at the end of a name. Write `docs/{number}.md`.'],
    ['docs /{number}.md', 'with spaces at the end of a name. Write `docs/{number}.md`.'],
    ['docs/{number}/', 'with `/` at its end. Write `docs/{number}.md`.'],
    ['docs/{number}', `${ending}. Write \`docs/{number}.md\`.`],
    ['{number}', `${ending}. Write \`{number}.md\`.`],
    ['docs/{number}.', `${ending}. Write \`docs/{number}.md\`.`],
    ['docs/{number}.{slug}', `${ending}. Write \`docs/{number}.{slug}.md\`.`],
    ['docs/*/{number}.md', `with \`*\`, ${varies}`],
    ['docs/{number}-?.md', `with \`?\`, ${varies}`],
    ['https://example.com/{number}.md', `an address. ${root}.`],
    ['.git/hooks/{number}-{slug}.md', `with \`.git\` as a name, ${gits}`],
    ['./docs/.Git/{number}.md', `with \`.git\` as a name, ${gits}`],
    ['docs/{team}{group}/{number}.md', 'with `{team}` and `{group}` in one name. Write one of them.'],
  ])('%s', (path, why) => {
    expect(mistakesIn(withPath(path))).toEqual([`3:20 documents.path is \`${path}\`, ${why}`]);
  });

  test.each([
    ['a line end', '\n', 'U+000A'],
    ['a control character', '\u0007', 'U+0007'],
    ['a space without width', '\u200b', 'U+200B'],
  ])('%s, which the message does not repeat', (_, sign, name) => {
    expect(mistakesIn(withPath(`docs/{number}.md${sign}`))).toEqual([
      `3:20 documents.path is \`docs/{number}.md\`, with ${name} in it, which cannot be seen. Write \`docs/{number}.md\`.`,
    ]);
  });

  test('the ending of metadata that is the file', () => {
    const [mistake] = mistakesIn(`${beside("folder: 'proposals/{number}'").replace('.md', '')}metadata: yaml\n`);
    expect(mistake).toContain('Write `proposals/ACME-{number}.yaml`.');
  });
});

describe('a path of documents that files have', () => {
  test.each([
    ['{number}.md'],
    ['.github/adr/{number}-{slug}.md'],
    ['my.git/.gitlab/{number}.md'],
    ['my docs/v1.0/{team}/{number}.rst'],
    ['teams/{team}/{group}/{number}-{slug}/README.md'],
    ['sig-{team}/제안/{number}.v2.md'],
    ['docs/..more/{number}.md'],
  ])('%s', (path) => {
    expect(mistakesIn(withPath(path))).toEqual([]);
  });
});

describe('other paths', () => {
  const below = "but the documents stand in `proposals`, and a proposal's folder stands below it.";
  test.each([
    [beside("folder: './proposals/{number}'"), '3:58 documents.folder is `./proposals/{number}`, with `.` or `..`'],
    [beside("folder: 'proposals/{number}/'"), '3:58 documents.folder is `proposals/{number}/`, with `/` at its end.'],
    [
      beside("folder: 'docs/{number}'"),
      `3:58 documents.folder is \`docs/{number}\`, ${below} Write \`proposals/{number}\`.`,
    ],
    [beside("folder: '{number}'"), `3:58 documents.folder is \`{number}\`, ${below} Write \`proposals/{number}\`.`],
    [
      "extends: bep\ndocuments: { path: 'docs/{number}.md' }\n",
      '2:20 documents.folder is `proposals/BEP-{number}`, but the documents stand in `docs`',
    ],
    [
      beside('template: /docs/template.md'),
      '3:60 documents.template is `/docs/template.md`, with `/` at its beginning.',
    ],
    [beside("template: 'docs/*.md'"), '3:60 documents.template is `docs/*.md`, with `*`, which stands for itself.'],
    [withRegistry('./README.md'), '10:19 registry.path is `./README.md`, with `.` or `..` as a name.'],
    [withRegistry('README.md\n'), '10:19 registry.path is `README.md`, with U+000A in it'],
    [beside('ignore: [docs/README.md]'), '3:59 documents.ignore.0 is `docs/README.md`, but names of files stand here'],
    [beside("ignore: [A.md, '*.md']"), '3:65 documents.ignore.1 is `*.md`, with `*`, which stands for itself.'],
    [beside("ignore: ['README.md ']"), '3:59 documents.ignore.0 is `README.md `, with spaces at the end of a name.'],
    [beside("ignore: ['{number}.md']"), '3:59 documents.ignore.0 is `{number}.md`, with `{number}`'],
    [
      changedFile(OWN, "'proposals/{number}/README.md', ignore: [README.md]"),
      '3:61 documents.ignore.0 is `README.md`, but every document has this name',
    ],
  ])('%s', (text, mistake) => {
    expect(mistakesIn(text)).toEqual([expect.stringContaining(mistake)]);
  });

  test.each([
    [beside("folder: 'proposals/{number}'")],
    [changedFile(OWN, "'{number}.md', folder: '{number}'")],
    [beside('template: .github/PROPOSAL_TEMPLATE')],
    [beside('ignore: [README.md, 안내.md, NOTES]')],
    [withRegistry('README')],
    ["extends: bep\ndocuments: { path: 'docs/{number}.md', folder: null }\n"],
  ])('%s is fine', (text) => {
    expect(mistakesIn(text)).toEqual([]);
  });
});

describe('a template or registry that has the name of a proposal', () => {
  const never = (number: number): string =>
    `which is the document of proposal ${number} too, and that would never be judged.`;

  test.each([
    [beside('template: proposals/ACME-0007.md'), `3:60 documents.template is \`proposals/ACME-0007.md\`, ${never(7)}`],
    [withRegistry('proposals/ACME-0000.md'), `10:19 registry.path is \`proposals/ACME-0000.md\`, ${never(0)}`],
  ])('%s', (text, mistake) => {
    expect(mistakesIn(text)).toEqual([expect.stringContaining(mistake)]);
  });

  test('says which numbers to keep, those that are kept with it', () => {
    expect(mistakesIn(`${beside('template: proposals/ACME-0007.md')}number: { kept: [0] }\n`)).toEqual([
      expect.stringContaining('`number: { kept: [0, 7] }`'),
    ]);
  });

  test.each([
    [`${beside('template: proposals/ACME-0007.md')}number: { kept: [7] }\n`],
    [`${withRegistry('proposals/ACME-0000.md')}number: { kept: [0] }\n`],
    [beside('template: proposals/ACME-XXXX.md')],
    [beside('template: templates/ACME-0007.md')],
  ])('%s is fine', (text) => {
    expect(mistakesIn(text)).toEqual([]);
  });
});
