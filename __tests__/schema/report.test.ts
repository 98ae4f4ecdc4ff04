import { describe, expect, test } from '@jest/globals';
import { type ReportJson, toJson } from '../../src/reporters/json.ts';
import { document } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';
import { expectPromisedReport } from '../support/report-schema.ts';

const DRAFT = 'proposals/ACME-1000-query-cache.md';

/** A report with findings, edits that replace lines, and one that renames. */
async function manyFindings(): Promise<ReportJson> {
  const head = { [DRAFT]: document({ fields: { Status: 'draft' } }), 'proposals/acme-1002-x.md': document() };
  return structuredClone(toJson(await judgeExample({ head }, rules)));
}

describe('the schema of the report', () => {
  test('takes a report with lines, edits and renames in it', async () => {
    const report = await manyFindings();
    const edits = report.findings.flatMap((finding) => finding.edits);
    expect(edits.some((edit) => 'rename' in edit) && edits.some((edit) => 'line' in edit)).toBe(true);
    expect(() => expectPromisedReport(report)).not.toThrow();
  });

  test.each<[string, (report: Record<string, unknown>) => void]>([
    ['a verdict of another name', (report) => Object.assign(report, { verdict: 'maybe' })],
    ['a key that is not promised', (report) => Object.assign(report, { mode: 'check' })],
    ['a key that is missing', (report) => Reflect.deleteProperty(report, 'notes')],
    ['a line before the first', (report) => Object.assign((report.findings as object[])[0] ?? {}, { line: 0 })],
    [
      'an edit of no kind',
      (report) => Object.assign((report.findings as object[])[0] ?? {}, { edits: [{ path: 'x' }] }),
    ],
    ['a count that is no number', (report) => Object.assign(report.counts as object, { error: '1' })],
  ])('refuses %s', async (_, spoil) => {
    const report = { ...(await manyFindings()) };
    spoil(report);
    expect(() => expectPromisedReport(report)).toThrow('schema/report.schema.json');
  });
});
