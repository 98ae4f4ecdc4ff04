/**
 * The made-up process of the rules' examples, and a small repository that follows it to the letter.
 * Examples are laid over these files: they show only what matters to their rule.
 */

export const ACME_PROCESS = `name: acme
title: ACME proposal
label: ACME
documents:
  path: proposals/ACME-{number}-{slug}.md
  folder: proposals/ACME-{number}
  template: proposals/ACME-0000-template.md
  ignore: [README.md]
number: { digits: 4, first: 1000, kept: [0], assigned: reserved }
registry:
  path: proposals/README.md
  heading: Registry
  columns: { number: Number, title: Title, author: Author, status: Status }
  skipped: _(skipped)_
  next: _next_
metadata: front-matter
fields:
  Author: { type: persons, required: always }
  Status: { type: status, required: always }
  Created: { type: date, required: always, frozen: true }
  Created-Version: { type: version, required: always, frozen: true }
  Target-Version: { type: version, required: [Accepted, Implemented] }
  Implemented-Version: { type: version, required: [Implemented] }
version: { form: YY.Sprint.Patch, pattern: '\\d{2}\\.\\d{1,2}\\.\\d{1,3}', order: [Created-Version, Target-Version, Implemented-Version] }
lifecycle:
  initial: [Draft]
  statuses:
    Draft: { to: [Accepted, Rejected] }
    Accepted: { to: [Implemented, Rejected] }
    Implemented: {}
    Rejected: { reason: true }
heading:
  forms: ['{title}', '{label}-{number}: {title}']
  placeholders: [Title]
sections:
  structures:
    standard:
      - Motivation
      - Design
      - { name: Migration, optional: true }
      - Plan
      - { name: Open Questions, optional: true }
    tech-spec: [Goal, Implementation Design]
  main-only: [Open Questions]
  reasons: [Rejection, Reason, Decision]
length: { single: 500, main: 200, part: 300 }
pull-request: { branch: 'acme/{number}-{slug}' }
`;

const BODY = `
## Motivation

Reports repeat the same query a thousand times a day.

## Design

Keep the last result of each query for a minute.

## Plan

One release, behind a switch.
`;

/** What \`document\` may change: fields by name (null leaves the line out), the heading, and everything below it. */
interface DocumentParts {
  readonly fields?: Readonly<Record<string, string | null>>;
  readonly heading?: string;
  readonly body?: string;
}

/** A raw proposal: a clean draft by Ada Park but for what is given. */
export /* @__NO_SIDE_EFFECTS__ */ function document({
  fields = {},
  heading = 'Query Cache',
  body = BODY,
}: DocumentParts = {}): string {
  const all: Record<string, string | null> = {
    Author: 'Ada Park (ada@acme.dev)',
    Status: 'Draft',
    Created: '2026-03-02',
    'Created-Version': '26.3.0',
    'Target-Version': '',
    'Implemented-Version': '',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`.trimEnd()]));
  return `---\n${lines.join('\n')}\n---\n\n# ${heading}\n${body}`;
}

/** The rows of the clean repository's registry, the \`_next_\` row left out. */
export const ROWS = [
  '| [1000](ACME-1000-query-cache.md) | Query Cache | Ada Park | Draft |',
  '| [1001](ACME-1001-rate-limits.md) | Rate Limits | Bo Lin | Accepted |',
  '| 1002 | Audit Log | Cy Roe | Draft |',
] as const;

/** A raw registry with these rows. */
export /* @__NO_SIDE_EFFECTS__ */ function registry(...rows: readonly string[]): string {
  const table = [
    '| Number | Title | Author | Status |',
    '|---|---|---|---|',
    ...rows,
    '| _next_ | _(reserve your number here)_ | | |',
  ];
  return `# ACME proposals\n\n## Registry\n\nNumbers start at 1000.\n\n${table.join('\n')}\n`;
}

export const TEMPLATE = `---
Author: Full Name (email)
Status: Draft
Created: YYYY-MM-DD
Created-Version: YY.Sprint.Patch
Target-Version:
Implemented-Version:
---

# Title

## Motivation

Why is this change needed? Describe the problem that it solves.

## Design

Describe the change in enough detail that a colleague could build it.

## Plan

List the steps and their order.
`;

/** The clean repository: two proposals, a reservation, a template. Today is 2026-03-10. */
export const acmeFiles = (): Record<string, string> => ({
  'proposals/README.md': registry(...ROWS),
  'proposals/ACME-0000-template.md': TEMPLATE,
  'proposals/ACME-1000-query-cache.md': document(),
  'proposals/ACME-1001-rate-limits.md': document({
    fields: { Author: 'Bo Lin (@bolin)', Status: 'Accepted', 'Target-Version': '26.4.0' },
    heading: 'ACME-1001: Rate Limits',
  }),
  'src/cache.py': 'CACHE = {}\n',
});

export const ACME_TODAY = '2026-03-10';
