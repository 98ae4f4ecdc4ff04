import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import picocolors from 'picocolors';
import { outlookOf } from '../check/outlook.ts';
import { RULE_PAGES } from '../check/tool.ts';
import { numbersMeant, standingsOf, surveyOf, surveysOf } from '../check/tree.ts';
import { ConfigError, isGateError, UsageError } from '../model/errors.ts';
import { knownStatus } from '../model/lifecycle.ts';
import type { Outlook, RuleStanding, Survey } from '../model/outlook.ts';
import type { Rule } from '../model/rule.ts';
import { nearestWord } from '../model/spelling.ts';
import type { Page } from '../reporters/block-text.ts';
import { renderLifecycle, renderStatus } from '../reporters/explain/lifecycle.ts';
import { renderOutlooks } from '../reporters/explain/number.ts';
import { renderRule } from '../reporters/explain/rule.ts';
import { explained } from '../rules/examples.ts';
import { type Ground, type GroundOptions, onGround } from './ground.ts';
import { type Io, mayColor, say, whileSaying, writeOut } from './io.ts';
import { PASS, WIDEST } from './print.ts';

const LIFECYCLE = 'lifecycle';

const listRules = (): string =>
  [...explained.values()].map(({ rule }) => `${rule.id.padEnd(24)} ${rule.docs.summary}\n`).join('');

/** What the processes at hand make of a rule; a rule can be read without any. */
async function standingsAtHand(io: Io, rule: Rule, options: GroundOptions): Promise<readonly RuleStanding[]> {
  try {
    return await onGround(io, options, async ({ processes }) => standingsOf(processes, rule));
  } catch (error) {
    const isAsked = Object.values(options).some((value) => value !== undefined);
    if (isAsked || !isGateError(error)) throw error;
    if (error instanceof ConfigError && error.at.length > 0) say(io, error.message);
    return [];
  }
}

function surveysAt(io: Io, { tree, processes }: Ground): Promise<readonly Survey[]> {
  if (tree !== null) return whileSaying(io, 'Reading the proposals', () => surveysOf(tree));
  return Promise.resolve(processes.map(({ process, source }) => surveyOf(process, source)));
}

/** The path that is meant, from the repository's root. */
const pathOf = (io: Io, { root }: Ground, word: string): string =>
  root === null
    ? word
    : relative(root, resolve(realpathSync(io.cwd), word))
        .split(sep)
        .join('/');

/** What stands under the numbers that a word means: where some process has something there, that alone. */
async function outlooksAt(io: Io, ground: Ground, word: string): Promise<readonly Outlook[]> {
  const { tree } = ground;
  if (tree === null) return [];
  const meant = numbersMeant(tree.subjects, word, pathOf(io, ground, word));
  const outlooks = await Promise.all(meant.map(({ subject, number }) => outlookOf(tree, subject, number)));
  const taken = outlooks.filter(({ holders, rows }) => holders.length + rows.length > 0);
  return taken.length > 0 ? taken : outlooks;
}

const HINT =
  '`proposal-gate explain` lists all rules, `proposal-gate explain lifecycle` shows the statuses, and a number its proposal.';

const unknown = (word: string, near: string | null): UsageError =>
  new UsageError(
    `There is no rule, no status and no proposal \`${word}\`.`,
    `${near === null ? '' : `Did you mean \`${near}\`? `}${HINT}`,
  );

async function explainOn(io: Io, ground: Ground, word: string, page: Page): Promise<string> {
  if (word.toLowerCase() === LIFECYCLE) return renderLifecycle(await surveysAt(io, ground), page);
  const outlooks = await outlooksAt(io, ground, word);
  if (outlooks.length > 0) return renderOutlooks(outlooks, page);
  const lifecycles = ground.processes.map(({ process }) => process.lifecycle);
  if (lifecycles.some((lifecycle) => knownStatus(lifecycle, word) !== null))
    return renderStatus(await surveysAt(io, ground), word, page);
  const statuses = lifecycles.flatMap((lifecycle) => Object.keys(lifecycle.statuses));
  throw unknown(word, nearestWord(word, [...explained.keys(), LIFECYCLE, ...statuses]));
}

/** What a word means that is no rule.
 * @throws UsageError when it means nothing */
async function explainWord(io: Io, word: string, options: GroundOptions, page: Page): Promise<string> {
  try {
    return await onGround(io, options, (ground) => explainOn(io, ground, word, page));
  } catch (error) {
    const near = isGateError(error) ? nearestWord(word, [...explained.keys()]) : null;
    throw near === null ? error : unknown(word, near);
  }
}

/**
 * `proposal-gate explain`: a rule, the lifecycle, a status, or a proposal; without a word, the list of rules.
 * @throws UsageError for a word that means none of them
 */
export async function runExplain(io: Io, word: string | undefined, options: GroundOptions): Promise<number> {
  const page: Page = {
    colors: picocolors.createColors(mayColor(io)),
    width: Math.min(io.stdout.columns ?? 80, WIDEST),
  };
  // `field-frozen.Created` is how a process file names a part of a rule.
  const found = word === undefined ? undefined : explained.get(word.split('.')[0] ?? word);
  if (word === undefined) writeOut(io, listRules(), undefined);
  else if (found === undefined) writeOut(io, await explainWord(io, word, options, page), undefined);
  else {
    const { rule, examples } = found;
    const standings = await standingsAtHand(io, rule, options);
    writeOut(io, renderRule(rule, examples, standings, `${RULE_PAGES}/${rule.id}.md`, page), undefined);
  }
  return PASS;
}
