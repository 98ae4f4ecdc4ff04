import { expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { render } from '../../src/reporters/index.ts';
import { memorySource } from '../support/memory-source.ts';
import { PATH, SHORT } from './files.ts';

test('a pull request that breaks the process file in two places hears of each, and once what that means', async () => {
  const base = { [PATH]: SHORT, 'proposals/ACME-0001.md': '---\nStatus: Draft\n---\n\n# Query Cache\n' };
  const head = { ...base, [PATH]: `${SHORT}lifecycel: {}\nrules: { field-knwon: off }\n` };
  const source = memorySource({ base, head });
  const report = await check({ source, process: null, today: '2026-03-10', failOn: 'error' });
  expect(report.verdict).toBe('fail');
  for (const format of ['pretty', 'markdown'] as const) {
    const text = render(report, format, { color: false, width: 200, existing: false });
    expect(text).toContain('Did you mean');
    for (const word of ['lifecycel', 'field-knwon']) expect(text).toContain(word);
    expect(text.match(/With this change no pull request could be judged/g)).toHaveLength(1);
    expect(text.match(/Correct it here/g)).toHaveLength(1);
  }
});
