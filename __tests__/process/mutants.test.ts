import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { acmeFiles } from '../../src/rules/acme/repository.ts';
import { gateIn } from '../cli/gate.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { PATH, readFile, refusalOf } from './files.ts';
import { brokenTexts, harmlessTexts, type Mutant, wrongProcesses } from './mutants.ts';

const folder = new URL('../../processes/', import.meta.url);
const processes = readdirSync(folder).flatMap((file) => {
  const name = /^(.+)\.yml$/.exec(file)?.[1];
  return name === undefined ? [] : [{ name, text: readFileSync(new URL(file, folder), 'utf8') }];
});

/** What is missing from the refusal of a wrong file; nothing when it is as it should be. */
function lacking({ text, value, isAt }: Mutant): string[] {
  const refusal = refusalOf(text);
  if (refusal === null) return ['it is accepted'];
  const lines = text.split('\n');
  const places = refusal.at.map(({ path, line, column, message }) => {
    const written = path === PATH && line !== null ? lines[line - 1] : undefined;
    return {
      message,
      rest: written === undefined || column === null ? undefined : written.slice(column - 1),
      column,
      written,
    };
  });
  const isInside = places.every(
    ({ column, written }) => written !== undefined && (column ?? 0) >= 1 && (column ?? 0) <= written.length + 1,
  );
  const told = `${refusal.message}\n${refusal.hint}`;
  return [
    ...(places.length > 0 ? [] : ['it has no place']),
    ...(isInside ? [] : ['a place is outside of the file']),
    ...(value === null || places.some(({ message }) => message.includes(value))
      ? []
      : [`nothing names ${value}: ${told}`]),
    ...(!isAt || places.some(({ rest }) => rest?.replace(/^"/, '').startsWith(value ?? ''))
      ? []
      : [`no place is that of ${value}: ${told}`]),
    ...(/\n\s+at |undefined|NaN|\[object|null,/.test(told) ? [`it speaks to programmers: ${told}`] : []),
    ...(places.every(({ message }) => /^\S.*[.?]$/s.test(message)) ? [] : [`it has no sentence: ${told}`]),
  ];
}

describe.each(processes)('$name', ({ name, text }) => {
  const wrong = wrongProcesses(name, parse(text));
  const broken = brokenTexts(text);

  const kinds = [...new Set([...wrong, ...broken].map(({ kind }) => kind))];

  test('a hundred and more ways to be wrong', () => {
    expect(wrong.length + broken.length).toBeGreaterThan(400);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'exempt',
        'misspelled',
        'missing',
        'pattern',
        'placeholder',
        'rule',
        'status',
        'tab',
        'type',
      ]),
    );
  });

  test.each(kinds)('each %s is refused where it stands, in a sentence', (kind) => {
    const mutants = [...wrong, ...broken].filter((mutant) => mutant.kind === kind);
    expect(mutants.flatMap((mutant) => lacking(mutant).map((what) => `${mutant.name}: ${what}`))).toEqual([]);
  });

  test.each(harmlessTexts(text, parse(text)))('means the same with %s', (_, other) => {
    expect(readFile(other)).toEqual(readFile(text));
  });
});

describe('on the command line', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = testRepository();
    repository.commit('Begin', acmeFiles());
  });
  afterAll(() => repository.remove());

  const [{ name, text } = { name: '', text: '' }] = processes;
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a misspelled key', { [PATH]: text.replace('label:', 'labl:') }, `${PATH}:4:1: \`labl\` is no key`],
    ['a tab', { [PATH]: text.replace(/\n {2}/, '\n\t') }, `${PATH}:7:1: A tab stands before`],
    ['no keys', { [PATH]: '' }, `${PATH}:1:1: The file holds no keys. Write \`extends\``],
    [
      'a rule that there is not',
      { [PATH]: `extends: ${name}\nrules: { spelling: off }\n` },
      `${PATH}:2:10: There is no rule \`spelling\``,
    ],
    [
      'a slow pattern',
      { [PATH]: `extends: ${name}\nversion: { form: x, pattern: (x+)+ }\n` },
      `${PATH}:2:30: version.pattern is \`(x+)+\``,
    ],
    [
      'a mistake in another file',
      { [PATH]: 'extends: ./base.yml\n', '.github/base.yml': `extends: ${name}\nlabl: X\n` },
      '.github/base.yml:2:1: `labl` is no key',
    ],
    [
      'a circle',
      { [PATH]: 'extends: ./base.yml\n', '.github/base.yml': 'extends: ./proposals.yml\n' },
      `.github/base.yml:1:10: extends is \`./proposals.yml\`, which leads in a circle: ${PATH} → .github/base.yml → ${PATH}.`,
    ],
  ])('%s ends with 2, and says where', async (_, files, place) => {
    repository.commit('Break', files);
    for (const command of [['check', '--base', 'HEAD'], ['audit']]) {
      const { code, out, err } = await gateIn(repository.root, command);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(place);
      expect(err).not.toMatch(/^\s+at /m);
    }
  });
});
