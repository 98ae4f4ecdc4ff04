import { filledField, isPlaceholder } from '../model/document.ts';
import { readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { replaceInField } from './knowledge/places.ts';
import { type FormatMessage, wrongPieces } from './knowledge/values.ts';

export const rule = stateRule({
  id: 'field-format',
  docs: {
    summary: 'Require dates, versions, persons and links in their form',
    why: 'One form for everybody lets people and tools compare dates and versions, and find whom to ask.',
  },
  messages: {
    date: { what: '`{value}` in `{field}` is no date as `YYYY-MM-DD`.', fix: 'Write it as `{right}`.' },
    unclear: {
      what: '`{value}` in `{field}` is no date as `YYYY-MM-DD`.',
      fix: 'Write year, month and day in this order, for instance `{right}`.',
    },
    unfilled: {
      what: '`{field}` still says `{value}`.',
      fix: 'Write the day in this form, for instance `{right}`.',
    },
    'no-day': {
      what: '`{value}` in `{field}` is no day of the calendar.',
      fix: 'Write the right day as `YYYY-MM-DD`.',
    },
    future: {
      what: '`{value}` in `{field}` lies in the future: today is `{today}`.',
      why: 'The field says when something happened.',
      fix: 'Write the day on which it happened, for instance `{right}`.',
    },
    version: { what: '`{value}` in `{field}` is no version as `{form}`.', fix: 'Write it as `{right}`.' },
    address: {
      what: '`{value}` in `{field}` stands without an address.',
      why: 'Whoever has a question about the proposal needs a way to ask.',
      fix: 'Write `{value} (email)` or `{value} (@handle)`.',
    },
    person: {
      what: '`{value}` in `{field}` is no name with an address behind it.',
      why: 'Whoever has a question about the proposal needs a name and a way to ask.',
      fix: 'Write it as `{right}`, with an email address or a `@handle` between the parentheses.',
    },
    template: {
      what: '`{field}` still holds the example of the template, `{value}`.',
      fix: 'Write who it is, as `{right}`.',
    },
    link: {
      what: '`{value}` in `{field}` leads to no issue.',
      fix: "Write the issue's number with `#` before it, or its address.",
    },
    proposal: {
      what: '`{value}` in `{field}` names no proposal.',
      fix: 'Write the number of the proposal with what stands before it, as in `{right}`.',
    },
  },
  *check(side, process) {
    for (const { id, path, number, document } of readProposals(side)) {
      for (const [name, form] of Object.entries(process.fields)) {
        const field = filledField(document, name);
        if (field === null) continue;
        for (const value of field.items.filter((item) => !isPlaceholder(item)))
          for (const [piece, { messageId, data, right }] of wrongPieces(value, name, form, process, side))
            yield {
              messageId,
              data: { field: field.written, form: process.version?.form, ...data },
              at: { path, range: field.range },
              key: `${id}:${name}:${piece}`,
              proposal: number,
              field: name,
              edits: right === null ? [] : replaceInField(process, path, document, field, piece, right),
              hides: true,
            };
      }
    }
  },
});

const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const withField = (name: string, value: string): { readonly head: Record<string, string> } => ({
  head: { [NEW_FILE]: document({ fields: { [name]: value } }) },
});
const at = (line: number, messageId: FormatMessage) => [{ messageId, path: NEW_FILE, line }] as const;

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'several authors, in each of the accepted forms',
      pull: withField(
        'Author',
        'José Núñez (jose@acme.dev), 한길 (@gil-han) and Bo (Bobby) Lin (bo.lin+acme@mail.acme.dev)',
      ),
    },
    {
      name: 'a list of authors',
      pull: withField('Author', '\n  - "Ada Park (ada@acme.dev)"\n  - Bo Lin (bo@acme.dev, @bolin)'),
    },
    {
      name: 'nobody, where not everybody needs somebody',
      pull: {
        process:
          'fields: { Status: { type: status }, Sponsor: { type: persons, required: always, unless: author-is-maintainer } }',
        ...withField('Sponsor', 'N/A (the author is a maintainer)'),
      },
    },
    { name: 'quoted values', pull: withField('Created', '"2026-03-02"') },
    { name: 'a tenth sprint, read as it is written', pull: withField('Created-Version', '26.10.0') },
    {
      name: 'fields that say nothing yet',
      pull: { head: { [NEW_FILE]: document({ fields: { 'Target-Version': 'TBD', 'Implemented-Version': '-' } }) } },
    },
    { name: 'a day that has begun in Seoul, but not yet everywhere', pull: withField('Created', '2026-03-11') },
    {
      name: 'a leap day, and Windows line ends',
      pull: {
        today: '2028-03-01',
        head: { [NEW_FILE]: document({ fields: { Created: '2028-02-29' } }).replaceAll('\n', '\r\n') },
      },
    },
    {
      name: 'other proposals by name, by number and by link',
      pull: {
        process:
          'fields: { Supersedes: { type: proposals }, Replaces: { type: proposals }, After: { type: proposals } }',
        head: {
          [NEW_FILE]: document({
            fields: {
              Supersedes: 'ACME-1000, acme 1001',
              Replaces: '1000',
              After: '"[ACME-1000](ACME-1000-query-cache.md)"',
            },
          }),
        },
      },
    },
    {
      name: 'an issue by number or address',
      pull: {
        process: 'fields: { Issue: { type: links }, Other: { type: links } }',
        head: {
          [NEW_FILE]: document({ fields: { Issue: '"#12, acme/thing#13"', Other: 'https://example.com/issues/14' } }),
        },
      },
    },
  ],
  invalid: [
    { name: 'the form of the template', pull: withField('Created', 'YYYY-MM-DD'), findings: [...at(4, 'unfilled')] },
    {
      name: 'another proposal by its title alone',
      pull: { process: 'fields: { Supersedes: { type: proposals } }', ...withField('Supersedes', 'Query Cache') },
      findings: [...at(8, 'proposal')],
    },
    { name: 'a date with slashes', pull: withField('Created', '2026/3/2'), findings: [...at(4, 'date')] },
    { name: 'a date that ends with its year', pull: withField('Created', '20.11.2025'), findings: [...at(4, 'date')] },
    { name: 'a month or a day', pull: withField('Created', '03/02/2026'), findings: [...at(4, 'unclear')] },
    { name: 'a date in words', pull: withField('Created', 'last Monday'), findings: [...at(4, 'unclear')] },
    { name: 'a day that no February has', pull: withField('Created', '2026-02-30'), findings: [...at(4, 'no-day')] },
    { name: 'a day of next year', pull: withField('Created', '2027-03-02'), findings: [...at(4, 'future')] },
    {
      name: 'a version with a letter before it',
      pull: withField('Created-Version', 'v26.3.0'),
      findings: [...at(5, 'version')],
    },
    { name: 'a version without a patch', pull: withField('Created-Version', '26.3'), findings: [...at(5, 'version')] },
    {
      name: 'two authors, one without an address',
      pull: withField('Author', 'Ada Park (ada@acme.dev), Bo Lin'),
      findings: [...at(2, 'address')],
    },
    {
      name: 'an address in other brackets',
      pull: withField('Author', 'Ada Park <ada@acme.dev>'),
      findings: [...at(2, 'person')],
    },
    { name: 'a handle without a name', pull: withField('Author', '"@adap"'), findings: [...at(2, 'person')] },
    {
      name: 'the author of the template',
      pull: withField('Author', 'Full Name (email)'),
      findings: [...at(2, 'template')],
    },
    {
      name: 'an issue that nobody finds',
      pull: { process: 'fields: { Issue: { type: links } }', ...withField('Issue', 'the one about caches') },
      findings: [...at(8, 'link')],
    },
  ],
};
