import { resolve } from 'node:path';
import { tool } from '../check/tool.ts';
import { UsageError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { publishFile } from '../publish/file.ts';
import { renderPage } from '../reporters/page/page.ts';
import { renderSarif } from '../reporters/sarif.ts';
import { linksOf } from './answer.ts';
import type { Inputs } from './inputs.ts';
import { log } from './log.ts';

/** A file of the workspace that the next steps of the job read. */
interface Wanted {
  /** How it is called in a sentence. */
  readonly what: string;
  /** The input that names it. */
  readonly input: string;
  /** Its path; null when nobody wants it. */
  readonly path: string | null;
}

/** @throws UsageError when it cannot be written: the next step would take an old one */
function write({ what, input, path }: Wanted, render: () => string): void {
  if (path === null) return;
  try {
    publishFile(resolve(process.env.GITHUB_WORKSPACE || '.', path), render());
  } catch (error) {
    throw new UsageError(
      `${what} cannot be written to ${path}: ${(error as Error).message}.`,
      `Name a file of the workspace in the input \`${input}\`.`,
      { cause: error },
    );
  }
  log(`${what} stands in ${path}.`);
}

/** Writes the page of an audit, where that is wanted.
 * @throws UsageError when it cannot be written */
export const writePage = (report: Report, { pageFile }: Inputs): void =>
  write({ what: 'The page of all proposals', input: 'page-file', path: pageFile }, () =>
    renderPage(report, linksOf(report)),
  );

/** Writes the report for code scanning, where that is wanted.
 * @throws UsageError when it cannot be written */
export const writeSarif = (report: Report, { sarifFile }: Inputs): void =>
  write({ what: 'The report for code scanning', input: 'sarif-file', path: sarifFile }, () =>
    renderSarif(report, { ...linksOf(report), tool: tool() }),
  );
