import { edited, type HonestPull, META, reserving } from '../pull.ts';
import { README } from '../repository.ts';

/** The row and the pull request of a document that comes with its reservation. */
const ROW = '| [1009](BEP-1009-retry-budget.md) | Retry Budget | Gil Han | Draft |';
const PULL = {
  spotless: true,
  branch: 'bep/1009-retry-budget',
  title: 'docs(BA-4001): propose a retry budget',
  today: '2026-03-11',
  touches: [1009],
} as const;
const at = (text: string, row = ROW) => ({
  'proposals/README.md': reserving(row),
  'proposals/BEP-1009-retry-budget.md': text,
});

const PLAIN = `${META}
# Retry Budget

## Motivation

One slow storage proxy takes every manager down with it.

## Current Design

Each call is tried five times.

## Proposed Design

Retries are paid from a budget that all calls share.

## Implementation Plan

Behind a switch in 26.4, for everybody in 26.5.
`;

/** The same proposal in the many ways in which people write Markdown and YAML. */
export const writing: readonly HonestPull[] = [
  { ...PULL, name: 'reservation and document in one', head: at(PLAIN) },
  {
    ...PULL,
    name: 'Windows line ends in the document and in the registry, no final line end',
    base: { 'proposals/README.md': README.replaceAll('\n', '\r\n') },
    head: {
      'proposals/README.md': reserving(ROW).replaceAll('\n', '\r\n'),
      'proposals/BEP-1009-retry-budget.md': PLAIN.trimEnd().replaceAll('\n', '\r\n'),
    },
  },
  { ...PULL, name: 'a byte order mark', head: at(`\uFEFF${PLAIN}`) },
  {
    ...PULL,
    name: 'tilde fences and long fences with headings, front matter and fences inside',
    head: at(
      edited(PLAIN, [
        'Each call is tried five times.',
        `~~~markdown
---
Status: Superseded
---
# Not a title
## Open Questions
\`\`\`
~~~

\`\`\`\`text
\`\`\`
# Not a title either
[nowhere](no/such/file.md)
\`\`\`
\`\`\`\`

    # Indented: code as well`,
      ]),
    ),
  },
  {
    ...PULL,
    name: 'setext headings',
    head: at(`${META}
Retry Budget
============

Motivation
----------
One slow storage proxy takes every manager down with it.

Current Design
--------------
Each call is tried five times.

Proposed Design
---------------
Retries are paid from a budget that all calls share.

Implementation Plan
-------------------
Behind a switch.
`),
  },
  {
    ...PULL,
    name: 'reference links, one defined below and one above its use',
    head: at(
      edited(
        PLAIN,
        [
          'Each call is tried',
          '[labels]: BEP-1000-node-labels.md "Node Labels"\n\nAs in [Node Labels][labels], each call is tried',
        ],
        ['Behind a switch', 'As [quotas] and [the agent][agent] did: behind a switch'],
      ).concat('\n[quotas]: ./BEP-1001-quota-reports.md#proposed-design\n[agent]: <../src/agent/main.py>\n'),
    ),
  },
  {
    ...PULL,
    name: 'a YAML list of authors, quoted values, comments',
    head: at(
      edited(PLAIN, [
        META,
        `---
Author:
  - "Gil Han (gil@acme.dev)"
  - 'Dana Ruiz (@dana)'
Status: 'Draft'   # as all of them begin
Created: "2026-03-10"
Created-Version: "26.3.0"
Target-Version: ""
Implemented-Version: ~
---
`,
      ]),
      '| [1009](BEP-1009-retry-budget.md) | Retry Budget | Gil Han, Dana Ruiz | Draft |',
    ),
  },
  {
    ...PULL,
    name: 'tables without outer pipes, pipes in code and in cells',
    head: at(
      edited(PLAIN, [
        'Each call is tried five times.',
        'Call | Tries | Status\n--- | :---: | ---\n`a | b` | 5 | Draft\nread \\| write | 3 | Superseded',
      ]),
    ),
  },
  {
    ...PULL,
    name: 'numbered headings, with the number in the title',
    head: at(
      edited(
        PLAIN,
        ['# Retry Budget', '# BEP-1009: Retry Budget'],
        ['## Motivation', '## 1. Motivation'],
        ['## Current Design', '## 2) Current Design (as is)'],
        ['## Proposed Design', '## 3. Proposed Design\n\n### 3.1 Goals'],
        ['## Implementation Plan', '## 4 Implementation Plan'],
      ),
    ),
  },
  {
    ...PULL,
    name: 'the structure of a tech spec',
    head: at(`${META}
# Retry Budget

## Goal

Builds what [Node Labels](BEP-1000-node-labels.md) asks for.

## Current design & scope, by area

### Storage

- ✅ exists: retries
- ➕ to add: the budget

## Implementation design

The client asks the budget before it tries again.

## Decision Summary

| Decision | Why |
|---|---|
| One budget for each proxy | A slow one must not starve the others |

## Open Questions

- How large is it?

## References

- [Node Labels](BEP-1000-node-labels.md)
`),
  },
  {
    ...PULL,
    name: 'Hangul and emoji in title, author and headings',
    branch: 'bep/1009-idle-sweeper',
    head: {
      'proposals/README.md': reserving('| [1009](BEP-1009-idle-sweeper.md) | 🚀 세션 자동 종료 | 한길 | Draft |'),
      'proposals/BEP-1009-idle-sweeper.md': edited(
        PLAIN,
        ['Gil Han (gil@acme.dev)', '한길 (gil@acme.dev)'],
        ['# Retry Budget', '# 🚀 세션 자동 종료 (Idle Sweeper)'],
        ['## Motivation', '## Motivation / 동기'],
        ['## Proposed Design', '## Proposed Design – 제안\n\n### 첫 단계 ✨'],
      ),
    },
  },
  {
    ...PULL,
    name: 'links with anchors, encoded spaces, to folders, to code, to mail and to pictures',
    head: {
      ...at(
        edited(PLAIN, [
          'Each call is tried five times.',
          `See the [plan](#implementation-plan), [labels](BEP-1000-node-labels.md#proposed-design), the
[load test](BEP-1009/load%20test.md), the [folder](BEP-1005/), [all proposals](./), the [agent](../src/agent/),
[its entry](/src/agent/main.py?plain=1#L1), [Gil](mailto:gil@acme.dev) and <https://example.com/a(b)>.

![Two words](<BEP-1009/two words.png> "A curve")`,
        ]),
      ),
      'proposals/BEP-1009/load test.md':
        '# Load test\n\nBack to the [budget](../BEP-1009-retry-budget.md#motivation).\n',
      'proposals/BEP-1009/two words.png': 'PNG',
    },
  },
  {
    ...PULL,
    name: 'the template followed to the letter, its comments kept and its optional sections left out',
    head: at(
      edited(
        PLAIN,
        ['Author:', '# Author: who proposes this, with a way to reach them\nAuthor:'],
        ['Target-Version:', '# Target-Version: set it when the proposal is accepted\nTarget-Version:'],
        ['## Motivation', '## Related Issues\n\n- JIRA: BA-4001\n- GitHub: #812\n\n## Motivation'],
      ),
    ),
  },
];
