import { edited, type HonestPull } from '../../pull.ts';
import { ANSWERED, GUARDRAILS, GUARDRAILS_FILE, GUARDRAILS_ROW, listing, pathOf, submitted } from '../pull.ts';
import { INDEX, PROCESS, TEMPLATE } from '../repository.ts';

const PULL = {
  spotless: true,
  today: '2026-03-16',
  author: 'priyan',
  branch: 'priya/tool-call-guardrails',
  title: 'PEP-0008: Guardrails for Tool Calls',
  touches: [8],
  opinions: {},
} as const;

const DRAFT = submitted('Draft', GUARDRAILS);

/** First submissions. */
export const writing: readonly HonestPull[] = [
  { ...PULL, name: 'a first draft, with a sponsor', head: DRAFT },
  {
    ...PULL,
    name: 'plain field names, another table header, one author',
    head: {
      ...DRAFT,
      [GUARDRAILS_FILE]: edited(GUARDRAILS, ['| Field | Value |', '| Property | Value |'], ['Author(s)', 'Author'])
        .replaceAll('| **', '| ')
        .replaceAll('** |', ' |'),
    },
  },
  {
    ...PULL,
    name: 'two authors of whom one is a maintainer, and no line for a sponsor',
    head: {
      [GUARDRAILS_FILE]: edited(
        GUARDRAILS,
        ['**Author(s)** | Priya Nair (@priyan) |', '**Authors** | Priya Nair (@priyan), Adil Hart (@adilh) |'],
        ['| **Sponsor** | Salma Idris (@salmai) |\n', ''],
      ),
      [INDEX]: listing(GUARDRAILS_ROW.replace('Priya Nair', 'Priya Nair, Adil Hart')),
    },
  },
  {
    ...PULL,
    name: 'Windows line ends in both files, and no final one',
    head: {
      [GUARDRAILS_FILE]: GUARDRAILS.replaceAll('\n', '\r\n').trimEnd(),
      [INDEX]: listing(GUARDRAILS_ROW).replaceAll('\n', '\r\n').trimEnd(),
    },
  },
  {
    ...PULL,
    name: 'ready for review at once, by a maintainer who needs no sponsor',
    author: 'salmai',
    head: {
      [GUARDRAILS_FILE]: edited(
        GUARDRAILS,
        ['| Draft |', '| Under Review |'],
        ['| Priya Nair (@priyan) |', '| Salma Idris (@salmai) |'],
        ['**Sponsor** | Salma Idris (@salmai) |', '**Sponsor** | N/A (the author is a maintainer) |'],
      ),
      [INDEX]: listing(GUARDRAILS_ROW.replace('Draft | Priya Nair', 'Under Review | Salma Idris')),
    },
  },
  {
    ...PULL,
    name: 'accepted in the pull request that submits it, questions answered, two maintainers for it',
    opinions: { salmai: 'approves', adilh: 'approves', jweber: 'objects' },
    head: submitted('Accepted', edited(GUARDRAILS, ...ANSWERED)),
  },
  {
    ...PULL,
    name: 'declined in the pull request that submits it, and merged with the reason',
    opinions: { salmai: 'objects', adilh: 'objects' },
    head: submitted(
      'Declined',
      edited(GUARDRAILS, [
        '## References',
        '## Decision\n\nDeclined in the meeting of March 14: two providers check arguments themselves from next month on.\n\n## References',
      ]),
    ),
  },
  {
    ...PULL,
    name: "the template's comments still stand above what the author wrote",
    spotless: false,
    head: {
      ...DRAFT,
      [GUARDRAILS_FILE]: edited(
        GUARDRAILS,
        [
          '## Summary\n',
          '## Summary\n\n<!--\nWhat is proposed, in one paragraph that a busy reader can stop at.\n-->\n',
        ],
        ['## Test Plan\n', '## Test Plan\n\n<!--\nUnit, integration and end-to-end tests, and what they cover.\n-->\n'],
      ),
    },
  },
  {
    ...PULL,
    name: 'a long title, shortened in the pull request and in the index',
    title: 'PEP-0008: Tool call guardrails (schema checks)',
    head: {
      [GUARDRAILS_FILE]: GUARDRAILS.replaceAll(
        'Guardrails for Tool Calls',
        'Guardrails for Tool Calls: Checking Arguments Against a Schema',
      ),
      [INDEX]: listing(GUARDRAILS_ROW),
    },
  },
  {
    ...PULL,
    name: 'sections of its own, numbered headings, details and pictures',
    head: {
      ...DRAFT,
      'docs/peps/PEP-0008/filter.png': 'PNG',
      'docs/peps/PEP-0008/measurements.md': '# Measurements\n',
      [GUARDRAILS_FILE]: edited(
        GUARDRAILS,
        ['## Summary', '## 1. Summary'],
        ['## Motivation', '## 2. Motivation'],
        ['### Goals', '### 2.1 Goals'],
        ['### Non-Goals', '### 2.2 Non-Goals'],
        [
          '## Test Plan',
          '### Rollout\n\n![The filter](PEP-0008/filter.png)\n\nBehind a switch for one release.\n\n## Test Plan',
        ],
        [
          '## References',
          '<details><summary>Numbers</summary>\n\n| Model | Errors |\n|---|---|\n| a | 2 % |\n\n</details>\n\n## References',
        ],
      ),
    },
  },
  {
    ...PULL,
    name: 'no questions are open, and three of the subsections do not apply',
    head: {
      ...DRAFT,
      [GUARDRAILS_FILE]: GUARDRAILS.replace(/### User-Facing[\s\S]*(?=### Behavior)/, '').replace(
        /## Open Questions[\s\S]*(?=## References)/,
        '',
      ),
    },
  },
  {
    ...PULL,
    name: 'the next number, although another open pull request has claimed the one before',
    spotless: false,
    title: 'PEP-0009: Guardrails for Tool Calls',
    touches: [9],
    head: {
      [pathOf('0009-tool-call-guardrails')]: GUARDRAILS.replaceAll('0008', '0009'),
      [INDEX]: listing(GUARDRAILS_ROW.replaceAll('0008', '0009')),
    },
  },
  {
    ...PULL,
    name: 'somebody else has merged 0008 since the branch began, and this one is 0009',
    title: 'PEP-0009: Guardrails for Tool Calls',
    touches: [9],
    tip: {
      [pathOf('0008-prompt-log')]: edited(GUARDRAILS.replaceAll('Guardrails for Tool Calls', 'Prompt Log')),
      [INDEX]: listing('| [0008](PEP-0008-prompt-log.md) | Prompt Log | Draft | Priya Nair |'),
    },
    head: {
      [pathOf('0009-tool-call-guardrails')]: GUARDRAILS.replaceAll('0008', '0009'),
      [INDEX]: listing(GUARDRAILS_ROW.replaceAll('0008', '0009')),
    },
  },
  {
    ...PULL,
    name: 'a field that the template does not have',
    spotless: false,
    head: {
      ...DRAFT,
      [GUARDRAILS_FILE]: edited(GUARDRAILS, [
        '| **Created** |',
        '| **Discussion** | https://github.com/katanemo/plano/discussions/880 |\n| **Created** |',
      ]),
    },
  },
  {
    ...PULL,
    name: 'a byte order mark, an aligned table and links around names',
    head: {
      ...DRAFT,
      [GUARDRAILS_FILE]: `\ufeff${edited(
        GUARDRAILS,
        ['|---|---|', '| :--- | :---: |'],
        ['| **PEP** | 0008 |', '| **PEP**            | 0008                      |'],
        ['Priya Nair (@priyan)', 'Priya Nair ([@priyan](https://github.com/priyan))'],
      )}`,
    },
  },
  {
    ...PULL,
    name: 'two proposals that belong together, the title names one of them',
    touches: [8, 9],
    title: 'PEP-0008: Guardrails for Tool Calls (and PEP-0009)',
    head: {
      ...DRAFT,
      [pathOf('0009-correction-turns')]: GUARDRAILS.replaceAll('0008', '0009').replaceAll(
        'Guardrails for Tool Calls',
        'Correction Turns',
      ),
      [INDEX]: listing(
        GUARDRAILS_ROW,
        '| [0009](PEP-0009-correction-turns.md) | Correction Turns | Draft | Priya Nair |',
      ),
    },
  },
  {
    ...PULL,
    name: 'the very first proposal of a repository that has the process and its template only',
    title: 'PEP-0001: Guardrails for Tool Calls',
    touches: [1],
    base: {
      ...Object.fromEntries(
        [
          '0001-structured-access-logs',
          '0002-prompt-templates',
          '0003-tenant-rate-limits',
          '0004-response-cache',
          '0005-provider-failover',
          '0006-offline-mode',
          '0007-token-budgets',
        ].map((name) => [pathOf(name), null]),
      ),
      [INDEX]: PROCESS.replace(/\| \[0001\][\s\S]*/, ''),
      [pathOf('TEMPLATE')]: TEMPLATE,
    },
    head: {
      [pathOf('0001-tool-call-guardrails')]: GUARDRAILS.replaceAll('0008', '0001'),
      [INDEX]: `${PROCESS.replace(/\| \[0001\][\s\S]*/, '') + GUARDRAILS_ROW.replaceAll('0008', '0001')}\n`,
    },
  },
];
