import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.ts';
import { renderReview } from '../../src/reporters/markdown.ts';
import { clean, LINKS, many, misnamed, numberTaken, revived, segmented, skippedAcceptance } from './reports.ts';

/** The reviews as an author would like to read them, written by hand. */
const wanted = (name: string): string => readFileSync(new URL(`cases/${name}.md`, import.meta.url), 'utf8');

const CASES: Readonly<Record<string, Report>> = {
  'skipped-acceptance': skippedAcceptance,
  'number-taken': numberTaken,
  segmented,
  misnamed,
  revived,
  clean,
  many,
};

describe('renderReview', () => {
  test.each(Object.entries(CASES))('writes %s.md', (name, report) => {
    expect(renderReview(report, LINKS)).toBe(wanted(name));
  });
});
