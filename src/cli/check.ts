import { createParser } from '../check/parser.ts';
import { readingOf } from '../check/reading.ts';
import { check } from '../check.ts';
import { dayOf } from '../model/day.ts';
import { NoProcessError } from '../model/errors.ts';
import { isOffered, type Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { OTHER_ENDING, PROCESS_FILE } from '../process/choose.ts';
import { checkoutSource, defaultBase } from '../sources/git/checkout.ts';
import { nextCommit } from '../sources/git/differences.ts';
import { indexOf } from '../sources/git/index-file.ts';
import { comparedWith, inCheckout } from './checkout.ts';
import { type Io, say } from './io.ts';
import type { CommonOptions } from './options.ts';
import { PASS, printReport } from './print.ts';
import { choiceOf } from './process.ts';

export interface CheckFlags extends CommonOptions {
  readonly base?: string;
  readonly head?: string;
  readonly staged?: boolean;
  readonly branch?: string;
  readonly title?: string;
}

/** Whether there is anything to say: a hook that has nothing to judge is silent. */
const isQuiet = ({ proposals, findings, notes, verdict }: Report, { staged, format, output }: CheckFlags): boolean =>
  staged === true &&
  format === 'pretty' &&
  output === undefined &&
  verdict === 'pass' &&
  proposals.length + findings.length + notes.length === 0;

/** What is repaired is not staged. */
const STAGE = '`proposal-gate fix` writes the files on the disk: `git add` them afterwards.';

/** Takes the error for an answer where no process is followed and none is begun: a hook keeps nobody from other work. */
const unlessNoneIsBegun =
  (source: Source) =>
  async (error: unknown): Promise<NoProcessError> => {
    const files = error instanceof NoProcessError ? await source.changes() : [];
    const begins = files.some(({ path }) => path === PROCESS_FILE || path === OTHER_ENDING);
    if (error instanceof NoProcessError && !begins) return error;
    throw error;
  };

/** `proposal-gate check`: the working tree, what is staged, or a revision, against its base. */
export async function runCheck(io: Io, options: CheckFlags): Promise<number> {
  return inCheckout(io, options, async (checkout) => {
    const { head = null, branch = null, title = null, failOn } = options;
    const base = options.base ?? (await defaultBase(checkout.repository));
    const index = options.staged === true ? indexOf(checkout.folder, io.env.GIT_INDEX_FILE, io.cwd) : null;
    const source = await checkoutSource(checkout, { base, head, index, branch, title });
    if (options.base === undefined && options.staged !== true) say(io, comparedWith(base));
    const process = await choiceOf(io, options);
    const parser = createParser(readingOf(io.elsewhere));
    const judged = check({
      ...{ source, process, today: dayOf(io.now()), failOn, parser },
      ...(index === null ? {} : { step: () => nextCommit(checkout.repository, index) }),
    });
    const report = index === null ? await judged : await judged.catch(unlessNoneIsBegun(source));
    if (report instanceof NoProcessError) say(io, `Nothing is checked. ${report.message}`);
    if (report instanceof NoProcessError || isQuiet(report, options)) return PASS;
    const code = printReport(io, report, options);
    if (index !== null && options.format === 'pretty' && report.findings.some(isOffered)) say(io, STAGE);
    return code;
  });
}
