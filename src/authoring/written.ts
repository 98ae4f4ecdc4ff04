import type { Document, Field } from '../model/document.ts';
import type { Process } from '../model/process.ts';
import type { Edit } from '../model/rule.ts';
import { asMarkdown } from './markdown.ts';

/** Signs that begin something else than text in YAML, words that it takes for no text, and what ends a text there. */
const NO_PLAIN_TEXT =
  /^[\s@`%&*!|>[\]{},#"'-]|^[?:](?:\s|$)|^(?:true|false|yes|no|on|off|null|~)$|^[-+.\d][\d._eExX]*$|:(?:\s|$)|\s#|\s$|\p{C}/iu;

/** A text as a value of YAML. Numbers, days and versions stay bare; a text that looks like one gets quotes. */
const inYaml = (value: string, isText: boolean): string =>
  value !== '' && isText && NO_PLAIN_TEXT.test(value) ? JSON.stringify(value) : value;

const isYaml = ({ metadata }: Process): boolean => metadata === 'front-matter' || metadata === 'yaml';

/** Fields that no quotes belong around. */
const BARE: readonly string[] = ['number', 'date', 'version', 'status'];

/** A value as the metadata of the process has it: in YAML with quotes where it needs them, in Markdown with escapes. */
export function asWritten(process: Process, name: string, value: string): string {
  const type = process.fields[name]?.type ?? 'text';
  if (isYaml(process)) return inYaml(value, !BARE.includes(type));
  return type === 'title' && process.metadata !== 'header' ? asMarkdown(value) : value;
}

/** The last line that a value stands in; one that ends before the first sign of a line ends in the line above. */
export const lastLine = ({ range }: Field): number =>
  range.endColumn === 1 ? Math.max(range.line, range.endLine - 1) : range.endLine;

/**
 * Writes one value in the place of a list, or of a value of several lines. Null for a value of one line, which others
 * replace; no edit for what has an inner structure.
 */
export function overLines(
  process: Process,
  path: string,
  { lines }: Document,
  field: Field,
  value: string,
): readonly Edit[] | null {
  const { line, column } = field.range;
  const source = lines[line - 1] ?? '';
  const rest = source.slice(column - 1);
  const endLine = lastLine(field);
  const text = asWritten(process, field.name, value);
  if (isYaml(process) && rest.startsWith('[') && endLine === line) {
    const after = source.slice(field.range.endColumn - 1);
    return [{ path, line, endLine, text: `${source.slice(0, column - 1)}[${text}]${after}` }];
  }
  if (isYaml(process) && /^-(?:\s|$)/.test(rest) && line > field.nameRange.line)
    return [{ path, line, endLine, text: `${source.slice(0, column - 1)}-${text === '' ? '' : ` ${text}`}` }];
  if (endLine === line) return null;
  if (isYaml(process)) return [];
  return [{ path, line, endLine, text: (source.slice(0, column - 1) + text).trimEnd() }];
}
