import { type Changes, edited } from '../../pull.ts';
import {
  ACCESS_LOGS,
  FAILOVER,
  OFFLINE_MODE,
  PROMPT_TEMPLATES,
  RATE_LIMITS,
  RESPONSE_CACHE,
  TOKEN_BUDGETS,
} from '../documents.ts';
import { GUARDRAILS, moved, pathOf } from '../pull.ts';
import { INDEX, PROCESS } from '../repository.ts';
import { BOTH, draft, type Edits, type Slip } from '../slip.ts';

const FAILOVER_FILE = pathOf('0005-provider-failover');
const failover = (status: string, ...edits: Edits): Changes => ({
  [FAILOVER_FILE]: edited(FAILOVER, ['| Under Review |', `| ${status} |`], ...edits),
  [INDEX]: moved('Provider Failover', 'Under Review', status),
});
const NO_QUESTIONS = [
  '## Open Questions\n\n1. Does a 429 count as a failure?\n2. Is a stream that broke off begun again?\n\n',
  '',
] as const;

/** Slips of somebody who changes what is there. */
export const changing: readonly Slip[] = [
  {
    name: 'a draft that is accepted before anybody reviewed it',
    opinions: BOTH,
    head: {
      [pathOf('0007-token-budgets')]: edited(
        TOKEN_BUDGETS,
        ['| Draft |', '| Accepted |'],
        ['cost anything?', 'cost anything? Resolved: no.'],
      ),
      [INDEX]: moved('Token Budgets', 'Draft', 'Accepted'),
    },
    said: ['error status-transition.skips'],
  },
  {
    name: 'one approval',
    opinions: { adilh: 'approves', jweber: 'approves' },
    head: failover('Accepted', NO_QUESTIONS),
    said: ['error status-approvals.missing'],
  },
  {
    name: 'an open objection',
    opinions: { ...BOTH, salmai: 'objects' },
    head: failover('Accepted', NO_QUESTIONS),
    said: ['error status-approvals.objection'],
  },
  {
    name: 'a question is still open',
    opinions: BOTH,
    head: failover('Accepted'),
    said: ['error open-questions.unsettled'],
  },
  { name: 'a decline without a rationale', head: failover('Declined'), said: ['error status-reason.document'] },
  {
    name: 'accepted in the document only',
    opinions: BOTH,
    head: { [FAILOVER_FILE]: edited(FAILOVER, ['| Under Review |', '| Accepted |'], NO_QUESTIONS) },
    said: ['error registry-status.different'],
  },
  {
    name: 'work begins without an issue',
    head: {
      [pathOf('0004-response-cache')]: edited(RESPONSE_CACHE, ['| Accepted |', '| Implementing |']),
      [INDEX]: moved('Response Cache', 'Accepted', 'Implementing'),
    },
    said: ['error field-required.missing-for-status'],
  },
  {
    name: 'an issue that is no link',
    head: {
      [pathOf('0004-response-cache')]: edited(
        RESPONSE_CACHE,
        ['| Accepted |', '| Implementing |'],
        ['**Tracking Issue** | |', '**Tracking Issue** | see the board |'],
      ),
      [INDEX]: moved('Response Cache', 'Accepted', 'Implementing'),
    },
    said: ['error field-format.link'],
  },
  {
    name: 'complete without ever being under work',
    head: {
      [pathOf('0004-response-cache')]: edited(
        RESPONSE_CACHE,
        ['| Accepted |', '| Complete |'],
        ['**Tracking Issue** | |', '**Tracking Issue** | #903 |'],
      ),
      [INDEX]: moved('Response Cache', 'Accepted', 'Complete'),
    },
    said: ['error status-transition.skips'],
  },
  {
    name: 'a declined one comes back',
    head: {
      [pathOf('0002-prompt-templates')]: edited(PROMPT_TEMPLATES, ['| Declined |', '| Draft |']),
      [INDEX]: moved('Prompt Templates', 'Declined', 'Draft'),
    },
    said: ['error status-transition.final'],
  },
  {
    name: 'a deferred one is accepted without another review',
    opinions: BOTH,
    head: {
      [pathOf('0006-offline-mode')]: edited(OFFLINE_MODE, ['| Deferred |', '| Accepted |']),
      [INDEX]: moved('Offline Mode', 'Deferred', 'Accepted'),
    },
    said: ['error status-transition.skips'],
  },
  {
    name: 'a declined one is deleted',
    head: { [pathOf('0002-prompt-templates')]: null, [INDEX]: PROCESS.replace(/\| \[0002\].*\n/, '') },
    said: ['error proposal-kept.deleted'],
  },
  {
    name: 'a row is lost',
    head: { [INDEX]: PROCESS.replace(/\| \[0003\].*\n/, '') },
    said: ['error registry-entry-kept.removed'],
  },
  {
    name: 'the day of creation is set to today',
    head: { [pathOf('0003-tenant-rate-limits')]: edited(RATE_LIMITS, ['2026-02-02', '2026-03-16']) },
    said: ['warning field-frozen.changed'],
  },
  {
    name: 'another name, and the index is forgotten',
    head: { [pathOf('0007-budgets')]: { from: pathOf('0007-token-budgets') } },
    said: ['error registry-link.missing'],
  },
  {
    name: 'a complete design is written anew',
    head: {
      [pathOf('0001-structured-access-logs')]:
        ACCESS_LOGS.replace(/## Summary[\s\S]*/, '') + GUARDRAILS.replace(/[\s\S]*(?=## Summary)/, ''),
    },
    said: ['notice amendment.rewritten'],
  },
  {
    name: 'a new design supersedes an old one, which does not say so',
    title: 'PEP-0008: Guardrails for Tool Calls',
    head: draft(['| **Created** |', '| **Supersedes** | PEP-0004 |\n| **Created** |']),
    said: ['warning supersession.one-sided'],
  },
  {
    name: 'a table with a cell too many',
    head: { [INDEX]: edited(PROCESS, ['| Draft | Priya Nair |', '| Draft | Priya Nair | new |']) },
    said: ['error registry-table.cells'],
  },
];
