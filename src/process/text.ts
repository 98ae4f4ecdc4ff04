import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { ConfigError } from '../model/errors.ts';

/** One thing that is wrong in a process file: at the value that a pointer leads to, or at a key of that value. */
export interface Mistake {
  readonly pointer: readonly string[];
  readonly key: string | null;
  /** What is wrong, the value with it, and what is allowed. */
  readonly message: string;
}

/** A process file's text with its places. */
export interface ProcessText {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

type Place = ConfigError['at'][number];

function placeOf({ path, lines }: ProcessText, offset: number, message: string): Place {
  const { line, col } = lines.linePos(offset);
  return { path, line, column: col, message };
}

/** Where the mistake stands; as far as the pointer goes where the rest comes from the process below. */
function offsetOf({ document }: ProcessText, { pointer, key }: Mistake): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const name of key === null ? pointer : [...pointer, key]) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === name) : undefined;
    const next = isSeq(node) ? node.items[Number(name)] : pair?.value;
    const at = isNode(pair?.key) ? pair.key : next;
    if (isNode(at) && at.range) offset = at.range[0];
    node = next;
  }
  // A map begins below its key: only of a single value is its own place the better one.
  return key === null && isScalar(node) && node.value !== null && node.range ? node.range[0] : offset;
}

const wrong = (path: string, at: readonly Place[]): ConfigError =>
  new ConfigError(
    [`The process file ${path} is wrong:`, ...at.map((p) => `${path}:${p.line}:${p.column}: ${p.message}`)].join('\n'),
    'Correct the file on the base branch; its keys are described in schema/process.schema.json.',
    at,
  );

/** What a file with these mistakes is refused with: the place of each one, and each once. */
export function refusal(text: ProcessText, mistakes: readonly Mistake[]): ConfigError {
  const places = mistakes.map((mistake) => placeOf(text, offsetOf(text, mistake), mistake.message));
  return wrong(text.path, [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]);
}

/** Ten times what a long process file has; reading takes longer than its length from here on. */
const LONGEST_FILE = 64 * 1024;

const MESSAGES: Readonly<Partial<Record<string, (rest: string) => string>>> = {
  DUPLICATE_KEY: (rest) => `The key \`${/^[^:\r\n]*/.exec(rest)?.[0].trim() ?? ''}\` stands twice.`,
  MULTIPLE_DOCS: () => 'The file holds more than one document: `---` stands between them.',
  RESOURCE_EXHAUSTION: () => 'The file is nested too deep to be read.',
};

/**
 * Reads the YAML of a process file.
 * @throws ConfigError for what is no YAML, and for aliases, which nothing here needs
 */
export function readText(path: string, content: string): ProcessText {
  if (content.length > LONGEST_FILE) {
    const message = `The file has ${content.length} characters; ${LONGEST_FILE} are the most.`;
    throw wrong(path, [{ path, line: 1, column: 1, message }]);
  }
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const text: ProcessText = { path, document, lines };
  const places = document.errors.map(({ code, message, pos: [at] }) =>
    placeOf(text, at, MESSAGES[code]?.(content.slice(at)) ?? `${message.replace(/\.$/, '')}.`),
  );
  visit(document, (_, node) => {
    if (isAlias(node))
      places.push(placeOf(text, node.range?.[0] ?? 0, `Aliases are not allowed: \`*${node.source}\`.`));
  });
  if (places.length > 0) throw wrong(path, places);
  return text;
}
