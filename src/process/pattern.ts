import { type AstNode, parse } from 'regjsparser';
import { LONGEST_VERSION } from '../model/process.ts';

type Features = { lookbehind: true; namedGroups: true; unicodePropertyEscape: true };
type Node = AstNode<Features>;

/** Ways to match that are tried in a moment. */
const MOST_WAYS = 1_000_000;

/** A number of ways, and the part of the pattern that makes most of them by repeating. */
interface Cost {
  readonly ways: number;
  readonly repeats: { readonly raw: string; readonly ways: number } | null;
}

/** What keeps a pattern from being judged. */
class Refused extends Error {}

const worse = (a: Cost['repeats'], b: Cost['repeats']): Cost['repeats'] => ((b?.ways ?? 0) > (a?.ways ?? 0) ? b : a);

function combined(nodes: readonly Node[], combine: (a: number, b: number) => number, none: number): Cost {
  return nodes
    .map(costOf)
    .reduce((all, { ways, repeats }) => ({ ways: combine(all.ways, ways), repeats: worse(all.repeats, repeats) }), {
      ways: none,
      repeats: null,
    });
}

const inTurn = (nodes: readonly Node[]): Cost => combined(nodes, (a, b) => a * b, 1);

/** At most this many ways to match are there to try, and as many steps in a row, whatever the text of allowed length. */
function costOf(node: Node): Cost {
  if (node.type === 'alternative') return inTurn(node.body);
  if (node.type === 'disjunction') return combined(node.body, (a, b) => a + b, 0);
  if (node.type === 'group') {
    if (node.behavior !== 'ignore' && node.behavior !== 'normal')
      throw new Refused(`it looks ahead or behind with \`${node.raw}\``);
    return inTurn(node.body);
  }
  if (node.type === 'reference') throw new Refused(`it refers back with \`${node.raw}\``);
  if (node.type !== 'quantifier') return { ways: 1, repeats: null };
  // What repeats takes at least one character each time, or ends.
  const { min, max = Math.max(min, LONGEST_VERSION), body, raw } = node;
  const inner = inTurn(body);
  let ways = 0;
  for (let times = min; times <= max && ways <= MOST_WAYS; times++) ways += inner.ways ** times;
  // A body that matches in one way still takes a step each time.
  ways = Math.max(ways, max);
  return { ways, repeats: ways >= (inner.repeats?.ways ?? 0) ? { raw, ways } : inner.repeats };
}

/** What the parser's words mean to somebody who wrote the pattern; `sign` is the character that it stopped at. */
const SENTENCES: readonly (readonly [RegExp, (sign: string, detail: string) => string])[] = [
  [/^character$/, (_, missing) => `\`${missing}\` is missing`],
  [/^classAtom$/, () => '`]` is missing'],
  [/^Expected atom$/, (sign) => (/[*+{]/.test(sign) ? `\`${sign}\` repeats nothing` : `\`${sign}\` means nothing`)],
  [/got stuck$/, (sign) => (sign === '' ? 'something is missing' : `\`${sign}\` cannot stand`)],
  [/^numbers out of order/, () => 'what is repeated has its higher limit first,'],
  [/^invalid range/, (_, range) => `\`${range}\` begins above its end`],
];

/** What is wrong with a pattern that cannot be read, and at which of its characters. */
function syntaxProblem(pattern: string, message: string): string {
  const [, said, position, detail = ''] = /^(.*?) at position (\d+)(?:: (.*))?$/m.exec(message) ?? [];
  if (said === undefined) return /[^:]*$/.exec(message)?.[0].trim().toLowerCase() ?? '';
  const at = Number(position);
  const sentence = SENTENCES.find(([form]) => form.test(said))?.[1];
  const where = at < pattern.length ? `at character ${at + 1}` : 'at its end';
  return `${sentence?.(pattern.charAt(at), detail) ?? said.toLowerCase()} ${where}`;
}

/** Why a pattern cannot be used as one of versions, as the end of a sentence; null when it can. */
export function patternProblem(pattern: string): string | null {
  try {
    const { ways, repeats } = costOf(
      parse<Features>(pattern, '', { lookbehind: true, namedGroups: true, unicodePropertyEscape: true }),
    );
    new RegExp(`^(?:${pattern})$`);
    if (ways <= MOST_WAYS) return null;
    return `may take too long: ${repeats === null ? 'it has too many alternatives' : `\`${repeats.raw}\` repeats too often`}. Write upper limits that are low, as in \`\\d{1,3}\``;
  } catch (error) {
    if (error instanceof Refused) return `is not allowed: ${error.message}`;
    if (error instanceof SyntaxError) return `is no regular expression: ${syntaxProblem(pattern, error.message)}`;
    throw error;
  }
}
