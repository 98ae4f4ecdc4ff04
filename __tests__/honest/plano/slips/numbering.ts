import { GUARDRAILS, GUARDRAILS_FILE, GUARDRAILS_ROW, listing, pathOf } from '../pull.ts';
import { INDEX } from '../repository.ts';
import { DRAFT, type Slip } from '../slip.ts';

const under = (row: string) => ({ ...DRAFT, [INDEX]: listing(row) });

/** Slips in the number, the row and the pull request of a new proposal. */
export const numbering: readonly Slip[] = [
  { name: 'no row in the index', head: { [GUARDRAILS_FILE]: GUARDRAILS }, said: ['warning number-reserved.unlisted'] },
  {
    name: 'a row that was copied, link and all',
    head: under('| [0008](PEP-0007-token-budgets.md) | Guardrails for Tool Calls | Draft | Priya Nair |'),
    said: ['error registry-link.other'],
  },
  {
    name: 'a row that was copied from the process itself',
    head: under('| [0008](PEP-0000-process.md) | Guardrails for Tool Calls | Draft | Priya Nair |'),
    said: ['error registry-link.other'],
  },
  {
    name: 'a row without a link',
    head: under(GUARDRAILS_ROW.replace(/\[0008\]\([^)]*\)/, '0008')),
    said: ['warning registry-link.unlinked'],
  },
  {
    name: 'another status in the index',
    head: under(GUARDRAILS_ROW.replace('Draft', 'Under Review')),
    said: ['error registry-status.different'],
  },
  {
    name: 'another author in the index',
    head: under(GUARDRAILS_ROW.replace('Priya Nair', 'Salma Idris')),
    said: ['warning registry-author.different'],
  },
  {
    name: 'a title as a commit has it',
    title: 'docs: add PEP for tool call guardrails',
    head: DRAFT,
    said: ['error pull-request-title.form'],
  },
  {
    name: 'a title with the number of somebody else',
    title: 'PEP-0007: Guardrails',
    head: DRAFT,
    said: ['error pull-request-title.number'],
  },
  {
    name: 'the title of the process text',
    title: 'PEP-0008: Short Title',
    head: DRAFT,
    said: ['error pull-request-title.placeholder'],
  },
  {
    name: 'a number that leaves out two, where nobody knows the open pull requests',
    title: 'PEP-0010: Guardrails for Tool Calls',
    head: {
      [pathOf('0010-tool-call-guardrails')]: GUARDRAILS.replaceAll('0008', '0010'),
      [INDEX]: listing(GUARDRAILS_ROW.replaceAll('0008', '0010')),
    },
    said: ['warning number-next.unclear'],
  },
  {
    name: 'a number that leaves out two which nobody claims',
    title: 'PEP-0010: Guardrails for Tool Calls',
    others: [],
    head: {
      [pathOf('0010-tool-call-guardrails')]: GUARDRAILS.replaceAll('0008', '0010'),
      [INDEX]: listing(GUARDRAILS_ROW.replaceAll('0008', '0010')),
    },
    said: ['error number-next.jump'],
  },
  {
    name: 'the number of the process',
    title: 'PEP-0000: Guardrails for Tool Calls',
    head: { [pathOf('0000-tool-call-guardrails')]: GUARDRAILS.replaceAll('0008', '0000') },
    said: ['error number-range.kept'],
  },
  {
    name: 'a number that was merged this morning',
    tip: {
      [pathOf('0008-prompt-log')]: GUARDRAILS.replaceAll('Guardrails for Tool Calls', 'Prompt Log').replaceAll(
        'Priya Nair',
        'Jo Lang',
      ),
      [INDEX]: listing('| [0008](PEP-0008-prompt-log.md) | Prompt Log | Draft | Jo Lang |'),
    },
    head: DRAFT,
    said: ['error number-unique.document'],
  },
  {
    name: 'a file with an underscore',
    head: {
      [pathOf('0008-tool-call-guardrails').replace('PEP-', 'PEP_')]: GUARDRAILS,
      [INDEX]: listing(GUARDRAILS_ROW.replace('(PEP-', '(PEP_')),
    },
    said: ['error file-name.name'],
  },
];
