import type { Problem } from '../../model/document.ts';
import { lineRange, type Range } from '../../model/text.ts';
import { ABSENT, broken, type FieldNames, type MetadataReading, named } from './reading.ts';
import { readYaml } from './yaml.ts';

const DELIMITER = /^---[ \t]*$/;
const KEY = /^["']?[\p{L}\p{N}_][^:#]*:(?:\s|$)/u;
const HEADING = /^#{1,6}\s/;
const startsHere = (line: string | undefined): boolean => line !== undefined && DELIMITER.test(line);

/** Reads YAML front matter: a block between `---` lines that begins in the first line. Values stay as they are written. */
export function readFrontMatter(lines: readonly string[], names: FieldNames): MetadataReading {
  if (!startsHere(lines[0])) return ABSENT;
  const end = lines.findIndex((line, index) => index > 0 && DELIMITER.test(line));
  const block = lines.slice(1, end === -1 ? undefined : end);
  if (isRule(block, end !== -1)) return ABSENT;
  if (end === -1) return unclosed(lines);

  const { fields, problems } = readYaml(block, { firstLine: 2, what: 'front matter', nested: false });
  // A missing end is noticed when the next rule of the document, or its next table, is taken for it.
  if (problems.some((p) => p.code === 'syntax') && block.some((line, i) => HEADING.test(line) && block[i - 1] === ''))
    return unclosed(lines);
  const range = blockRange(lines, end);
  if (fields === null) return broken(range, problems, end + 2);
  const reading = named(names, range, fields, end + 2);
  return { ...reading, problems: [...reading.problems, ...problems] };
}

/**
 * Whether the first line is a horizontal rule: what follows it is no key, and there is no second one, or
 * Markdown (an empty line, a heading) stands directly below it.
 */
function isRule(block: readonly string[], closed: boolean): boolean {
  const first = block.find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === undefined) return !closed;
  return !KEY.test(first) && (!closed || block[0]?.trim() === '' || block[0]?.startsWith('#') === true);
}

const blockRange = (lines: readonly string[], last: number): Range => ({
  line: 1,
  column: 1,
  endLine: last + 1,
  endColumn: (lines[last]?.length ?? 0) + 1,
});

/** The block ends before its first empty line or heading, so that it is not taken for a part of the body. */
function unclosed(lines: readonly string[]): MetadataReading {
  const stop = lines.findIndex((line, index) => index > 1 && (line.trim() === '' || HEADING.test(line)));
  const end = stop === -1 ? lines.length : stop;
  const detail = 'The front matter has no end: a line with nothing but --- has to stand below its last field.';
  const problem: Problem = { code: 'unclosed', detail, range: lineRange(1, lines[0]?.length) };
  return broken(blockRange(lines, end - 1), [problem], end + 1);
}
