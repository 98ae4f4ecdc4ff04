import { filledField, isPlaceholder, isWaived } from '../model/document.ts';
import { nameOf } from '../model/naming.ts';
import type { FieldForm, Process } from '../model/process.ts';
import { readProposals, type Side } from '../model/proposal.ts';
import type { MessageData } from '../model/prose.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { dayIn, daysBetween, isDay, otherYear } from './knowledge/dates.ts';
import { personForm } from './knowledge/fields.ts';
import { isBareName, isPerson, personIn, splitPersons } from './knowledge/persons.ts';
import { replaceInField } from './knowledge/places.ts';
import { isVersion, versionIn } from './knowledge/versions.ts';

type MessageId =
  | 'date'
  | 'unfilled'
  | 'no-day'
  | 'future'
  | 'version'
  | 'address'
  | 'person'
  | 'template'
  | 'link'
  | 'proposal';

/** What is wrong with a value, and the right one where that is certain. */
interface Wrong {
  readonly messageId: MessageId;
  readonly data: MessageData;
  readonly right: string | null;
}

const ISSUE = /#\d|https?:\/\/\S|\bGH-\d/i;
/** A year typed wrong lies this many days from today in the right year. */
const NEAR = 60;

function wrongDate(value: string, { frozen }: FieldForm, today: string): Wrong | null {
  if (!isDay(value)) {
    const right = dayIn(value);
    const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(value);
    if (value === 'YYYY-MM-DD') return { messageId: 'unfilled', data: { value, right: today }, right };
    return { messageId: isShaped ? 'no-day' : 'date', data: { value, right: right ?? 'YYYY-MM-DD' }, right };
  }
  // A deadline may lie ahead, a day that is kept as it is has passed. Tomorrow has begun already in the east.
  if (!frozen || (daysBetween(today, value) ?? 0) <= 1) return null;
  const right = otherYear(value, today, NEAR);
  return { messageId: 'future', data: { value, today, right: right ?? today }, right };
}

function wrongVersion(value: string, process: Process): Wrong | null {
  if (isVersion(process, value)) return null;
  const right = versionIn(process, value);
  return { messageId: 'version', data: { value, right: right ?? process.version?.form }, right };
}

function wrongPerson(value: string, { unless }: FieldForm, examples: readonly string[], form: string): Wrong | null {
  // `N/A (the author is a maintainer)` says that nobody is needed; field-required knows better.
  if (isPlaceholder(value) || (unless !== null && isWaived(value))) return null;
  if (examples.includes(value)) return { messageId: 'template', data: { value, right: form }, right: null };
  if (isPerson(value)) return null;
  if (isBareName(value)) return { messageId: 'address', data: { value }, right: null };
  const right = personIn(value);
  return { messageId: 'person', data: { value, right: right ?? form }, right };
}

const wrongLink = (value: string): Wrong | null =>
  ISSUE.test(value) ? null : { messageId: 'link', data: { value }, right: null };

/** `ACME-1041`, the number alone, or a link that has one of them in its text or its address. */
function wrongProposal(value: string, process: Process): Wrong | null {
  const isNamed = new RegExp(`(?:^|[^\\p{L}\\p{N}])${process.label}[-\\s_#]*\\d|^\\[?\\d{1,12}(?!\\d)`, 'iu').test(
    value,
  );
  const right = nameOf(process, process.number.first);
  return isNamed ? null : { messageId: 'proposal', data: { value, right }, right: null };
}

/** What is wrong with each piece of a value: each person of several, else the value as a whole. */
function wrongPieces(value: string, name: string, form: FieldForm, process: Process, side: Side): [string, Wrong][] {
  const examples = filledField(side.template, name)?.items.flatMap(splitPersons) ?? [];
  const judges: Partial<Record<FieldForm['type'], (piece: string) => Wrong | null>> = {
    date: (piece) => wrongDate(piece, form, side.today),
    version: (piece) => wrongVersion(piece, process),
    persons: (piece) => wrongPerson(piece, form, examples, personForm(process, side.template)),
    links: wrongLink,
    proposals: (piece) => wrongProposal(piece, process),
  };
  return (form.type === 'persons' ? splitPersons(value) : [value]).flatMap((piece): [string, Wrong][] => {
    const wrong = judges[form.type]?.(piece) ?? null;
    return wrong === null ? [] : [[piece, wrong]];
  });
}

export const rule = stateRule({
  id: 'field-format',
  docs: {
    summary: 'Require dates, versions, persons and links in their form',
    why: 'One form for everybody lets people and tools compare dates and versions, and find whom to ask.',
  },
  messages: {
    date: { what: '`{value}` in `{field}` is no date as `YYYY-MM-DD`.', fix: 'Write it as `{right}`.' },
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
            };
      }
    }
  },
});

const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const withField = (name: string, value: string): { readonly head: Record<string, string> } => ({
  head: { [NEW_FILE]: document({ fields: { [name]: value } }) },
});
const at = (line: number, messageId: MessageId) => [{ messageId, path: NEW_FILE, line }] as const;

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
    { name: 'a date in words', pull: withField('Created', 'last Monday'), findings: [...at(4, 'date')] },
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
