import { edited, type HonestPull } from '../../pull.ts';
import { ACCESS_LOGS, FAILOVER, RATE_LIMITS, RESPONSE_CACHE, TOKEN_BUDGETS } from '../documents.ts';
import { GUARDRAILS, listing, pathOf } from '../pull.ts';
import { INDEX, PROCESS, TEMPLATE } from '../repository.ts';

const PULL = { spotless: true, today: '2026-03-24', author: 'meitanaka', opinions: {} } as const;

const BUDGETS_FILE = pathOf('0007-token-budgets');
const CACHE_FILE = pathOf('0004-response-cache');
const SEMANTIC = GUARDRAILS.replaceAll('Guardrails for Tool Calls', 'Semantic Response Cache');
const SEMANTIC_ROW = '| [0008](PEP-0008-semantic-cache.md) | Semantic Response Cache | Draft | Priya Nair |';

/** Everything that is no decision. */
export const upkeep: readonly HonestPull[] = [
  {
    ...PULL,
    name: 'a typo in a complete one',
    branch: 'typo',
    title: 'docs: fix a typo in PEP-0001',
    touches: [1],
    head: { [pathOf('0001-structured-access-logs')]: edited(ACCESS_LOGS, ['swich', 'switch']) },
  },
  {
    ...PULL,
    name: 'another file name, with the link in the index',
    author: 'priyan',
    branch: 'rename',
    title: 'docs: a shorter name for PEP-0007',
    touches: [7],
    head: {
      [pathOf('0007-budgets')]: { from: BUDGETS_FILE },
      [INDEX]: edited(PROCESS, ['PEP-0007-token-budgets.md', 'PEP-0007-budgets.md']),
    },
  },
  {
    ...PULL,
    name: 'another title, in heading, field and index',
    author: 'priyan',
    branch: 'retitle',
    title: 'docs: PEP-0007 is about tasks',
    touches: [7],
    head: {
      [BUDGETS_FILE]: TOKEN_BUDGETS.replaceAll('Token Budgets', 'Budgets for Tasks'),
      [INDEX]: edited(PROCESS, ['| Token Budgets |', '| Budgets for Tasks |']),
    },
  },
  {
    ...PULL,
    name: 'a second author joins',
    author: 'priyan',
    branch: 'join',
    title: 'docs: Mei joins PEP-0007',
    touches: [7],
    head: {
      [BUDGETS_FILE]: edited(TOKEN_BUDGETS, ['Priya Nair (@priyan)', 'Priya Nair (@priyan), Mei Tanaka (@meitanaka)']),
      [INDEX]: edited(PROCESS, ['| Draft | Priya Nair |', '| Draft | Mei Tanaka, Priya Nair |']),
    },
  },
  {
    ...PULL,
    name: 'the sponsor changes',
    branch: 'sponsor',
    title: 'docs: Adil sponsors PEP-0007',
    touches: [7],
    head: { [BUDGETS_FILE]: edited(TOKEN_BUDGETS, ['Salma Idris (@salmai)', 'Adil Hart (@adilh)']) },
  },
  {
    ...PULL,
    name: 'a clarification of an accepted design',
    branch: 'cache-key',
    title: 'docs: the cache key of PEP-0004 holds the temperature',
    touches: [4],
    head: {
      [CACHE_FILE]: edited(RESPONSE_CACHE, [
        'a hash of model and messages',
        'a hash of model, messages and temperature',
      ]),
    },
  },
  {
    ...PULL,
    name: 'a new design supersedes an accepted one, and both say so',
    author: 'priyan',
    branch: 'semantic-cache',
    title: 'PEP-0008: Semantic Response Cache',
    touches: [4, 8],
    head: {
      [pathOf('0008-semantic-cache')]: edited(SEMANTIC, [
        '| **Tracking Issue** |',
        '| **Supersedes** | [PEP-0004](PEP-0004-response-cache.md) |\n| **Tracking Issue** |',
      ]),
      [CACHE_FILE]: edited(RESPONSE_CACHE, [
        '| **Tracking Issue** |',
        '| **Superseded By** | PEP-0008 |\n| **Tracking Issue** |',
      ]),
      [INDEX]: listing(SEMANTIC_ROW),
    },
  },
  {
    ...PULL,
    name: 'half of a proposal becomes one of its own',
    author: 'salmai',
    branch: 'split-failover',
    title: 'PEP-0008: Health Table',
    touches: [5, 8],
    head: {
      [pathOf('0005-provider-failover')]: edited(
        FAILOVER,
        ['which the response filter keeps up to date.', 'see [PEP-0008](PEP-0008-health-table.md).'],
        ['1. The health table.\n2. The router.', '1. The router, after [PEP-0008](PEP-0008-health-table.md).'],
      ),
      [pathOf('0008-health-table')]: GUARDRAILS.replaceAll('Guardrails for Tool Calls', 'Health Table'),
      [INDEX]: listing('| [0008](PEP-0008-health-table.md) | Health Table | Draft | Priya Nair |'),
    },
  },
  {
    ...PULL,
    name: 'the process says more about sponsors',
    author: 'salmai',
    branch: 'sponsors',
    title: 'docs: how to find a sponsor',
    touches: [],
    head: {
      [INDEX]: edited(PROCESS, ['## Index', '### Finding a sponsor\n\nAsk in the community meeting.\n\n## Index']),
    },
  },
  {
    ...PULL,
    name: 'the template asks for one more thing',
    author: 'salmai',
    branch: 'template',
    title: 'docs: the template asks for a rollout',
    touches: [],
    head: {
      [pathOf('TEMPLATE')]: edited(TEMPLATE, [
        '## Test Plan',
        '## Rollout\n\n<!--\nWho gets it first?\n-->\n\n## Test Plan',
      ]),
    },
  },
  {
    ...PULL,
    name: 'code that belongs to a proposal',
    branch: 'limits-2',
    title: 'feat: metrics of tenant limits (part of PEP-0003)',
    touches: [],
    head: { 'crates/gateway/src/limits.rs': 'pub struct Limits;\n' },
  },
  {
    ...PULL,
    name: 'a row of the index is spelt as its document is',
    branch: 'spelling',
    title: 'docs: spell Mei as she does',
    touches: [3],
    base: { [INDEX]: edited(PROCESS, ['| Implementing | Mei Tanaka |', '| Implementing | May Tanaka |']) },
    head: { [INDEX]: PROCESS },
  },
  {
    ...PULL,
    name: 'the last question of a proposal under work is struck',
    branch: 'limits-question',
    title: 'docs: nothing is open in PEP-0003',
    touches: [3],
    head: {
      [pathOf('0003-tenant-rate-limits')]: edited(RATE_LIMITS, [
        '## Open Questions\n\n1. ~~Are streamed tokens counted as they come?~~ Resolved: yes.\n\n',
        '',
      ]),
    },
  },
];
