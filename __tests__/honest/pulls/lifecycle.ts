import { AUDIT_TRAIL, IMAGE_CACHE, QUOTA_REPORTS, SESSION_MIGRATION } from '../documents.ts';
import { edited, type HonestPull } from '../pull.ts';
import { README } from '../repository.ts';

const PULL = { spotless: true, today: '2026-03-20' } as const;

/** Status changes with all that they need. */
export const lifecycle: readonly HonestPull[] = [
  {
    ...PULL,
    name: 'acceptance with its target and its entry',
    branch: 'accept-bep-1004',
    title: 'docs: accept BEP-1004',
    touches: [1004],
    head: {
      'proposals/README.md': edited(README, ['Ada Park, Dana Ruiz | Draft', 'Ada Park, Dana Ruiz | Accepted']),
      'proposals/BEP-1004-audit-trail.md': edited(
        AUDIT_TRAIL,
        ['Status: Draft', 'Status: Accepted'],
        ['Target-Version:', 'Target-Version: 26.10.0'],
      ),
    },
  },
  {
    ...PULL,
    name: 'the last step of an implementation',
    branch: 'feature/BA-3105-quota-mail',
    title: 'feat(BA-3105): send quota reports',
    touches: [1001],
    head: {
      'proposals/README.md': edited(README, ['Bo Keum Kim | Accepted', 'Bo Keum Kim | Implemented']),
      'proposals/BEP-1001-quota-reports.md': edited(
        QUOTA_REPORTS,
        ['Status: Accepted', 'Status: Implemented'],
        ['Implemented-Version:', 'Implemented-Version: 26.4.1'],
      ),
      'src/manager/reports.py': 'def send(): ...\n',
    },
  },
  {
    ...PULL,
    name: 'a rejection with a section that says why',
    branch: 'reject/audit-trail',
    title: 'docs: reject the audit trail',
    touches: [1004],
    head: {
      'proposals/README.md': edited(README, ['Ada Park, Dana Ruiz | Draft', 'Ada Park, Dana Ruiz | Rejected']),
      'proposals/BEP-1004-audit-trail.md': edited(AUDIT_TRAIL, ['Status: Draft', 'Status: Rejected']).concat(
        '\n## Rejection Reason\n\nThe event bus of the manager keeps all of this already.\n',
      ),
    },
  },
  {
    ...PULL,
    name: 'a cancellation after acceptance, told in the Decision Log',
    branch: 'docs/cancel-quota-reports',
    title: 'docs: cancel BEP-1001',
    touches: [1001],
    head: {
      'proposals/README.md': edited(README, ['Bo Keum Kim | Accepted', 'Bo Keum Kim | Rejected']),
      'proposals/BEP-1001-quota-reports.md': edited(QUOTA_REPORTS, ['Status: Accepted', 'Status: Rejected']).concat(
        '| 2026-03-19 | Cancelled | The new dashboard shows the same numbers |\n',
      ),
    },
  },
  {
    ...PULL,
    name: 'a segmented proposal is accepted, with its index as its largest section',
    branch: 'bep/1005-accept',
    title: 'docs: accept BEP-1005',
    touches: [1005],
    head: {
      'proposals/README.md': edited(README, ['| Dana Ruiz | Draft |', '| Dana Ruiz | Accepted |']),
      'proposals/BEP-1005-session-migration.md': edited(
        SESSION_MIGRATION,
        ['Status: Draft', 'Status: Accepted'],
        ['Target-Version:', 'Target-Version: 26.5.0'],
      ),
    },
  },
  {
    ...PULL,
    name: 'a question is decided: it leaves Open Questions for the Decision Log',
    branch: 'docs/audit-trail-retention',
    title: 'docs: decide how long the audit trail is kept',
    touches: [1004],
    head: {
      'proposals/BEP-1004-audit-trail.md': edited(
        AUDIT_TRAIL,
        ['- For how long are rows kept?\n', ''],
        ['proves nothing |', 'proves nothing |\n| 2026-03-20 | Rows are kept for a year | The auditors ask for one |'],
      ),
    },
  },
  {
    ...PULL,
    name: 'a date and a version in a wrong spelling are written as the process writes them',
    branch: 'docs/fix-metadata',
    title: 'docs: fix the metadata of BEP-1003',
    touches: [1003],
    base: {
      'proposals/BEP-1003-image-cache.md': edited(
        IMAGE_CACHE,
        ['2026-02-02', '2026/2/2'],
        ['26.2.0', 'v26.2.0'],
        ['BEP-1003-image-cache/', 'BEP-1003/'],
      ),
      'proposals/BEP-1003/layers.png': { from: 'proposals/BEP-1003-image-cache/layers.png' },
    },
    head: {
      'proposals/BEP-1003-image-cache.md': edited(IMAGE_CACHE, ['BEP-1003-image-cache/', 'BEP-1003/']),
    },
  },
  {
    ...PULL,
    name: 'a missing version of an imported document is filled in',
    branch: 'docs/fill-version',
    title: 'docs: when BEP-1001 began',
    touches: [1001],
    base: {
      'proposals/BEP-1001-quota-reports.md': edited(QUOTA_REPORTS, ['Created-Version: 26.1.0', 'Created-Version: -']),
    },
    head: { 'proposals/BEP-1001-quota-reports.md': QUOTA_REPORTS },
  },
];
