import { stringify } from 'yaml';
import { isPlain, type Plain } from '../layers.ts';

/** Where an editor finds what a process file may say. */
const SCHEMA = 'https://raw.githubusercontent.com/proposal-gate/proposal-gate/v1/schema/process.schema.json';

/** Comments by the keys that they stand above, joined by dots: `lifecycle.statuses`. The empty one opens the file. */
export type Comments = Readonly<Record<string, string>>;

/** Maps and lists whose members have a line each. */
const LONG = new Set([
  'documents',
  'registry',
  'fields',
  'lifecycle',
  'lifecycle.statuses',
  'sections',
  'sections.structures',
  'rules',
  'exempt',
]);
const WIDTH = 110;

const plain = (value: unknown): string => stringify(value, { singleQuote: true, lineWidth: 0 }).trim();

/** A value within brackets, where a comma or a brace needs quotes. */
const quoted = (value: unknown): string =>
  stringify([value], { singleQuote: true, lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false })
    .trim()
    .slice(1, -1);

/** A value in one line. */
function flow(value: unknown, scalar = plain): string {
  if (Array.isArray(value)) return `[${value.map((each) => flow(each, quoted)).join(', ')}]`;
  if (!isPlain(value)) return scalar(value);
  const pairs = Object.entries(value).map(([key, each]) => `${quoted(key)}: ${flow(each, quoted)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function commentLines(comment: string | undefined, indent: string): string[] {
  const lines: string[] = [];
  for (const word of comment?.split(' ') ?? []) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(`${indent}# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function linesOf(value: Plain, comments: Comments, above: string, indent: string): string[] {
  return Object.entries(value).flatMap(([key, each], at, all) => {
    const name = above === '' ? key : `${above}.${key}`;
    const opening = [
      // Parts that take several lines stand apart.
      ...(above === '' && [key, all[at - 1]?.[0] ?? key].some((part) => LONG.has(part) || part in comments)
        ? ['']
        : []),
      ...commentLines(comments[name], indent),
    ];
    if (Array.isArray(each) && LONG.has(name))
      return [
        ...opening,
        `${indent}${key}:`,
        ...each.flatMap((item, at) => [
          ...commentLines(comments[`${name}.${at}`], `${indent}  `),
          `${indent}  - ${flow(item)}`,
        ]),
      ];
    if (isPlain(each) && LONG.has(name) && Object.keys(each).length > 0)
      return [...opening, `${indent}${flow(key)}:`, ...linesOf(each, comments, name, `${indent}  `)];
    return [...opening, `${indent}${flow(key)}: ${flow(each)}`];
  });
}

/** A process file as text, with what somebody who reads it should know. */
export function processText(file: Plain, comments: Comments): string {
  const head = commentLines(comments[''], '');
  const lines = [`# yaml-language-server: $schema=${SCHEMA}`, ...head, ...linesOf(file, comments, '', '')];
  return `${lines.join('\n')}\n`;
}
