import { describe, expect, test } from '@jest/globals';
import { builtins } from '../../src/process/builtin.ts';
import { changedFile, mistakesIn, PATH, readFile, SHORT } from './files.ts';

const [first] = builtins().keys();
const known = [...builtins().keys()].map((name) => `\`${name}\``).join(', ');
const ways = `Write \`extends\` with a built-in process, as in \`extends: ${first}\` (there are ${known}), or with the path of a process file; or write all of \`name\`, \`label\`, \`documents\`, \`fields\` and \`lifecycle\`.`;

test('the shortest file can be read', () => {
  expect(readFile(SHORT)).toMatchObject({
    name: 'acme',
    registry: null,
    lifecycle: { statuses: { Done: { to: [], reason: false } } },
  });
});

describe('what is no process file', () => {
  const noKeys = `The file holds no keys. ${ways}`;
  test.each([
    ['an empty file', '', `1:1 ${noKeys}`],
    ['comments alone', '# soon\n', `1:1 ${noKeys}`],
    ['a list', '- extends: bep\n', `1:1 ${noKeys}`],
    ['a word', 'bep\n', `1:1 ${noKeys}`],
    [
      'two documents',
      `${SHORT}---\n${SHORT}`,
      '10:1 The file holds more than one document: `---` stands between them.',
    ],
    [
      'a list that does not end',
      `${SHORT}exempt: [\n`,
      '10:10 `]` is missing before this place: what begins with `[` does not end, or its next lines are not indented.',
    ],
    [
      'a map that does not end',
      changedFile('required: always } }', 'required: always }'),
      '5:1 `}` is missing before this place: what begins with `{` does not end, or its next lines are not indented.',
    ],
    [
      'a key in no column of its neighbours',
      changedFile('    Done: {}', '   Done: {}'),
      '9:1 This line is indented differently from its neighbours: what stands side by side begins in one column.',
    ],
    [
      'a text with a colon',
      `${SHORT}title: ACME: Proposal\n`,
      '10:8 `ACME: Proposal` is no value: a text with a colon and a space needs quotes, and a key below it begins in the column of its neighbours.',
    ],
    [
      'a key without a space behind the colon',
      `title:ACME\n${SHORT}`,
      '1:1 `title:ACME` is no key with a value: write `key: value`, with a space behind the colon.',
    ],
    ['a letter that is reserved', `${SHORT}title: @acme\n`, '10:8 A text that begins with `@` needs quotes.'],
    [
      'a tag',
      `${SHORT}title: !acme x\n`,
      '10:8 Tags are not allowed: `!acme`. A text that begins with `!` needs quotes.',
    ],
    ['a tag that is known', `${SHORT}title: !!str 7\n`, '10:8 Tags are not allowed: `!!str`. Remove it.'],
    ['a tag without a name', `${SHORT}title: ! x\n`, '10:8 Tags are not allowed: `!`. Remove it.'],
    ['a tag of a key', `${SHORT}!!str title: x\n`, '10:1 Tags are not allowed: `!!str`. Remove it.'],
    [
      'a whole tag of a map in a list',
      `${SHORT}exempt: [ !<tag:yaml.org,2002:map> { } ]\n`,
      '10:11 Tags are not allowed: `!<tag:yaml.org,2002:map>`. Remove it.',
    ],
    ['another version of YAML', `# ours\n%YAML 1.1\n---\n${SHORT}`, '2:1 A line cannot begin with `%`. Remove it.'],
    [
      'a name for tags',
      `%TAG !e! tag:example.com,2000:\n---\n${SHORT}`,
      '1:1 A line cannot begin with `%`. Remove it.',
    ],
    [
      'a status that is a number',
      changedFile('Done: {}', '1.10: { final: true }\n    Done: {}'),
      "9:5 The key `1.10` is no text. Write it in quotes: `'1.10'`.",
    ],
    [
      'a number that stands twice, once in quotes',
      changedFile('Done: {}', '404: {}\n    "404": {}\n    Done: {}'),
      "9:5 The key `404` is no text. Write it in quotes: `'404'`.",
    ],
    [
      'a key that YAML reads as nothing',
      changedFile('{ Status', '{ null: {}, Status'),
      "4:11 The key `null` is no text. Write it in quotes: `'null'`.",
    ],
    ['a key that is not there', `${SHORT}: x\n`, '10:1 A key is missing before its `:`. Write a name.'],
    ['a comma too few', `${SHORT}length: { single: 9 main: 9 }\n`, expect.stringMatching(/^10:\d+ A comma is missing/)],
    [
      'a pattern between double quotes',
      `${SHORT}version: { form: x, pattern: "\\d" }\n`,
      '10:31 `\\d` means nothing between double quotes. Use single quotes for a pattern.',
    ],
    ['a quote that does not end', `${SHORT}title: "ACME\n`, '10:13 A quote is missing: what it opens does not end.'],
    [
      'a placeholder without quotes',
      `${SHORT}pull-request: { title: {number}-x }\n`,
      expect.stringMatching(/^10:\d+ /),
    ],
    [
      'braces at the beginning of a text',
      `${SHORT}title: {label} Proposal\n`,
      '10:16 `Proposal` cannot stand here: a text with brackets, braces or quotes in it needs quotes around it.',
    ],
    ['a list as a key', `${SHORT}? [a, b]\n: c\n`, '10:3 `["a","b"]` is no key: a key is a name.'],
    ['a comment without a space', `${SHORT}title: "ACME"#x\n`, '10:14 A comment needs a space before its `#`.'],
    ['a key that stands twice', `${SHORT}label: OTHER\n`, '10:1 The key `label` stands twice.'],
    [
      'a nested key that stands twice',
      changedFile('    Done: {}', '    Done: {}\n    Done: {}'),
      '10:5 The key `Done` stands twice.',
    ],
  ])('%s', (_, text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake]);
  });

  test('tabs', () => {
    expect(mistakesIn(changedFile('  initial', '\tinitial'))).toEqual([
      '6:1 A tab stands before the first word of this line: YAML is indented with spaces.',
    ]);
  });

  describe('a line of a list that begins a column too far left or right is told once', () => {
    const lines = [
      'processes:',
      '  - extends: bep',
      ...SHORT.trimEnd()
        .split('\n')
        .map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`),
    ];
    const shifted = lines.slice(1).flatMap((line, i) => [
      [`line ${i + 2}, left`, lines.with(i + 1, line.slice(1)).join('\n')],
      [`line ${i + 2}, right`, lines.with(i + 1, ` ${line}`).join('\n')],
    ]);

    test.each(shifted)('%s', (_, text) => {
      const { length } = mistakesIn(`${text}\n`);
      expect(length).toBeLessThan(2);
    });

    test('as a line in the wrong column', () => {
      for (const line of [2, 5, 8]) {
        const left = lines.with(line, (lines[line] ?? '').slice(1)).join('\n');
        expect(mistakesIn(`${left}\n`)).toEqual([
          `${line + 1}:1 This line is indented differently from its neighbours: what stands side by side begins in one column.`,
        ]);
      }
    });
  });

  test('every alias, by its name', () => {
    expect(mistakesIn(`${SHORT}title: &words x\nrules: { a: *words, b: *words }\n`)).toEqual([
      '11:13 Aliases are not allowed: `*words`. A text that begins with `*` needs quotes.',
      '11:24 Aliases are not allowed: `*words`. A text that begins with `*` needs quotes.',
    ]);
  });

  test.each([40, 400, 20_000])('lists in lists, %i deep', (depth) => {
    const [mistake] = mistakesIn(`${SHORT}exempt: ${'['.repeat(depth)}${']'.repeat(depth)}\n`);
    expect(mistake).toMatch(/^10:\d+ The file is nested too deep to be read\.$/);
  });
});

describe('a wrong value stands with its place, and with what is allowed', () => {
  test.each([
    [
      'a word',
      `${SHORT}metadata: frontmatter\n`,
      '10:11 metadata is `frontmatter`. Did you mean `front-matter`? Allowed are `front-matter`, `table`, `header`, `list`, `sections`, `yaml`.',
    ],
    [
      'a severity',
      `${SHORT}rules: { field-known: eror }\n`,
      '10:23 rules.field-known is `eror`. Did you mean `error`? Allowed are `error`, `warning`, `notice`, `off`.',
    ],
    [
      'a type',
      changedFile('type: status', 'type: state'),
      '4:27 fields.Status.type is `state`. Did you mean `status`? Allowed are `text`, `persons`, `status`, `date`, `version`, `number`, `title`, `links`, `proposals`.',
    ],
    ['a number for a text', changedFile('name: acme', 'name: 7'), '1:7 name is `7`, but must be text.'],
    [
      'a text for a number',
      `${SHORT}number: { first: many }\n`,
      '10:18 number.first is `many`, but must be a whole number.',
    ],
    ['a number too large', `${SHORT}number: { digits: 12 }\n`, '10:19 number.digits is `12`, but must be at most 9.'],
    ['a number too small', `${SHORT}number: { first: -1 }\n`, '10:18 number.first is `-1`, but must be at least 0.'],
    [
      'a list for a map',
      changedFile('    Draft: { to: [Done] }', '    Draft: [Done]'),
      '8:5 lifecycle.statuses.Draft is `["Done"]`, but must be a map of keys.',
    ],
    [
      'nothing',
      changedFile('Done: {}', 'Done:'),
      '9:5 lifecycle.statuses.Done is empty: null only removes what the process below has. Write `Done: {}` for one without keys.',
    ],
    ['no statuses', changedFile('  initial: [Draft]', '  initial: []'), '6:3 lifecycle.initial is empty.'],
    [
      'one of two forms',
      changedFile('required: always', 'required: sometimes'),
      '4:45 fields.Status.required is `sometimes`, but must be `always` or a list. Write `[sometimes]`.',
    ],
    [
      'in a list',
      changedFile('required: always', 'required: [Done, 7]'),
      '4:52 fields.Status.required.1 is `7`, but must be text.',
    ],
    [
      'a path without number',
      changedFile('{number}', '{nmber}'),
      '3:20 documents.path is `proposals/ACME-{nmber}.md`, but must be text with `{number}` in it: the number says which proposal is meant.',
    ],
    [
      'a broken pattern',
      `${SHORT}version: { form: x, pattern: '(' }\n`,
      '10:30 version.pattern is `(`, which is no regular expression: `)` is missing at its end.',
    ],
    [
      'a number between quotes',
      changedFile('Done: {}', 'Done: { approvals: "2" }'),
      '9:24 lifecycle.statuses.Done.approvals is `"2"`, but must be a whole number. Write `2`.',
    ],
    [
      'a switch between quotes',
      changedFile('Done: {}', 'Done: { final: "true" }'),
      '9:20 lifecycle.statuses.Done.final is `"true"`, but must be `true` or `false`. Write `true`.',
    ],
    [
      'an exempted number between quotes',
      `${SHORT}exempt: [{ rule: number-unique, numbers: ["7"], reason: old }]\n`,
      '10:43 exempt.0.numbers.0 is `"7"`, but must be a number, or a range as `1000-1099`. Write `7`.',
    ],
    [
      'a status where a list of them belongs',
      changedFile('[Draft]', 'Draft'),
      '6:12 lifecycle.initial is `Draft`, but must be a list. Write `[Draft]`.',
    ],
    [
      'two statuses where a list of them belongs',
      changedFile('[Done]', 'Done, Draft').replace('{ to: Done, Draft }', '\n      to: Done, Draft'),
      '9:11 lifecycle.statuses.Draft.to is `Done, Draft`, but must be a list. Write `[Done, Draft]`.',
    ],
    [
      'a status where a list or a word belongs',
      changedFile('required: always', 'required: Done'),
      '4:45 fields.Status.required is `Done`, but must be `always` or a list. Write `[Done]`.',
    ],
    [
      'the word, misspelled',
      changedFile('required: always', 'required: allways'),
      '4:45 fields.Status.required is `allways`, but must be `always` or a list. Write `always`.',
    ],
    [
      'a number where a list of them belongs',
      `${SHORT}number: { kept: 0 }\n`,
      '10:17 number.kept is `0`, but must be a list. Write `[0]`.',
    ],
    ['a text where a list of maps belongs', `${SHORT}exempt: none\n`, '10:9 exempt is `none`, but must be a list.'],
    [
      'a login behind its sign',
      `${SHORT}maintainers: { people: ["@annlee", bo] }\n`,
      '10:25 maintainers.people.0 is `@annlee`, but must be a login on GitHub, of letters, digits and hyphens. Write `annlee`.',
    ],
    [
      'a name for a login',
      `${SHORT}maintainers: { people: [Ann Lee] }\n`,
      '10:25 maintainers.people.0 is `Ann Lee`, but must be a login on GitHub, of letters, digits and hyphens.',
    ],
    [
      'an address for a login',
      `${SHORT}maintainers: { people: [ann@example.com] }\n`,
      '10:25 maintainers.people.0 is `ann@example.com`, but must be a login on GitHub, of letters, digits and hyphens.',
    ],
    ['nobody', `${SHORT}maintainers: { people: [] }\n`, '10:16 maintainers.people is empty.'],
    ['no heading of reasons', `${SHORT}sections: { reasons: [] }\n`, '10:13 sections.reasons is empty.'],
    [
      'a branch without number',
      `${SHORT}pull-request: { branch: 'acme/{slug}' }\n`,
      '10:25 pull-request.branch is `acme/{slug}`, but must be text with `{number}` in it: the number says which proposal is meant.',
    ],
    [
      'a title without number',
      `${SHORT}pull-request: { title: '{label}: {title}' }\n`,
      '10:24 pull-request.title is `{label}: {title}`, but must be text with `{number}` in it: the number says which proposal is meant.',
    ],
    [
      'a section that is none',
      `${SHORT}sections: { structures: { a: [7] } }\n`,
      '10:31 sections.structures.a.0 is `7`, but must be text or a map of keys.',
    ],
    [
      'lines that end as on Windows',
      `${SHORT}number: { first: many }\n`.replaceAll('\n', '\r\n'),
      '10:18 number.first is `many`, but must be a whole number.',
    ],
    [
      'lines that end as on an old Macintosh',
      `${SHORT}number: { first: many }\n`.replaceAll('\n', '\r'),
      '10:18 number.first is `many`, but must be a whole number.',
    ],
  ])('%s', (_, text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake]);
  });

  test('keys in quotes are text, and so are words that YAML once took for others', () => {
    const { lifecycle } = readFile(
      changedFile('[Done]', '[Done, "1.10", yes]').replace(
        'Done: {}',
        `Done: {}
    '1.10': {}
    yes: {}`,
      ),
    );
    expect(Object.keys(lifecycle.statuses)).toEqual(['Draft', 'Done', '1.10', 'yes']);
  });

  test('exclamation marks and percent signs inside of a text are fine', () => {
    expect(readFile(`${SHORT}title: Now! 100 % !important\n`).title).toBe('Now! 100 % !important');
  });

  test('a long value is cut', () => {
    const [mistake] = mistakesIn(`${SHORT}metadata: ${'x'.repeat(5000)}\n`);
    expect(mistake?.length).toBeLessThan(250);
  });
});

describe('several mistakes', () => {
  test('are told at once', () => {
    const text = SHORT.replace('label', 'labl').replace('type: status', 'type: state');
    expect(mistakesIn(`${text}exempt:\n  - { rule: number-unique, numbers: [7] }\n`)).toEqual([
      expect.stringMatching(/^2:1 `labl` is no key/),
      expect.stringMatching(/^4:27 fields\.Status\.type is/),
      '11:5 exempt.0 needs the key `reason`.',
    ]);
  });

  test('in words are told at once too', () => {
    const text = SHORT.replace('[Draft]', '[Daft]').replace('[Done]', '[Dome]');
    expect(mistakesIn(`${text}rules: { field-knwon: off }\n`).map((mistake) => mistake.split(' ')[0])).toEqual([
      '6:13',
      '8:19',
      '10:10',
    ]);
  });

  test('an exemption says which numbers, and why', () => {
    const exempt = '{ rule: number-unique, numbers: [], reason: "" }';
    expect(mistakesIn(`${SHORT}exempt:\n  - ${exempt}\n`)).toEqual([
      '11:28 exempt.0.numbers is empty.',
      '11:49 exempt.0.reason is empty.',
    ]);
  });

  test('the message of the whole names the file at each place, as an editor opens it', () => {
    expect(() => readFile(`${SHORT}regestry: {}\nrulez: {}\n`)).toThrow(`${PATH}:10:1: \`regestry\` is no key`);
    expect(() => readFile(`${SHORT}regestry: {}\nrulez: {}\n`)).toThrow(`${PATH}:11:1: \`rulez\` is no key`);
  });
});

test('a file that is too long is refused before it is read', () => {
  const keys = Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n');
  expect(mistakesIn(keys)).toEqual([expect.stringContaining('65536 are the most')]);
});
