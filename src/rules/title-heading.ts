import type { Document, Heading } from '../model/document.ts';
import { bareTitle, fold, titleDigits } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import { type Proposal, readProposals, type Side } from '../model/proposal.ts';
import { type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { headingTexts, isPlaceholderTitle, titleField, titleOf } from '../model/titles.ts';
import { document } from './acme/repository.ts';
import { rewriteHeading, wrongTitle } from './knowledge/headings.ts';
import { replaceField } from './knowledge/places.ts';

/** What a reader has to know before: the heading may be what is wrong. */
const GUESS = 'Check first which title is right: the entry says what `{field}` does. ';

/** The field that repeats the title says the one of the heading, and no other number; case and punctuation matter not. */
function* otherTitle(
  process: Process,
  { template }: Side,
  { id, path, number, document, entry }: Proposal & { readonly document: Document },
  { text }: Heading,
): Generator<Violation<'field'>> {
  const field = titleField(process, document);
  const right = bareTitle(process, text);
  if (field === null || isPlaceholderTitle(process, template, text)) return;
  const isOwn = Number(titleDigits(process, field.value) ?? number) === number;
  const said = fold(bareTitle(process, field.value));
  if (isOwn && said === fold(right)) return;
  // Where the entry says what the field does, the heading is the likely slip.
  const isShared = said !== fold(right) && said === fold(bareTitle(process, entry?.title?.value ?? ''));
  yield {
    messageId: 'field',
    data: { field: field.written, value: field.value, right },
    at: { path, range: field.range },
    key: `${id}:field`,
    proposal: number,
    edits: replaceField(process, path, document, field, right),
    ...(isShared ? { foreword: GUESS, isChoice: true } : {}),
  };
}

export const rule = stateRule({
  id: 'title-heading',
  docs: {
    summary: 'Require one level-1 heading that is the title',
    why: 'The heading is the title under which a proposal is listed, searched and talked about.',
  },
  messages: {
    missing: {
      what: 'The document has no level-1 heading.',
      fix: 'Begin the text with the title, for instance `# {right}`.',
    },
    placeholder: {
      what: 'The heading is still `{heading}`.',
      fix: 'Write what is proposed, for instance `# {right}`.',
    },
    number: {
      what: 'The heading says `{digits}`, but this is `{name}`.',
      why: 'A reader who comes from the heading would look for another proposal.',
      fix: 'Write `# {right}`.',
    },
    other: {
      severity: 'warning',
      what: 'The heading begins with the number `{digits}`, but this is `{name}`.',
      why: 'In a list of titles it looks like the number of this proposal.',
      fix: 'Write `# {right}`; or, in a title about the other proposal, put a word before its number.',
    },
    form: {
      what: 'The heading `{heading}` does not have the form `{form}`.',
      fix: 'Write `# {right}`.',
    },
    field: {
      what: '`{field}` says `{value}`, the heading says `{right}`.',
      why: 'A document has one title, and lists show whichever of the two they read.',
      fix: 'Write `{right}` in `{field}`, or change the heading.',
    },
    several: {
      what: '`{heading}` is a second level-1 heading.',
      why: 'A document has one title; everything else is a section of it.',
      fix: 'Write `## {heading}`, and move the headings below it one level down as well.',
    },
  },
  *check(side, process) {
    for (const proposal of readProposals(side)) {
      const { id, path, number, document } = proposal;
      if (process.heading.forms.length === 0 || !document.readable || document.metadata.state === 'broken') continue;
      const [heading, extra] = document.headings.filter(({ depth }) => depth === 1);
      const wrong = heading === undefined ? null : wrongTitle(process, side, proposal, heading.text);
      if (heading === undefined)
        yield {
          messageId: 'missing',
          data: { right: headingTexts(process, number, titleOf(process, side, proposal))[0] },
          at: { path, range: null },
          key: `${id}:missing`,
          proposal: number,
        };
      else if (wrong !== null)
        yield {
          messageId: wrong.messageId,
          data: wrong.data,
          at: { path, range: heading.range },
          key: `${id}:${wrong.messageId}`,
          proposal: number,
          restsOn: String(number),
          edits: wrong.text === null ? [] : rewriteHeading(path, document, heading, wrong.text),
        };
      if (heading !== undefined) yield* otherTitle(process, side, proposal, heading);
      if (extra !== undefined)
        yield {
          messageId: 'several',
          data: { heading: extra.text },
          at: { path, range: extra.range },
          key: `${id}:several`,
          proposal: number,
        };
    }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a title that begins with the number',
      pull: { head: { [NEW_FILE]: document({ heading: 'ACME-1002: Audit Log' }) } },
    },
    {
      name: 'a title that speaks of another proposal',
      pull: { head: { [NEW_FILE]: document({ heading: 'Follow-Up of ACME-1000: Audit Log' }) } },
    },
    {
      name: 'the own number, and another one that is a part of the title',
      pull: { head: { [NEW_FILE]: document({ heading: 'ACME-1002: ACME-1000 Follow-Up' }) } },
    },
    {
      name: 'comments in the metadata and in code that look like headings',
      pull: {
        head: {
          [NEW_FILE]: document({
            fields: { '# Status': 'Draft or Accepted' },
            heading: '감사 로그',
            body: '\n## Design\n\n```python\n# settings.py\nAUDIT = True\n```\n',
          }),
        },
      },
    },
    {
      name: 'a heading that is underlined',
      pull: { head: { [NEW_FILE]: document().replace('# Query Cache', 'Audit Log\n=========') } },
    },
    {
      name: 'metadata without its end, and a text too intricate to be read: nobody knows their headings',
      pull: {
        head: {
          [NEW_FILE]: document({ heading: 'Title' }).replace('\n---\n', '\n'),
          [FILE]: document({ heading: 'Title', body: `${'> '.repeat(61)}why?\n` }),
        },
      },
    },
    {
      name: 'a field that repeats the title, in other letters and with the number before it',
      pull: {
        process: 'fields: { Status: { type: status }, Title: { type: title } }',
        head: {
          [FILE]: document({ fields: { Title: 'ACME-1000 – query cache' } }),
          [NEW_FILE]: document({ fields: { Title: 'Audit-Log' }, heading: 'ACME-1002:  Audit Log' }),
        },
      },
    },
    {
      name: 'a process whose documents need no heading',
      pull: { process: 'heading: { forms: [] }', head: { [NEW_FILE]: document().replace('# Query Cache\n', '') } },
    },
    {
      name: 'a title about titles',
      pull: { head: { [NEW_FILE]: document({ heading: 'Title Bar' }) } },
    },
  ],
  invalid: [
    {
      name: 'a document that begins with a section',
      pull: { head: { [NEW_FILE]: document().replace('# Query Cache\n', '') } },
      findings: [{ messageId: 'missing', path: NEW_FILE, line: null }],
    },
    {
      name: 'an empty document',
      pull: { head: { [NEW_FILE]: '' } },
      findings: [{ messageId: 'missing', path: NEW_FILE, line: null }],
    },
    {
      name: 'the heading of the template',
      pull: { head: { [NEW_FILE]: document({ heading: 'Title' }) } },
      findings: [{ messageId: 'placeholder', path: NEW_FILE, line: 10 }],
    },
    {
      name: 'the heading of the template, with the number filled in',
      pull: { head: { [NEW_FILE]: document({ heading: 'ACME-1002: title' }) } },
      findings: [{ messageId: 'placeholder', path: NEW_FILE, line: 10 }],
    },
    {
      name: 'the number that was reserved first, before somebody else took it',
      pull: { head: { [NEW_FILE]: document({ heading: 'ACME-1001: Audit Log' }) } },
      findings: [{ messageId: 'number', path: NEW_FILE, line: 10 }],
    },
    {
      name: 'the number of another proposal behind the own one',
      pull: { head: { [NEW_FILE]: document({ heading: 'ACME-1002: ACME-1001: Audit Log' }) } },
      findings: [{ messageId: 'number', path: NEW_FILE, line: 10 }],
    },
    {
      name: 'the number of another proposal in brackets',
      pull: { head: { [NEW_FILE]: document({ heading: '[ACME-1001] Audit Log' }) } },
      findings: [{ messageId: 'number', path: NEW_FILE, line: 10 }],
    },
    {
      name: 'a title that begins with the number of another proposal, as its own would',
      pull: { head: { [NEW_FILE]: document({ heading: 'ACME-1001 Audit Log' }) } },
      findings: [{ messageId: 'other', path: NEW_FILE, line: 10 }],
    },
    {
      name: 'a number that nobody filled in',
      pull: { head: { [NEW_FILE]: document({ heading: 'ACME-XXXX: Audit Log' }) } },
      findings: [{ messageId: 'number', path: NEW_FILE, line: 10 }],
    },
    {
      name: 'a bare title, where titles begin with the number',
      pull: {
        process: "heading: { forms: ['{label}-{number}: {title}'] }",
        head: { [NEW_FILE]: document({ heading: 'Audit Log' }) },
      },
      findings: [{ messageId: 'form', path: NEW_FILE, line: 10 }],
    },
    {
      name: 'a field that keeps the first title, when the heading has a better one',
      pull: {
        process: 'fields: { Status: { type: status }, Title: { type: title } }',
        head: { [FILE]: document({ fields: { Title: 'Query Cache' }, heading: 'Query Result Cache' }) },
      },
      findings: [{ messageId: 'field', path: FILE, line: 8 }],
    },
    {
      name: 'a field that repeats the title under another number',
      pull: {
        process: 'fields: { Status: { type: status }, Title: { type: title } }',
        head: { [FILE]: document({ fields: { Title: 'ACME-1001 - Query Cache' } }) },
      },
      findings: [{ messageId: 'field', path: FILE, line: 8 }],
    },
    {
      name: 'a part that was pasted below the document, with its own title',
      pull: { head: { [FILE]: `${document()}\n# Eviction\n\nThe oldest result goes first.\n\n# Metrics\n` } },
      findings: [{ messageId: 'several', path: FILE, line: 24 }],
    },
  ],
};
