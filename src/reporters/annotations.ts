import { plain } from '../model/prose.ts';
import type { Annotation, Finding, Report } from '../model/report.ts';
import { ownersIn, SEVERITIES, shownFindings, worstFirst } from './blocks.ts';
import { clipped, inert, oneLine, spoken } from './escape.ts';
import { HEADINGS } from './wording.ts';

/** How to fix it in one line: a sentence that leads to a text is followed by it, or closed where the text is long. */
export function remedy({ fix, edits, snippet }: Finding): string {
  const said = oneLine(plain(fix));
  if (!said.endsWith(':')) return said;
  const [text] = [
    ...edits.flatMap((edit) => ('text' in edit ? [edit.text] : [])),
    ...(snippet === null ? [] : [snippet]),
  ];
  return text === undefined || text.includes('\n') ? `${said.slice(0, -1)}.` : `${said} ${oneLine(text)}`;
}

/** GitHub takes 64 KiB; nobody reads so much beside a line. */
const LONGEST_MESSAGE = 2_000;

/** Within a severity, the first finding of each rule stands before the second one of any: ten of one kind would hide the others. */
function mixed(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const turns = findings.map((finding) => {
    const turn = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, turn + 1);
    return { finding, turn, severity: SEVERITIES.indexOf(finding.severity) };
  });
  return turns.sort((a, b) => a.severity - b.severity || a.turn - b.turn).map(({ finding }) => finding);
}

/** What the pull request introduced, worst first. GitHub shows ten of each severity: the publisher counts. */
export function toAnnotations(report: Report): Annotation[] {
  if (report.mode === 'audit') return [];
  const ownerOf = ownersIn(report);
  return mixed(worstFirst(report, shownFindings(report))).map((finding) => {
    const name = ownerOf(finding)?.name ?? null;
    const sentences = [oneLine(plain(finding.what)), remedy(finding), oneLine(plain(finding.otherwise ?? []))].filter(
      (text) => text !== '',
    );
    const said = sentences.join(' ');
    const { path, range } = finding.at;
    return {
      severity: finding.severity,
      path: spoken(path),
      line: range?.line ?? null,
      endLine: range?.endLine ?? null,
      // A column is read only where the annotation stays within one line.
      column: range !== null && range.line === range.endLine ? range.column : null,
      title: HEADINGS[finding.severity],
      message: inert(
        `${clipped(name === null || sentences[0]?.startsWith(name) ? said : `${oneLine(name)}: ${said}`, LONGEST_MESSAGE)} (${oneLine(finding.rule)})`,
      ),
    };
  });
}

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const data = (text: string): string => text.replace(/[%\r\n]/g, percent);
const property = (text: string): string => text.replace(/[%\r\n:,]/g, percent);

function command({ severity, path, line, endLine, column, title, message }: Annotation): string {
  const at = { line, endLine: line === endLine ? null : endLine, col: column };
  const properties = Object.entries({ ...(path === '' ? {} : { file: path, ...at }), title })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${properties.join(',')}::${data(message)}`;
}

/** The annotations as workflow commands, one a line; empty when there is nothing to say. */
export const renderGithub = (report: Report): string =>
  toAnnotations(report)
    .map((annotation) => `${command(annotation)}\n`)
    .join('');
