import { edited } from '../../pull.ts';
import { ANSWERED, GUARDRAILS, GUARDRAILS_ROW, listing, pathOf, submitted } from '../pull.ts';
import { INDEX, TEMPLATE } from '../repository.ts';
import { BOTH, DRAFT, draft, type Slip } from '../slip.ts';

const under = (row: string) => ({ ...DRAFT, [INDEX]: listing(row) });

/** Slips in the text of a new proposal. */
export const writing: readonly Slip[] = [
  {
    name: 'the number of the template in the table',
    head: draft(['| 0008 |', '| XXXX |']),
    said: ['error number-format.unfilled'],
  },
  {
    name: 'the number of the proposal that was copied',
    head: draft(['| 0008 |', '| 0007 |']),
    said: ['error number-format.other'],
  },
  {
    name: 'a number without its zeros in the table',
    head: draft(['| 0008 |', '| 8 |']),
    said: ['error number-format.field'],
  },
  {
    name: 'a file name without zeros',
    head: {
      [pathOf('8-tool-call-guardrails')]: GUARDRAILS,
      [INDEX]: listing(GUARDRAILS_ROW.replace('PEP-0008-', 'PEP-8-')),
    },
    said: ['error number-format.file'],
  },
  {
    name: 'a row without zeros',
    head: under(GUARDRAILS_ROW.replace('[0008]', '[8]')),
    said: ['error number-format.entry'],
  },
  { name: 'a heading without the number', head: draft(['# PEP-0008: ', '# ']), said: ['error title-heading.form'] },
  {
    name: 'a heading with another sign',
    head: draft(['# PEP-0008: ', '# PEP-0008 - ']),
    said: ['error title-heading.form'],
  },
  {
    name: 'the heading of another proposal',
    head: draft(['# PEP-0008: ', '# PEP-0007: ']),
    said: ['error title-heading.number'],
  },
  {
    name: 'the number of the template in the heading',
    head: draft(['# PEP-0008: ', '# PEP-XXXX: ']),
    said: ['error title-heading.number'],
  },
  {
    name: 'a title that changed in the heading only',
    head: draft(['# PEP-0008: Guardrails for Tool Calls', '# PEP-0008: Guardrails for Agents']),
    said: ['error title-heading.field', 'warning registry-title.different'],
  },
  {
    name: 'a shortened title in the table',
    head: draft(['| Guardrails for Tool Calls |', '| Guardrails |']),
    said: ['error title-heading.field'],
  },
  {
    name: 'no title in the table',
    head: draft(['| Guardrails for Tool Calls |', '| |']),
    said: ['error field-required.missing'],
  },
  {
    name: 'the author of the template',
    head: draft(['Priya Nair (@priyan)', 'Name (@github-handle)']),
    said: ['error field-format.template'],
  },
  {
    name: 'a handle without a name',
    head: draft(['Priya Nair (@priyan)', '@priyan']),
    said: ['error field-format.person'],
  },
  {
    name: 'a name without a handle',
    head: draft(['Priya Nair (@priyan)', 'Priya Nair']),
    said: ['error field-format.address'],
  },
  {
    name: 'nobody sponsors an author from outside',
    head: draft(['| Salma Idris (@salmai) |', '| _(for authors who are no maintainers)_ |']),
    said: ['error field-required.missing-for-authors'],
  },
  {
    name: 'the date of the template',
    head: draft(['| 2026-03-12 |', '| YYYY-MM-DD |']),
    said: ['error field-format.unfilled'],
  },
  {
    name: 'a day in another order',
    head: draft(['| 2026-03-12 |', '| 12.03.2026 |']),
    said: ['error field-format.unclear'],
  },
  {
    name: 'the year that has just ended',
    head: draft(['| 2026-03-12 |', '| 2025-03-12 |']),
    said: ['warning date-plausible.year'],
  },
  {
    name: 'a name of a field misspelt',
    head: draft(['**Created**', '**Craeted**']),
    said: ['error field-required.misspelt'],
  },
  { name: 'a status that there is not', head: submitted('Proposed', GUARDRAILS), said: ['error status-known.decided'] },
  {
    name: 'a status in other letters',
    head: submitted('Under review', GUARDRAILS),
    said: ['error status-known.spelling'],
  },
  {
    name: 'a first submission that is being built already',
    head: submitted(
      'Implementing',
      edited(GUARDRAILS, ['**Tracking Issue** | _(once it is accepted)_', '**Tracking Issue** | #882']),
    ),
    said: ['error status-initial.undecided'],
  },
  {
    name: 'accepted by its author alone',
    head: submitted('Accepted', edited(GUARDRAILS, ...ANSWERED)),
    said: ['error status-approvals.missing'],
  },
  {
    name: 'accepted with questions that nobody has answered',
    opinions: BOTH,
    head: submitted('Accepted', GUARDRAILS),
    said: ['error open-questions.unsettled'],
  },
  { name: 'declined without a word', head: submitted('Declined', GUARDRAILS), said: ['error status-reason.document'] },
  {
    name: 'an issue before there is a decision',
    head: draft(['**Tracking Issue** | _(once it is accepted)_', '**Tracking Issue** | #882']),
    said: ['warning field-premature.premature'],
  },
  {
    name: 'a release before there is a decision',
    head: draft(['**Target Release** | _(once it is accepted)_', '**Target Release** | 0.6']),
    said: ['warning field-premature.premature'],
  },
  {
    name: 'the list of instructions',
    head: draft(['| Field | Value |', `${/<!--[\s\S]*?-->/.exec(TEMPLATE)?.[0]}\n\n| Field | Value |`]),
    said: ['error template-leftover.instructions'],
  },
  {
    name: 'a section that was left to the template',
    head: draft([
      /## Observability\n\n[\s\S]*?(?=\n## )/.exec(GUARDRAILS)?.[0] ?? '',
      /## Observability\n\n[\s\S]*?(?=\n## )/.exec(TEMPLATE)?.[0] ?? '',
    ]),
    said: ['error section-filled.empty'],
  },
  {
    name: 'the example of the template as configuration',
    head: draft([/```yaml[\s\S]*?```/.exec(GUARDRAILS)?.[0] ?? '', '```yaml\n# Example configuration\n```']),
    said: ['error section-filled.example-optional'],
  },
  {
    name: 'goals, and no motivation above them',
    head: draft([/## Motivation\n\n[\s\S]*?(?=### Goals)/.exec(GUARDRAILS)?.[0] ?? '', '## Motivation\n\n']),
    said: ['error section-filled.nested'],
  },
  {
    name: 'a section that does not seem to apply',
    head: draft([/## Security Considerations\n\n[\s\S]*?(?=## Test Plan)/.exec(GUARDRAILS)?.[0] ?? '', '']),
    said: ['error section-present.missing'],
  },
  {
    name: 'what is not wanted before what is',
    head: draft(
      [/### Goals\n\n[\s\S]*?(?=### Non-Goals)/.exec(GUARDRAILS)?.[0] ?? '', ''],
      ['## Design\n', `${/### Goals\n\n[\s\S]*?(?=### Non-Goals)/.exec(GUARDRAILS)?.[0]}## Design\n`],
    ),
    said: ['error section-order.order'],
  },
  {
    name: 'no table at all',
    head: draft([/\| Field[\s\S]*?(?=\n## Summary)/.exec(GUARDRAILS)?.[0] ?? '', '']),
    said: ['error field-required.no-metadata'],
  },
];
