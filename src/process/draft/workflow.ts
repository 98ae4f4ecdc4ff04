/** Where the workflow of the quick start stands. */
export const WORKFLOW_FILE = '.github/workflows/proposals.yml';

/** What a workflow has besides where a status takes approvals. */
const REVIEWS = {
  event: `  pull_request_review: # an approval counts at once
    types: [submitted, dismissed]
`,
  permission: `  actions: write # has the check of the push run again when a review changes the verdict
`,
  name: `    name: $\{{ github.event_name == 'pull_request_review' && 'proposals after a review' || 'proposals' }}
`,
};
const NO_REVIEWS: typeof REVIEWS = { event: '', permission: '', name: '' };

/** The workflow of the quick start. Where a status takes approvals, a review runs it, too. */
export function workflowText(takesApprovals: boolean): string {
  const { event, permission, name } = takesApprovals ? REVIEWS : NO_REVIEWS;
  return `name: Proposals
on:
  pull_request:
    types: [opened, edited, synchronize, reopened, ready_for_review]
  merge_group: # what the queue is about to merge: two pull requests cannot merge one number
${event}permissions:
  contents: read
  pull-requests: write
${permission}jobs:
  proposals:
${name}    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: proposal-gate/proposal-gate@v1
`;
}

/** Whether a workflow uses the gate: the published Action, or a copy of it under another owner. */
export const usesGate = (workflow: string): boolean =>
  /^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?[\w.-]+\/proposal-gate(?:\/[\w./-]*)?@/m.test(workflow);
