/** Proposals of the small repository, each with its own past. */

export { RESPONSE_CACHE } from './documents/accepted.ts';
export { ACCESS_LOGS, PROMPT_TEMPLATES, RATE_LIMITS } from './documents/decided.ts';
export { FAILOVER, OFFLINE_MODE, TOKEN_BUDGETS } from './documents/undecided.ts';
