import type { YAMLParseError, YAMLWarning } from 'yaml';

const INDENTED =
  'This line is indented differently from its neighbours: what stands side by side begins in one column.';

const notClosed = (open: string, close: string): string =>
  `\`${close}\` is missing before this place: what begins with \`${open}\` does not end, or its next lines are not indented.`;

/** What broken YAML means to somebody who wrote it. `rest` is the line from the place on, `said` what the parser says. */
const SENTENCES: Readonly<Partial<Record<string, (rest: string, said: string) => string>>> = {
  BAD_DIRECTIVE: () => 'A line cannot begin with `%`.',
  BAD_DQ_ESCAPE: (rest) =>
    `\`${rest.slice(0, 2)}\` means nothing between double quotes. Use single quotes for a pattern.`,
  BAD_INDENT: (_, said) => {
    if (said.startsWith('Flow sequence')) return notClosed('[', ']');
    return said.startsWith('Flow map') ? notClosed('{', '}') : INDENTED;
  },
  BAD_SCALAR_START: (rest) => `A text that begins with \`${rest.slice(0, 1)}\` needs quotes.`,
  BLOCK_AS_IMPLICIT_KEY: (rest, said) =>
    said.startsWith('A block sequence')
      ? INDENTED
      : `\`${rest}\` is no value: a text with a colon and a space needs quotes, and a key below it begins in the column of its neighbours.`,
  BLOCK_IN_FLOW: (rest) => `A comma is missing between \`[\` and \`]\`, or \`{\` and \`}\`, near \`${rest}\`.`,
  DUPLICATE_KEY: (rest) => `The key \`${/^[^:\r\n]*/.exec(rest)?.[0].trim() ?? ''}\` stands twice.`,
  MISSING_CHAR: (rest, said) => {
    if (said.startsWith('Sequence item')) return INDENTED;
    if (said.includes('quote')) return 'A quote is missing: what it opens does not end.';
    return said.startsWith('Comments')
      ? 'A comment needs a space before its `#`.'
      : `\`${rest}\` needs a key and \`: \` before it.`;
  },
  MULTILINE_IMPLICIT_KEY: (rest) =>
    `\`${rest}\` is no key with a value: write \`key: value\`, with a space behind the colon.`,
  MULTIPLE_DOCS: () => 'The file holds more than one document: `---` stands between them.',
  RESOURCE_EXHAUSTION: () => 'The file is nested too deep to be read.',
  TAB_AS_INDENT: () => 'A tab stands before the first word of this line: YAML is indented with spaces.',
  TAG_RESOLVE_FAILED: (rest) =>
    `Tags are not allowed: \`${/^\S*/.exec(rest)?.[0] ?? ''}\`. A text that begins with \`!\` needs quotes.`,
  UNEXPECTED_TOKEN: (rest) =>
    `\`${rest}\` cannot stand here: a text with brackets, braces or quotes in it needs quotes around it.`,
};

type Fault = YAMLParseError | YAMLWarning;

/** Behind one of these, lines belong to other keys than their author means. */
const SHAPELESS = ['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY'];

/** The faults that say something: a tab makes its neighbours look wrong, and a line in the wrong column all that follow. */
export function telling(faults: readonly Fault[]): readonly Fault[] {
  const tabs = faults.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs;
  const inOrder = [...faults].sort((a, b) => a.pos[0] - b.pos[0]);
  const last = inOrder.findIndex(({ code }) => SHAPELESS.includes(code));
  return last < 0 ? inOrder : inOrder.slice(0, last + 1);
}

const LONGEST_REST = 60;

/** What is wrong with a text as YAML, in a sentence, and at which offset. */
export function syntaxSentence({ code, message, pos: [at] }: Fault, content: string): { at: number; message: string } {
  const rest =
    content
      .slice(at, at + LONGEST_REST)
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? '';
  return { at, message: SENTENCES[code]?.(rest, message) ?? `${message.replace(/\.$/, '')}.` };
}
