import type { Report } from '../model/report.ts';
import { renderGithub } from './annotations.ts';
import { renderJson } from './json.ts';
import { type LinesOptions, renderLines } from './lines.ts';
import { type MarkdownOptions, renderSummary } from './markdown.ts';
import { renderPage } from './page/page.ts';
import { type PrettyOptions, renderPretty } from './pretty.ts';
import { renderSarif, type SarifOptions } from './sarif.ts';

export type Format = 'pretty' | 'json' | 'markdown' | 'github' | 'lines' | 'sarif' | 'html';

export const formats: readonly Format[] = ['pretty', 'json', 'markdown', 'github', 'lines', 'sarif'];

/** What an audit can be written in beside them. */
export const auditFormats: readonly Format[] = [...formats, 'html'];

/** Renders a report in one of the formats of the command line; every rendering ends with a line end, or is empty. */
export function render(
  report: Report,
  format: Format,
  options: PrettyOptions & MarkdownOptions & LinesOptions & SarifOptions,
): string {
  switch (format) {
    case 'pretty':
      return renderPretty(report, options);
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderSummary(report, options);
    case 'github':
      return renderGithub(report);
    case 'lines':
      return renderLines(report, options);
    case 'sarif':
      return renderSarif(report, options);
    case 'html':
      return renderPage(report, options);
  }
}
