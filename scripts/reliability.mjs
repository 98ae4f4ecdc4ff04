#!/usr/bin/env node
// Writes the tables of docs/reliability.md: each row is the title of a test that passed.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filled } from './generate/fill.mjs';
import { table } from './generate/markdown.mjs';
import { runTests, shortcomings } from './jest.mjs';
import { exists, isMain, read, root, write } from './project.mjs';

const PAGE = 'docs/reliability.md';
export const FEWEST_ROWS = 60;

/** The kinds of `shows` in __tests__/support/shows.ts, each with the heading of its table. */
const KINDS = {
  conversation: 'One conversation',
  race: 'Races',
  fork: 'Forks',
  queue: 'Merge queue, audits and runs by hand',
  fault: 'Faults of GitHub and of the network',
  limit: 'Limits',
  attack: 'Hostile text',
  requests: 'Requests',
  timeline: 'One pull request, push by push',
};

const TITLE = new RegExp(`^(${Object.keys(KINDS).join('|')}): (.+?) → (.+)$`, 's');

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The rows that a result of jest holds, by kind and title. A test that did not pass shows nothing. */
export function rowsOf({ testResults }) {
  const rows = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.flatMap(({ status, title }) => {
      const [, kind, situation, outcome] = (status === 'passed' && TITLE.exec(title)) || [];
      const path = relative(root, name).split(sep).join('/');
      return kind === undefined ? [] : [{ kind, situation, outcome, path }];
    }),
  );
  const order = Object.keys(KINDS);
  return rows.sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      byText(a.situation, b.situation) ||
      byText(a.outcome, b.outcome) ||
      byText(a.path, b.path),
  );
}

const unseen = (char) => `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A title as Markdown that says what is written: code stays code, nothing else is markup, nothing is invisible. */
export function escaped(title) {
  const seen = title.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, unseen);
  const pieces = seen.split('`');
  const plain = (text) => text.replace(/[\\*_[\]<>&~$#]/g, '\\$&');
  const isCode = pieces.length % 2 === 1 && pieces.every((piece, at) => at % 2 === 0 || piece !== '');
  if (!isCode) return plain(seen).replaceAll('`', '\\`');
  return pieces.map((piece, at) => (at % 2 === 0 ? plain(piece) : `\`${piece}\``)).join('');
}

const linkTo = (path) => `[${path.replace(/^__tests__\//, '')}](../${path})`;

const counted = (rows) => `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;

/** The tables, one for each kind that has rows, below a line that counts them. */
export function tables(rows) {
  const sections = Object.entries(KINDS).flatMap(([kind, heading]) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const cells = own.map(({ situation, outcome, path }) => [escaped(situation), escaped(outcome), linkTo(path)]);
    return [`### ${heading}`, table(['Situation', 'What the gate does', 'Shown by'], cells)];
  });
  return [`${counted(rows)}.`, ...sections].join('\n\n');
}

/** Brings the page up to date with a result of all tests; one of some tests, or with failures, leaves it as it is.
 * @returns what is wrong, in sentences. */
export function updatePage(result) {
  if (shortcomings(result) > 0) return [`Not all tests passed: ${PAGE} stays as it is.`];
  const rows = rowsOf(result);
  const stale = filled(PAGE, { rows: tables(rows) }).filter(([path, text]) => !exists(path) || read(path) !== text);
  for (const [path, text] of stale) write(path, text);
  return [
    ...stale.map(([path]) => `${path} was not fresh; it is now.`),
    ...(rows.length < FEWEST_ROWS ? [`${PAGE} has ${counted(rows)}, of at least ${FEWEST_ROWS}.`] : []),
  ];
}

if (isMain(import.meta)) {
  const [file] = process.argv.slice(2);
  const { result, output } =
    file === undefined ? await runTests() : { result: JSON.parse(readFileSync(file, 'utf8')), output: '' };
  if (result === null) throw new Error(output);
  const told = updatePage(result);
  console.log(told.length === 0 ? `${PAGE} is fresh.` : told.join('\n'));
  if (shortcomings(result) > 0) process.exitCode = 1;
}
