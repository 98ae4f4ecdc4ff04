import { type Draft, EMPTY_DRAFT, type Files } from '../check/draft.ts';
import { failures, type Repaired, repair } from '../check/repair.ts';
import { AIMS, type Scope, type Sight, sightOf } from '../check/sight.ts';
import type { CheckOptions } from '../check/subject.ts';
import { dayOf } from '../model/day.ts';
import { SourceError } from '../model/errors.ts';
import { plain } from '../model/prose.ts';
import { type Finding, identityOf } from '../model/report.ts';
import { readText, type Source } from '../model/source.ts';
import { byText } from '../model/text.ts';
import { renderDiff } from '../reporters/diff.ts';
import { shellWord } from '../reporters/steps.ts';
import { byRule, counted, listed } from '../reporters/wording.ts';
import { type Checkout, checkoutSource, defaultBase } from '../sources/git/checkout.ts';
import { stagedPaths } from '../sources/git/differences.ts';
import { type Rewrite, rewriting } from '../sources/git/rewrite.ts';
import { presentFiles } from '../sources/git/working-tree.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { comparedWith, inCheckout, unhurried } from './checkout.ts';
import { type Io, mayColor, say, whileSaying, writeOut } from './io.ts';
import { exitCodeOf } from './print.ts';
import { choiceOf } from './process.ts';
import { reachOf } from './reach.ts';

export interface FixOptions {
  readonly root?: string;
  readonly process?: string;
  readonly base?: string;
  readonly branch?: string;
  readonly existing?: boolean;
  readonly dryRun?: boolean;
}

/** What is repaired, and what it is compared with. */
interface Task {
  readonly scope: Scope;
  readonly source: Source;
  /** The same, with nothing read yet. */
  again(): Promise<Source>;
}

type Judging = Omit<CheckOptions, 'source'>;

/** Whether the branch that is checked out is the one that others are compared with. */
const isDefault = ({ branch }: Checkout, base: string): boolean =>
  base.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '') === branch;

/** Finds out what is to be repaired. Where the branch changes nothing, what stood there before is all there is. */
async function taskOf(io: Io, checkout: Checkout, options: FixOptions, judging: Judging): Promise<Task> {
  const base = options.base ?? (await defaultBase(checkout.repository));
  const from = (rev: string | null) => () =>
    checkoutSource(checkout, { base: rev, head: null, branch: options.branch ?? null, title: null });
  const everything = async (): Promise<Task> => {
    say(io, 'Every proposal is looked at: what stood there before is repaired, too.');
    return { scope: 'everything', source: await from('HEAD')(), again: from('HEAD') };
  };
  if (options.existing === true && base !== null && isDefault(checkout, base)) return everything();
  if (options.base === undefined) say(io, comparedWith(base));
  const source = await from(base)();
  if (options.existing !== true) return { scope: 'introduced', source, again: from(base) };
  const { report } = await sightOf({ ...judging, source }, 'touched', EMPTY_DRAFT);
  return report.proposals.length + report.findings.length === 0 && base !== null
    ? everything()
    : { scope: 'touched', source, again: from(base) };
}

/** The files of the working tree. What was read once stays: whoever changes it later is not written over. */
function filesOf(source: Source, { repository }: Checkout): Files {
  const known = new Map<string, Promise<string | null>>();
  return {
    textOf: (path) => {
      const text = known.get(path) ?? readText(source, path);
      known.set(path, text);
      return text;
    },
    filesAt: (path) => presentFiles(repository, path),
  };
}

async function rewritesOf(files: Files, { texts, moved }: Draft): Promise<Rewrite[]> {
  const rewrites = await Promise.all(
    [...new Set([...texts.keys(), ...moved.keys()])].sort(byText).map(async (to): Promise<Rewrite> => {
      const path = moved.get(to) ?? to;
      const [before, after] = [await files.textOf(path), texts.get(to)];
      const isSame = before === null || after === undefined || before === after;
      return { path, to, texts: isSame ? null : { before, after } };
    }),
  );
  return rewrites.filter(({ path, to, texts: changed }) => changed !== null || path !== to);
}

/** Writes all of it, and looks at what is written: what does not come true is taken back.
 * @throws SourceError then */
async function write(
  { repository }: Checkout,
  rewrites: readonly Rewrite[],
  look: () => Promise<readonly Finding[]>,
): Promise<void> {
  await allOrNothing([
    ...rewriting(repository, rewrites),
    async () => {
      const [wrong] = await look();
      if (wrong === undefined) return () => undefined;
      throw new SourceError(
        `What was written is not what was meant: ${wrong.rule} finds something in ${wrong.at.path}. Everything is as it was before.`,
        'Run it again while nothing else writes into the repository.',
      );
    },
  ]);
}

/** `registry-title (2) and field-format`, the most frequent rule first. */
const rulesOf = (findings: readonly Finding[]): string =>
  listed(byRule(findings).map(([rule, count]) => (count === 1 ? rule : `${rule} (${count})`)));

/** What shows the findings that are left. */
const SHOWN_BY: Readonly<Record<Scope, string>> = {
  introduced: '`proposal-gate check` shows',
  touched: '`proposal-gate check --existing` shows',
  everything: 'once this is committed, `proposal-gate audit` shows',
};

const placeOf = ({ at: { path, range } }: Finding): string => (range === null ? path : `${path}:${range.line}`);

/** What is found where something was hidden before: a fix lets it be seen, and does not bring it. */
function uncovered({ repaired, judged }: Repaired<Sight>, before: Sight): Finding[] {
  const known = new Set([...before.findings, ...before.untold].map(identityOf));
  const opened = new Set(repaired.flatMap(({ hides, proposal }) => (hides === true ? [proposal] : [])));
  return judged.findings.filter((each) => opened.has(each.proposal) && !known.has(identityOf(each)));
}

const saidOf = ({ what }: Finding): string => plain(what).replace(/\.$/, '');

/** What is not repaired though edits are offered, and why: nobody asks for it again and again. */
function refusal(kept: Finding, obstacle: Finding): string {
  const isItself = identityOf(kept) === identityOf(obstacle);
  const why = isItself
    ? 'its edit does not settle it'
    : `its edit would bring ${obstacle.rule} in ${placeOf(obstacle)}: ${saidOf(obstacle)}`;
  return `Not repaired is ${kept.rule} in ${placeOf(kept)}, for ${why}. It is left to you.`;
}

function summary(
  before: Sight,
  outcome: Repaired<Sight>,
  files: number,
  { scope, isDry }: Pick<Task, 'scope'> & { readonly isDry: boolean },
): string[] {
  const { repaired, kept, judged, obstacleOf } = outcome;
  const left = judged.findings.filter((finding) => AIMS[scope].isMeant(finding) && !kept.includes(finding));
  const sum = `${counted(repaired.length, 'finding')} in ${counted(files, 'file')}: ${rulesOf(repaired)}.`;
  const [are, them] = left.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return [
    files === 0 ? 'There is nothing to repair.' : isDry ? `Would repair ${sum} Nothing is written.` : `Repaired ${sum}`,
    ...uncovered(outcome, before).map((each) => `This uncovers ${each.rule} in ${placeOf(each)}: ${saidOf(each)}.`),
    ...kept.map((each) => refusal(each, obstacleOf(each))),
    ...(left.length > 0 ? [`${counted(left.length, 'finding')} ${are} left to you: ${SHOWN_BY[scope]} ${them}.`] : []),
  ];
}

/** How to stage what was written, where the next commit holds the files as they were. */
async function staging(io: Io, { repository }: Checkout, rewrites: readonly Rewrite[]): Promise<string[]> {
  const staged = await stagedPaths(repository);
  const paths = rewrites.flatMap(({ to, texts }) => (texts !== null && staged.has(to) ? [shellWord(to)] : []));
  const { git } = reachOf(io, repository.root);
  return paths.length === 0 ? [] : [`What is staged is as it was. Stage it: \`${git} add ${paths.join(' ')}\`.`];
}

/**
 * `proposal-gate fix`: makes the edits that the report of the working tree offers, and shows them as a diff.
 * @returns as `check` would of the files as they are then
 */
export async function runFix(io: Io, options: FixOptions): Promise<number> {
  return inCheckout(io, options, async (checkout) => {
    const parser = unhurried(io);
    const judging = { process: await choiceOf(io, options), today: dayOf(io.now()), failOn: 'error', parser } as const;
    const { scope, source, again } = await taskOf(io, checkout, options, judging);
    const files = filesOf(source, checkout);
    const judge = (draft: Draft): Promise<Sight> => sightOf({ ...judging, source }, scope, draft);
    const before = await judge(EMPTY_DRAFT);
    const outcome = await whileSaying(io, 'Repairing', () => repair(files, before, judge, AIMS[scope]));
    const rewrites = await rewritesOf(files, outcome.draft);
    const isDry = options.dryRun === true;
    if (!isDry && rewrites.length > 0)
      await write(checkout, rewrites, async () => {
        const after = await sightOf({ ...judging, source: await again() }, scope, EMPTY_DRAFT);
        return failures(outcome.judged, outcome.repaired, after, AIMS[scope]);
      });
    const diffs = rewrites.map(({ path, to, texts }) => ({ from: path, to, texts }));
    writeOut(io, renderDiff(diffs, { color: mayColor(io) }), undefined);
    const stage = isDry ? [] : await staging(io, checkout, rewrites);
    for (const line of [...summary(before, outcome, rewrites.length, { scope, isDry }), ...stage]) say(io, line);
    return exitCodeOf(outcome.judged.report);
  });
}
