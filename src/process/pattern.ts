import { type AstNode, parse } from 'regjsparser';
import { LONGEST_VERSION } from '../model/process.ts';

type Features = { lookbehind: true; namedGroups: true; unicodePropertyEscape: true };
type Node = AstNode<Features>;

/** Ways to match that are tried in a millisecond: thousands of values may be. Three numbers of any length have so many. */
const MOST_WAYS = LONGEST_VERSION ** 3;

/** Steps of all these ways: each may go through the whole pattern. */
const MOST_STEPS = 20 * MOST_WAYS;

/** What a group has caught is set back each time it is tried again. */
const MOST_GROUPS = 10;

/** A number of ways, how much of the pattern one goes through, and the part that makes most of them by repeating. */
interface Cost {
  readonly ways: number;
  readonly size: number;
  readonly groups: number;
  readonly repeats: { readonly raw: string; readonly ways: number } | null;
}

/** What keeps a pattern from being judged. */
class Refused extends Error {}

const worse = (a: Cost['repeats'], b: Cost['repeats']): Cost['repeats'] => ((b?.ways ?? 0) > (a?.ways ?? 0) ? b : a);

function combined(nodes: readonly Node[], combine: (a: number, b: number) => number, none: number): Cost {
  return nodes.map(costOf).reduce(
    (all, { ways, size, groups, repeats }) => ({
      ways: combine(all.ways, ways),
      size: all.size + size,
      groups: all.groups + groups,
      repeats: worse(all.repeats, repeats),
    }),
    { ways: none, size: 0, groups: 0, repeats: null },
  );
}

const inTurn = (nodes: readonly Node[]): Cost => combined(nodes, (a, b) => a * b, 1);

function groupCost(node: AstNode<Features> & { type: 'group' }): Cost {
  if (node.behavior !== 'ignore' && node.behavior !== 'normal')
    throw new Refused(`it looks ahead or behind with \`${node.raw}\``);
  const inner = inTurn(node.body);
  return { ...inner, size: inner.size + 1, groups: inner.groups + (node.behavior === 'normal' ? 1 : 0) };
}

/** At most this many ways to match are there to try, and as many steps in a row, whatever the text of allowed length. */
function costOf(node: Node): Cost {
  if (node.type === 'alternative') return inTurn(node.body);
  if (node.type === 'disjunction') return combined(node.body, (a, b) => a + b, 0);
  if (node.type === 'group') return groupCost(node);
  if (node.type === 'reference') throw new Refused(`it refers back with \`${node.raw}\``);
  if (node.type === 'characterClass') return { ways: 1, size: 1 + node.body.length, groups: 0, repeats: null };
  if (node.type !== 'quantifier') return { ways: 1, size: 1, groups: 0, repeats: null };
  // What repeats takes at least one character each time, or ends.
  const { min, max = Math.max(min, LONGEST_VERSION), body, raw } = node;
  const inner = inTurn(body);
  let ways = 0;
  for (let times = min; times <= max && ways <= MOST_WAYS; times++) ways += inner.ways ** times;
  // A body that matches in one way still takes a step each time.
  ways = Math.max(ways, max);
  const repeats = ways >= (inner.repeats?.ways ?? 0) ? { raw, ways } : inner.repeats;
  return { ways, size: inner.size + 1, groups: inner.groups, repeats };
}

/** Why a pattern may take too long, as the end of a sentence; null when it cannot. */
function slowness({ ways, size, repeats }: Cost): string | null {
  if (ways <= MOST_WAYS && ways * size <= MOST_STEPS) return null;
  const many = ways <= MOST_WAYS ? ' for a pattern of this length' : '';
  const what = repeats === null ? `it has too many alternatives${many}` : `\`${repeats.raw}\` repeats too often${many}`;
  return `may take too long: ${what}. Write upper limits that are low, as in \`\\d{1,3}\``;
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
    const cost = costOf(
      parse<Features>(pattern, '', { lookbehind: true, namedGroups: true, unicodePropertyEscape: true }),
    );
    new RegExp(`^(?:${pattern})$`);
    if (cost.groups > MOST_GROUPS)
      throw new Refused(
        `it has ${cost.groups} groups that capture, and ${MOST_GROUPS} are the most. Write \`(?:\` for \`(\``,
      );
    return slowness(cost);
  } catch (error) {
    if (error instanceof Refused) return `is not allowed: ${error.message}`;
    if (error instanceof SyntaxError) return `is no regular expression: ${syntaxProblem(pattern, error.message)}`;
    throw error;
  }
}
