import { describe, expect, test } from '@jest/globals';
import { parseDocument } from '../../../src/parse/document.ts';
import { document } from '../../../src/rules/acme/repository.ts';
import { givesReason } from '../../../src/rules/knowledge/reasons.ts';
import { acme } from '../../support/acme.ts';

const PROCESS = acme(`sections:
  structures: { standard: [Motivation, { name: Decision Log, optional: true }] }
  reasons: [Rejection, Cancellation, Reason, Decision]`);

function saysWhy(body: string): boolean {
  const text = document({ fields: { Status: 'Rejected' }, body: `\n${body}\n` });
  return givesReason(PROCESS, parseDocument({ id: text, text, problem: null }, PROCESS), 'Rejected');
}

describe('a reason', () => {
  test.each([
    '## Rejection\n\nToo slow.',
    '### Reasons for this\n\nToo slow.',
    '## Rejected\n\nToo slow.',
    '## Cancellation reason\n\n- too slow',
    '## Decision\n\nWe keep what we have.',
    '## Decision Log\n\n| Date | Decision |\n|---|---|\n| 2026-03-19 | Cancelled: the dashboard shows it |',
    '## Decision Log\n\nDate | What\n--- | ---\n2026-03-19 | Rejected, too slow for us',
    '2026-03-19: rejected, as nobody needs it.',
    '**Rejected**: the proxy does it.',
    'The proposal was rejected by the team.',
  ])('%s', (body) => expect(saysWhy(body)).toBe(true));
});

describe('no reason', () => {
  test.each([
    '## Motivation\n\nReports are slow.',
    '## Rejection\n\n<!-- why? -->',
    '## Rejected Alternatives\n\nA cache in the proxy.',
    '## Decision Log\n\n| Date | Decision | Reason |\n|---|---|---|\n| 2026-03-02 | One minute | Longer is stale |',
    'Rejected.',
    'Requests that are too large are rejected by the proxy.',
    'The proxy rejects writes due to quota limits.',
  ])('%s', (body) => expect(saysWhy(body)).toBe(false));
});

test('a sentence above a table of fields is a reason, the table itself is none', () => {
  const process = acme('metadata: table');
  const table = '| Field | Value |\n|---|---|\n| Status | Rejected |\n| Note | rejected because nobody needs it |\n';
  const gives = (text: string): boolean =>
    givesReason(process, parseDocument({ id: text, text, problem: null }, process), 'Rejected');
  expect(gives(`# A\n\n> Rejected: the database got a cache of its own.\n\n${table}\n## B\n`)).toBe(true);
  expect(gives(`# A\n\n${table}\n## B\n`)).toBe(false);
});
