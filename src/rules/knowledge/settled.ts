/** Longer texts are answered at their beginning or not at all. */
const LONGEST = 5000;

const TICKED = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[x\]|[✅✔☑]/iu;
const SETTLED = /\b(?:resolved|answered|decided|closed|settled)\b/i;
/** A label with an answer behind it: `Answer: yes`, `**Decision** – one for each gateway`. */
const LABEL =
  /(?:^|[\s*_([|>])(?:answer|decision|resolution|outcome|conclusion)s?[*_)\]]*\s*[:–—-][\s*_]*(?!tbd|todo|pending|open|unknown)[^\s*_?]/i;
/** Words that turn the next one around: `not yet resolved`, `to be decided`, `how a name is resolved`. */
const NEGATED = /\b(?:not|never|be|yet|needs?|until|still|once|when|if|how|who|\w+n['’]t)\b(?:\s+\w+){0,4}\s*$/i;

/** Whether one sentence says that something is settled. The words of a question do so at its start or set apart only. */
export function settles(sentence: string): boolean {
  const found = SETTLED.exec(sentence);
  if (found === null) return LABEL.test(sentence);
  const before = sentence.slice(0, found.index);
  if (/\?\W*$/.test(sentence)) return /^[^\p{L}]*(?:Q\d+[^\p{L}]*)?$/iu.test(before) || /[([*_]\W*$/.test(before);
  return !NEGATED.test(before);
}

/** What is struck through has been dealt with. */
function isStruck(text: string): boolean {
  const rest = text.replace(/~~[^~]+~~/g, '');
  return rest !== text && !rest.includes('?');
}

/** Whether a question, with all that is said to it, is marked as settled: ticked, struck through, or in words. */
export function isSettled(text: string): boolean {
  const read = text.slice(0, LONGEST);
  return TICKED.test(read) || isStruck(read) || read.split(/(?<=[.?!;][*_)\]]*)\s+|\n/).some(settles);
}
