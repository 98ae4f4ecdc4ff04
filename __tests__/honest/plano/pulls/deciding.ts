import { edited, type HonestPull } from '../../pull.ts';
import { FAILOVER, OFFLINE_MODE, RATE_LIMITS, RESPONSE_CACHE, TOKEN_BUDGETS } from '../documents.ts';
import { moved, pathOf } from '../pull.ts';
import { INDEX } from '../repository.ts';

const PULL = { spotless: true, today: '2026-03-20', author: 'salmai', opinions: {} } as const;
const BOTH = { adilh: 'approves', cotran: 'approves' } as const;

const FAILOVER_FILE = pathOf('0005-provider-failover');
const CACHE_FILE = pathOf('0004-response-cache');
const OFFLINE_FILE = pathOf('0006-offline-mode');
const BUDGETS_FILE = pathOf('0007-token-budgets');

const failover = (status: string, ...edits: readonly (readonly [string, string])[]) => ({
  [FAILOVER_FILE]: edited(FAILOVER, ['| Under Review |', `| ${status} |`], ...edits),
  [INDEX]: moved('Provider Failover', 'Under Review', status),
});

const implementing = (issues: string) => ({
  [CACHE_FILE]: edited(
    RESPONSE_CACHE,
    ['| Accepted |', '| Implementing |'],
    ['**Tracking Issue** | |', `**Tracking Issue** | ${issues} |`],
  ),
  [INDEX]: moved('Response Cache', 'Accepted', 'Implementing'),
});

/** Status changes with all that they need. */
export const deciding: readonly HonestPull[] = [
  {
    ...PULL,
    name: 'a draft is ready for review',
    author: 'priyan',
    branch: 'token-budgets-review',
    title: 'PEP-0007 is ready for review',
    touches: [7],
    head: {
      [BUDGETS_FILE]: edited(TOKEN_BUDGETS, ['| Draft |', '| Under Review |']),
      [INDEX]: moved('Token Budgets', 'Draft', 'Under Review'),
    },
  },
  {
    ...PULL,
    name: 'acceptance, with the answers below the questions',
    branch: 'accept-failover',
    title: 'Accept PEP-0005',
    opinions: BOTH,
    touches: [5],
    head: failover(
      'Accepted',
      [
        'count as a failure?',
        'count as a failure?\n\n   **Decision:** yes, when `retry-after` is longer than the deadline.',
      ],
      ['begun again?', 'begun again?\n\n   **Decision:** no. The client decides.'],
    ),
  },
  {
    ...PULL,
    name: 'acceptance, with the questions gone and the issue known',
    branch: 'accept-failover',
    title: 'docs(peps): accept provider failover',
    opinions: { ...BOTH, jweber: 'approves' },
    touches: [5],
    head: failover(
      'Accepted',
      ['## Open Questions\n\n1. Does a 429 count as a failure?\n2. Is a stream that broke off begun again?\n\n', ''],
      ['**Tracking Issue** | _(once it is accepted)_ |', '**Tracking Issue** | #902 |'],
      ['**Target Release** | _(once it is accepted)_ |', '**Target Release** | 0.6 |'],
    ),
  },
  {
    ...PULL,
    name: 'acceptance, with a note that all questions are settled',
    branch: 'accept-failover',
    title: 'Accept PEP-0005',
    opinions: BOTH,
    touches: [5],
    head: failover('Accepted', ['## Open Questions\n', '## Open Questions\n\n_All resolved in the review of #861._\n']),
  },
  {
    ...PULL,
    name: 'a decline with its rationale',
    branch: 'decline-failover',
    title: 'Decline PEP-0005',
    touches: [5],
    head: failover('Declined', [
      '## References',
      '## Rationale\n\nRetries belong to the client: the gateway cannot know which requests may be repeated.\n\n## References',
    ]),
  },
  {
    ...PULL,
    name: 'a decline that the project lead explains in one sentence at the top',
    branch: 'decline-failover',
    title: 'Decline PEP-0005',
    touches: [5],
    head: failover('Declined', [
      '## Summary\n',
      '## Summary\n\n> Declined on 2026-03-19 because the service mesh of every user does this already.\n',
    ]),
  },
  {
    ...PULL,
    name: 'a deferral',
    branch: 'defer-failover',
    title: 'Defer PEP-0005 until the health table is there',
    touches: [5],
    head: failover('Deferred'),
  },
  {
    ...PULL,
    name: 'the author withdraws',
    branch: 'withdraw',
    title: 'Withdraw PEP-0005',
    touches: [5],
    head: failover('Withdrawn'),
  },
  {
    ...PULL,
    name: 'a deferred one comes back as a draft',
    author: 'jweber',
    branch: 'offline-again',
    title: 'Offline mode, again',
    touches: [6],
    head: {
      [OFFLINE_FILE]: edited(OFFLINE_MODE, ['| Deferred |', '| Draft |'], ['hours.', 'hours, and planes do.']),
      [INDEX]: moved('Offline Mode', 'Deferred', 'Draft'),
    },
  },
  {
    ...PULL,
    name: 'a deferred one comes back to review',
    author: 'jweber',
    branch: 'offline-again',
    title: 'Offline mode, again',
    touches: [6],
    head: {
      [OFFLINE_FILE]: edited(OFFLINE_MODE, ['| Deferred |', '| Under Review |']),
      [INDEX]: moved('Offline Mode', 'Deferred', 'Under Review'),
    },
  },
  ...[
    '#903',
    '[#903](https://github.com/katanemo/plano/issues/903)',
    'katanemo/plano#903, #904',
    'https://github.com/katanemo/plano/issues/903',
  ].map(
    (issues): HonestPull => ({
      ...PULL,
      name: `work begins, tracked in ${issues}`,
      author: 'adilh',
      branch: 'cache-1',
      title: 'feat: key and store of the response cache (part of PEP-0004)',
      touches: [4],
      head: { ...implementing(issues), 'crates/gateway/src/cache.rs': 'pub struct Cache;\n' },
    }),
  ),
  {
    ...PULL,
    name: 'the issue of an accepted proposal is opened before the work begins',
    author: 'adilh',
    branch: 'cache-issue',
    title: 'Link the tracking issue of PEP-0004',
    touches: [4],
    head: { [CACHE_FILE]: edited(RESPONSE_CACHE, ['**Tracking Issue** | |', '**Tracking Issue** | #903 |']) },
  },
  {
    ...PULL,
    name: 'released',
    author: 'meitanaka',
    branch: 'rate-limits-done',
    title: 'PEP-0003 is complete',
    touches: [3],
    head: {
      [pathOf('0003-tenant-rate-limits')]: edited(
        RATE_LIMITS,
        ['| Implementing |', '| Complete |'],
        ['| 0.5 |', '| 0.5.0 |'],
      ),
      [INDEX]: moved('Rate Limits by Tenant', 'Implementing', 'Complete'),
    },
  },
];
