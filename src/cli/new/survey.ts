import { distinct, type Plan, readingFor, wantsOf } from '../../check/gather.ts';
import type { Parser } from '../../check/parser.ts';
import { type Subject, subjectsOf } from '../../check/subject.ts';
import { choose } from '../../check.ts';
import { dayOf } from '../../model/day.ts';
import { ConfigError, isGateError, UsageError } from '../../model/errors.ts';
import type { Facts } from '../../model/facts.ts';
import { documentsRoot, expand, formatNumber } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import { type OpenPulls, readText, type Source } from '../../model/source.ts';
import { gatherFacts } from '../../parse/facts.ts';
import { builtins } from '../../process/builtin.ts';
import { placesOf } from '../../process/choose.ts';
import { readTemplate } from '../../rules/knowledge/pulls.ts';
import { branchNames, tipsOf } from '../../sources/git/branching.ts';
import { type Checkout, checkoutSource, defaultBase } from '../../sources/git/checkout.ts';
import { remoteHome } from '../../sources/git/knowing.ts';
import { unhurried } from '../checkout.ts';
import { type Io, whileSaying } from '../io.ts';
import { choiceOf } from '../process.ts';
import { serverOf } from '../server.ts';
import type { NewOptions } from './options.ts';

/** What is known of a repository before a proposal is added to it. */
export interface Surroundings {
  readonly subject: Subject;
  /** The default branch as this clone knows it, with the working tree laid over it. */
  readonly facts: Facts;
  /** Text of a file on the disk, else on the default branch; null where there is none. */
  readonly textOf: (path: string) => Promise<string | null>;
  readonly parser: Parser;
  /** What a pull request would go to; null before the first commit. */
  readonly base: string | null;
  /** Numbers that other branches hold, and where each stands. */
  readonly elsewhere: ReadonlyMap<number, string>;
  /** Why nobody knows what other open pull requests claim; null when it is known. */
  readonly unknown: string | null;
}

/** What branches of proposals are called, be it that their process does not say. */
const branchTemplate = (process: Process): string => process.pullRequest.branch ?? 'proposal/{number}-{slug}';

/** The branch that a proposal begins in. */
export const branchName = (made: {
  readonly process: Process;
  readonly number: number;
  readonly slug: string;
}): string =>
  expand(branchTemplate(made.process), {
    label: made.process.label,
    number: formatNumber(made.process, made.number),
    slug: made.slug,
  });

/** Of several processes the one that is named; a name may also be that of a process which the repository does not follow.
 * @throws UsageError when none is named */
async function subjectFor(io: Io, source: Source, options: NewOptions): Promise<Subject> {
  const wanted = options.process;
  const here = await source.open(placesOf(null));
  const own = await choose({ source, process: null }, here).catch((error: unknown) => {
    if (error instanceof ConfigError && wanted !== undefined) return null;
    throw error;
  });
  const subjects = own === null ? [] : subjectsOf(own.processes, own.opening);
  const named = subjects.find(({ process }) => process.name === wanted);
  if (named !== undefined) return named;
  if (wanted !== undefined) {
    const choice = await choiceOf(io, options);
    const chosen = await choose({ source, process: choice }, await source.open(placesOf(choice)));
    return onlyOne(subjectsOf(chosen.processes, chosen.opening));
  }
  return onlyOne(subjects);
}

function onlyOne(subjects: readonly Subject[]): Subject {
  const [subject, ...others] = subjects;
  if (subject !== undefined && others.length === 0) return subject;
  const names = subjects.map(({ process }) => `\`${process.name}\``).join(', ') || [...builtins().keys()].join(', ');
  throw new UsageError(`This repository follows several processes: ${names}.`, 'Say which one with --process.');
}

/** What GitHubs are called: github.com, acme.ghe.com, github.acme.example. */
const GITHUB_HOST = /(?:^|\.)(?:github|ghe)\./;

/** Everything that the open pull requests into the base claim, or why nobody knows; null where there can be none. */
async function claimsInto(
  io: Io,
  checkout: Checkout,
  base: string | null,
  { process }: Subject,
  minutes: number,
): Promise<OpenPulls | string | null> {
  const [remote, branch] = /^refs\/remotes\/([^/]+)\/(.+)$/.exec(base ?? '')?.slice(1) ?? ['origin', base];
  const home = await remoteHome(checkout.repository.root, remote ?? 'origin');
  const host = home?.host.replace(/^ssh\./, '') ?? '';
  const tip = base === null ? null : await checkout.repository.commit(base);
  try {
    const { hostname } = new URL(serverOf(io.env, undefined).web);
    // Where no GitHub is known there is no pull request either.
    if (!io.env.GITHUB_TOKEN?.trim() && !io.env.GH_TOKEN?.trim())
      return host === hostname || GITHUB_HOST.test(host) ? 'there is no token in GITHUB_TOKEN, nor in GH_TOKEN.' : null;
    if (home === null || branch == null || tip === null)
      return `the remote \`${remote}\` is no repository on a server.`;
    // A token goes to the server that it is for, and asks about no namesake there.
    if (host !== hostname && !/^(?:localhost|127\.)/.test(hostname))
      return `the remote \`${remote}\` is on ${home.host}, and the token is for ${hostname}.`;
    const { askForClaims } = await import('./claims.ts');
    const path = process.registry?.path;
    const wants = { registries: path === undefined ? [] : [path], folders: [documentsRoot(process)] };
    const target = { owner: home.owner, name: home.name, branch, tip };
    return await whileSaying(io, 'Asking for open pull requests', () => askForClaims(io, target, wants, minutes));
  } catch (error) {
    if (!isGateError(error)) throw error;
    return error.message;
  }
}

/** Every number that documents and rows of a commit hold. */
async function numbersAt(
  { repository }: Checkout,
  commit: string,
  { process, names }: Subject,
  parser: Parser,
): Promise<readonly number[]> {
  const files = (await repository.list(commit, names.root))?.files ?? [];
  const documents = [...files].flatMap((path) => {
    const name = names.read(path);
    return name?.kind === 'document' ? name.number : [];
  });
  const entry = process.registry === null ? null : await repository.entry(commit, process.registry.path);
  const blob = entry === null ? null : await repository.blob(entry);
  const rows = blob === null ? [] : parser.registry(blob, process).entries;
  return [...documents, ...rows.flatMap(({ number }) => number ?? [])];
}

/** Numbers that stand on the default branch as other places of this clone know it, or in the names of other branches. */
async function numbersElsewhere(
  checkout: Checkout,
  base: string | null,
  subject: Subject,
  parser: Parser,
): Promise<ReadonlyMap<number, string>> {
  const { repository, branch: current } = checkout;
  const found = new Map<number, string>();
  const usual = (base ?? '').replace(/^refs\/remotes\/[^/]+\//, '');
  for (const commit of base === null ? [] : await tipsOf(repository, usual))
    for (const number of await numbersAt(checkout, commit, subject, parser))
      found.set(number, `${usual} at ${commit.slice(0, 7)}`);
  for (const name of await branchNames(repository)) {
    const digits = readTemplate(subject.process, branchTemplate(subject.process), name)?.digits;
    if (digits != null && name !== current) found.set(Number(digits), `the branch ${name}`);
  }
  return found;
}

/** Reads what there is: every document, the registry, and what other branches and open pull requests claim. */
export async function survey(io: Io, checkout: Checkout, options: NewOptions): Promise<Surroundings> {
  const base = await defaultBase(checkout.repository);
  const source = await checkoutSource(checkout, { base, head: null, branch: null, title: null });
  const subject = await subjectFor(io, source, options);
  const { process } = subject;
  const parser = unhurried(io);
  const files = await source.changes();
  const plan: Plan = { subject, files, whole: true, asksClaims: true, processChange: null };
  const registry =
    process.registry === null ? [] : [{ rev: 'head', path: process.registry.path, what: 'text' } as const];
  const asked = distinct([...wantsOf(plan), ...registry]);
  const isAsked = process.number.assigned !== 'assigned' && options.number === undefined;
  const [answers, others, elsewhere] = await Promise.all([
    source.read(asked),
    isAsked ? claimsInto(io, checkout, base, subject, options.timeout) : null,
    numbersElsewhere(checkout, base, subject, parser),
  ]);
  const reading = readingFor(plan, parser, { asked, answers, today: dayOf(io.now()) });
  const isKnown = others !== null && typeof others !== 'string';
  return {
    subject,
    facts: gatherFacts({ ...reading, others: isKnown ? others : null }),
    parser,
    base,
    elsewhere,
    unknown: isKnown || others === null ? null : others,
    textOf: async (path) => (await readText(source, path)) ?? readText(source, path, 'tip'),
  };
}
