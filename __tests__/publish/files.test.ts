import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { publishFile } from '../../src/publish/file.ts';
import { publishOutputs, writeReport } from '../../src/publish/outputs.ts';
import { MAX_SUMMARY_BYTES, publishSummary } from '../../src/publish/summary.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proposal-gate-publish-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is replaced as a whole: whoever reads the old one reads it to its end', () => {
  const path = join(folder, 'site/index.html');
  publishFile(path, 'old');
  linkSync(path, join(folder, 'reader.html'));
  publishFile(path, 'new');
  expect([readFileSync(path, 'utf8'), readFileSync(join(folder, 'reader.html'), 'utf8')]).toEqual(['new', 'old']);
  expect(readdirSync(join(folder, 'site'))).toEqual(['index.html']);
});

test('a summary is added to what stands there', async () => {
  const path = join(folder, 'summary.md');
  writeFileSync(path, 'Before.\n');
  await publishSummary(path, '### Verdict\n');
  expect(readFileSync(path, 'utf8')).toBe('Before.\n### Verdict\n');
});

test('a summary that is too large is cut between paragraphs, and says so', async () => {
  const path = join(folder, 'summary.md');
  writeFileSync(path, '');
  await publishSummary(path, '提案が長い。\n\n'.repeat(60_000));
  const written = readFileSync(path, 'utf8');
  expect(Buffer.byteLength(written)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
  expect(Buffer.byteLength(written)).toBeGreaterThan(MAX_SUMMARY_BYTES - 200);
  expect(written).toMatch(
    /長い。\n\n_The rest does not fit into a job summary: the JSON report lists everything\._\n$/,
  );
  expect(written).not.toContain('\uFFFD');
});

test('a summary is cut before a fence, a list or a folded part that has no room, not within', async () => {
  const path = join(folder, 'summary.md');
  const long = 'x'.repeat(1000);
  const items = `1. One\n\n   \`\`\`\n${`   ${long}\n\n`.repeat(400)}   \`\`\`\n\n`;
  const fold = `<details><summary>Two</summary>\n\n${`- ${long}\n\n`.repeat(400)}</details>\n\n`;
  const fence = `\`\`\`\`\n${`${long}\n\n\`\`\`\n`.repeat(400)}\`\`\`\`\n\n`;
  writeFileSync(path, `${long}\n`.repeat(300));
  for (const part of [items, fold, fence]) await publishSummary(path, `First.\n\n${part}Last.\n`);
  const written = readFileSync(path, 'utf8');
  expect(Buffer.byteLength(written)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
  expect(written.match(/First\./g)).toHaveLength(3);
  expect(written.match(/Last\./g)).toHaveLength(1);
  expect(written).toMatch(/Last\.\nFirst\.\n\n_The rest [^\n]*\nFirst\.\n\n_The rest [^\n]*\n$/);
});

test('two reports of one job stand in files of their own', async () => {
  const [one, two] = await Promise.all([writeReport(folder, '1\n'), writeReport(folder, '2\n')]);
  expect([readFileSync(one, 'utf8'), readFileSync(two, 'utf8')]).toEqual(['1\n', '2\n']);
});

test('every output is set, empty where there is nothing to say', () => {
  const set = new Map<string, string>();
  publishOutputs((name, value) => set.set(name, value), {
    verdict: 'fail',
    errors: 2,
    warnings: 0,
    report: null,
    proposals: [1000, 1041],
    nextNumber: null,
    reviewUrl: null,
  });
  expect(Object.fromEntries(set)).toEqual({
    verdict: 'fail',
    errors: '2',
    warnings: '0',
    report: '',
    proposals: '[1000,1041]',
    'next-number': '',
    'review-url': '',
  });
});
