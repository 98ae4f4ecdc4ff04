import fc from 'fast-check';
import { ACME_TODAY, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import type { MemoryPull } from '../support/memory-source.ts';

/** Pieces of values that ask for more than to be read. */
const HOSTILE = [
  '::error::forged',
  '##[error]forged',
  '::set-output name=verdict::pass',
  '%0A::error::forged',
  '-->',
  '<!--',
  '</details>',
  '<script>alert(1)</script>',
  '<img src=x onerror=a>',
  '```',
  '~~~~',
  '``````suggestion',
  '@joe',
  '@acme/team',
  '#12',
  'acme/thing#12',
  'GH-12',
  'https://evil.example/a?b=c',
  'www.evil.example',
  '[a](https://evil.example)',
  '![a](//evil.example/x.png)',
  '[a]: https://evil.example',
  '<https://evil.example>',
  'ada@evil.example',
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u0007',
  '\u0000',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\ud83d',
  "$&$`$'$1",
  '$\u007b{ github.token }}',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '/etc/passwd',
  '..\\..\\x',
  '-rf',
  '--output=x',
  '|',
  '\\|',
  '\\',
  '`',
  '"',
  "'",
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '---',
  '===',
  '| a | b |',
  '$x$',
  ':tada:',
  '&lt;b&gt;',
  '&lt;/details&gt;&lt;script&gt;',
  '\\<img\\>',
  '&#64;joe',
  '**a_',
  '![a](',
  '[[[[',
  '*a*',
  '_b_',
  '~~c~~',
  '\t',
] as const;

const HONEST = [
  'Query Cache',
  'Draft',
  'Accepted',
  'Ada Park (@ada)',
  '2026-03-02',
  '26.3.0',
  'ACME-1001',
  '제목',
  'é',
  ' ',
];

/** A value in one line: honest words and hostile pieces between each other. */
export const value = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom(...HONEST), fc.string({ maxLength: 5, unit: 'binary' })),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join('').replace(/[\r\n]/g, ' '));

const BLOCKS = [
  '## Motivation',
  '## Design',
  '## Open Questions',
  '### Goals',
  '- [ ] Is it?',
  '> - a\n>   - b',
  '| Field | Value |\n|---|---|\n| Status | Draft |',
  '- Status: Draft',
  '```\ncode',
  '<details>\n<summary>',
  '<!-- comment',
  '[a]: b.md',
  'See [a] and [b](ACME-1001-rate-limits.md#x "t").',
  '![a](missing.png)',
  'Superseded by ACME-1001',
  '    indented',
  'a\n===',
  '***',
  '1. a\n\n   b',
  'TBD',
  '\\\n',
  'a  \nb',
  '&amp;&#0;&x;',
] as const;

const block = fc.oneof(
  fc.constantFrom(...BLOCKS),
  value,
  fc.tuple(fc.constantFrom('# ', '## ', '- ', '> ', '| '), value).map((p) => p.join('')),
);

const FIELD_NAMES = [
  'Author',
  'Status',
  'Created',
  'Created-Version',
  'Target-Version',
  'Implemented-Version',
  '__proto__',
  'constructor',
  'Autor',
];

const yamlValue = fc.oneof(
  fc.constantFrom(
    'Draft',
    'Accepted',
    'Rejected',
    'Implemented',
    '2026-03-02',
    '26.3.0',
    '',
    '-',
    '&a x',
    '*a',
    '!!js/function x',
    '[a, b',
    '{a: b}',
    '|',
    '>\n  a',
    '1e999',
    '0x41',
    '~',
    '<<',
    '"a',
    "'a'",
  ),
  value,
);

const field = fc
  .tuple(fc.oneof(fc.constantFrom(...FIELD_NAMES), value), yamlValue)
  .map(([name, text]) => `${name}: ${text}`);

/** A head in one of the forms that metadata have. */
const head = fc.oneof(
  fc.array(field, { maxLength: 8 }).map((fields) => ['---', ...fields, '---'].join('\n')),
  fc.array(field, { maxLength: 8 }).map((fields) => ['---', ...fields].join('\n')),
  fc.array(field, { maxLength: 8 }).map((fields) => fields.join('\n')),
  fc.array(field, { maxLength: 8 }).map((fields) => fields.map((each) => `- ${each}`).join('\n')),
  fc
    .array(fc.tuple(fc.constantFrom(...FIELD_NAMES), value), { maxLength: 8 })
    .map((rows) =>
      ['# A', '', '| Field | Value |', '|---|---|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'),
    ),
  fc.constant(''),
);

/** A document of any form, whole or broken. */
export const text = fc
  .tuple(head, value, fc.array(block, { maxLength: 12 }), fc.constantFrom('\n', '\n\n'))
  .map(([top, title, blocks, joint]) => `${top}\n\n# ${title}\n\n${blocks.join(joint)}\n`);

/** A document that is nearly as it should be: a value or a block of it is not. */
export const nearly = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...FIELD_NAMES.slice(0, 6)), yamlValue, { maxKeys: 2, noNullPrototype: true }),
    fc.oneof(fc.constantFrom('Query Cache', 'ACME-1002: Audit Log', 'Title'), value),
    fc.array(block, { maxLength: 4 }),
  )
  .map(([fields, heading, blocks]) => `${document({ fields, heading })}\n${blocks.join('\n\n')}\n`);

const row = fc.oneof(
  fc.constantFrom(
    ...ROWS,
    '| 1003 | Logs | Bo Lin | Draft |',
    '| _(skipped)_ | 1004 | | |',
    '| [1000](x.md) | a | b | c |',
  ),
  fc.array(value, { minLength: 1, maxLength: 6 }).map((cells) => `| ${cells.join(' | ')} |`),
  fc.tuple(fc.nat({ max: 1010 }), value, value).map(([n, a, b]) => `| [${n}](ACME-${n}-x.md) | ${a} | ${b} | Draft |`),
);

export const table = fc.array(row, { maxLength: 8 }).map((rows) => registry(...rows));

const NEW = 'proposals/ACME-1002-audit-log.md';
const OLD = 'proposals/ACME-1000-query-cache.md';
const README = 'proposals/README.md';

const path = fc.oneof(
  fc.constantFrom(
    NEW,
    'proposals/ACME-1003-logs.md',
    'proposals/ACME-1000/part.md',
    'proposals/acme-12.md',
    'proposals/notes.md',
  ),
  value.map((name) => `proposals/ACME-1005-${name.replaceAll('\0', '')}.md`),
  value.map((name) => `proposals/ACME-1000/${name.replaceAll('\0', '')}.md`),
);

/** A pull request to the made-up repository that adds and changes hostile and honest files. */
export const pull: fc.Arbitrary<MemoryPull> = fc
  .record({
    added: fc.dictionary(path, fc.oneof(text, nearly), { maxKeys: 3, noNullPrototype: true }),
    changed: fc.option(fc.oneof(text, nearly), { nil: null }),
    rows: fc.option(table, { nil: null }),
    branch: fc.option(value, { nil: null }),
    title: fc.option(value, { nil: null }),
  })
  .map(({ added, changed, rows, branch, title }) => {
    const base = acmeFiles();
    const head = {
      ...base,
      ...added,
      ...(changed === null ? {} : { [OLD]: changed }),
      ...(rows === null ? {} : { [README]: rows }),
    };
    return { base, head, pull: { branch, title } };
  });

export const TODAY = ACME_TODAY;

/** The same files with line ends of Windows. */
export const asWindows = (files: MemoryPull['base']): MemoryPull['base'] =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? content.replace(/\r?\n/g, '\r\n') : content,
    ]),
  );

/** A failure prints the seed: it is put here, or into the environment, to see the same again. */
export const runs = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns,
  seed: Number(process.env.FC_SEED ?? 20260310),
  endOnFailure: false,
});
