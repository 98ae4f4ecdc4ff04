import { check, prepare } from '../check.ts';
import { UsageError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { markdownText, oneLine, spoken } from '../reporters/escape.ts';
import { jsonText, toJson } from '../reporters/json.ts';
import { counted } from '../reporters/wording.ts';
import { revisionSource } from '../sources/git/checkout.ts';
import { type Commit, commitSource, newestOf, readHistory } from '../sources/git/history.ts';
import { inCheckout, unhurried } from './checkout.ts';
import { type Io, progressOf, writeOut } from './io.ts';
import type { CommonOptions } from './options.ts';
import { FAIL, PASS, renderReport } from './print.ts';
import { choiceOf } from './process.ts';

function headline({ commit, date, subject }: Commit, report: Report, format: CommonOptions['format']): string {
  const { error, warning, notice } = report.counts;
  const found = Object.entries({ error, warning, notice }).flatMap(([noun, n]) => (n === 0 ? [] : [counted(n, noun)]));
  const sum = found.join(', ') || 'clean';
  const name = `${commit.slice(0, 9)} ${date}`;
  if (format === 'markdown') return `## ${name} ${markdownText(oneLine(subject))}\n\n${sum}\n`;
  return `${name} ${spoken(oneLine(subject))}\n${' '.repeat(10)}${sum}\n`;
}

function renderCommit(io: Io, commit: Commit, report: Report, options: CommonOptions): string {
  if (options.format === 'json')
    return `${jsonText({ commit: commit.commit, subject: commit.subject, report: toJson(report) })}\n`;
  const isClean = report.findings.every((finding) => finding.origin === 'existing');
  return (
    headline(commit, report, options.format) +
    (isClean && options.existing !== true ? '' : `\n${renderReport(io, report, options)}\n`)
  );
}

/** `proposal-gate replay`: each first-parent commit of a range that touches proposals, judged as a pull request.
 * @throws UsageError for a format that is of one commit */
export async function runReplay(io: Io, range: string, options: CommonOptions): Promise<number> {
  if (options.format === 'sarif')
    throw new UsageError(
      'A history cannot be written as SARIF: who reads it takes one commit at a time.',
      'Write one commit: `proposal-gate check --base COMMIT^ --head COMMIT --format sarif`.',
    );
  return inCheckout(io, options, async (checkout) => {
    const end = (await newestOf(checkout, range)) ?? 'HEAD';
    const { given, paths } = await prepare(await revisionSource(checkout, end), await choiceOf(io, options));
    const history = await readHistory(checkout, range, paths);
    const progress = progressOf(io, 'Replaying, commits', history.length);
    const parser = unhurried(io);
    const printed: string[] = [];
    let code = PASS;
    progress(0);
    for (const [index, commit] of history.entries()) {
      const source = commitSource(checkout, commit);
      const report = await check({
        source,
        process: given,
        today: commit.date,
        failOn: options.failOn,
        parser,
        past: true,
      });
      if (report.verdict === 'fail') code = FAIL;
      printed.push(renderCommit(io, commit, report, options));
      progress(index + 1);
    }
    writeOut(io, printed.join(''), options.output);
    return code;
  });
}
