import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { memorySource } from '../support/memory-source.ts';
import { promised } from '../support/report-schema.ts';
import { SHORT } from './files.ts';

const PROCESS = SHORT.replace('{ to: [Done] }', '{ to: [Done, Declined] }').replace(
  '    Done: {}',
  '    Done: {}\n    Declined: { reason: true }',
);
const FILE = 'proposals/ACME-0001.md';
const document = (status: string, more = '') =>
  `---\nStatus: ${status}\n---\n\n# Query Cache\n\n## Decision\n\nQueries are kept.\n${more}`;

async function findings(process: string, text: string) {
  const base = { '.github/proposals.yml': process, [FILE]: document('Draft') };
  const source = memorySource({ base, head: { ...base, [FILE]: text } });
  return promised(await check({ source, process: null, today: '2026-03-10', failOn: 'error' })).findings;
}

describe('a proposal that is turned down without a word hears what to write, and that is enough', () => {
  test.each([
    ['where the process names no heading', '', '## Reason'],
    ['where it names one', 'sections: { reasons: [Rejection, Reason] }\n', '## Rejection'],
    [
      'where each proposal has the section that it names',
      'sections: { structures: { a: [Decision] }, reasons: [Decision] }\n',
      '## Why Declined',
    ],
    [
      'where one of them is a section of each proposal',
      'sections: { structures: { a: [Decision] }, reasons: [decision, Rationale] }\n',
      '## Rationale',
    ],
  ])('%s', async (_, sections, heading) => {
    const process = `${PROCESS}${sections}`;
    const [finding, ...others] = await findings(process, document('Declined'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'status-reason', snippet: `${heading}\n\n…` });
    const repaired = document('Declined', `\n${finding?.snippet?.replace('…', 'Memory is cheaper than it was.')}\n`);
    expect(await findings(process, repaired)).toEqual([]);
  });
});
