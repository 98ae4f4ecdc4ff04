import { existsSync, lstatSync, realpathSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
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

const pageOf = ({ pageFile }: Inputs): Wanted => ({
  what: 'The page of all proposals',
  input: 'page-file',
  path: pageFile,
});

const sarifOf = ({ sarifFile }: Inputs): Wanted => ({
  what: 'The report for code scanning',
  input: 'sarif-file',
  path: sarifFile,
});

/** The nearest folder that is there, as it is called without links. */
const standing = (folder: string): string =>
  lstatSync(folder, { throwIfNoEntry: false }) === undefined ? standing(dirname(folder)) : realpathSync(folder);

/** Does something to a file that no link leads out of the workspace: links there come from a pull request, perhaps.
 * @throws UsageError when it cannot be done: the next step would take an old file */
function onFile({ what, input, path }: Wanted, act: (file: string) => void): void {
  if (path === null) return;
  try {
    const workspace = realpathSync(process.env.GITHUB_WORKSPACE || '.');
    const file = resolve(workspace, path);
    const way = relative(workspace, standing(dirname(file)));
    if (isAbsolute(way) || way.split(sep)[0] === '..') throw new Error('a link leads out of the workspace');
    act(file);
  } catch (error) {
    throw new UsageError(
      `${what} cannot be written to ${path}: ${(error as Error).message}.`,
      `Name a file of the workspace in the input \`${input}\`.`,
      { cause: error },
    );
  }
}

function write(wanted: Wanted, render: () => string): void {
  onFile(wanted, (file) => {
    publishFile(file, render());
    log(`${wanted.what} stands in ${wanted.path}.`);
  });
}

/** Removes what an earlier run has written: what stands there afterwards, this run wrote.
 * @throws UsageError when it cannot be removed */
export function removeOldFiles(inputs: Inputs): void {
  for (const wanted of [pageOf(inputs), sarifOf(inputs)])
    onFile(wanted, (file) => {
      if (existsSync(file)) rmSync(file);
    });
}

/** Writes the page of an audit, where that is wanted.
 * @throws UsageError when it cannot be written */
export const writePage = (report: Report, inputs: Inputs): void =>
  write(pageOf(inputs), () => renderPage(report, linksOf(report)));

/** Writes the report for code scanning, where that is wanted.
 * @throws UsageError when it cannot be written */
export const writeSarif = (report: Report, inputs: Inputs): void =>
  write(sarifOf(inputs), () => renderSarif(report, { ...linksOf(report), tool: tool() }));
