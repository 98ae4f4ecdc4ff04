import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Beginning, fieldFor } from '../../authoring/first-values.ts';
import { editTexts } from '../../engine/apply.ts';
import type { Document } from '../../model/document.ts';
import { UsageError } from '../../model/errors.ts';
import type { Process } from '../../model/process.ts';
import type { Edit } from '../../model/rule.ts';
import { type Reach, shellWord } from '../../reporters/steps.ts';
import { assertAddable } from '../../sources/git/addable.ts';
import { assertFree, isChanged } from '../../sources/git/branching.ts';
import { type Checkout, isUnborn } from '../../sources/git/checkout.ts';
import type { GitRepository } from '../../sources/git/repository.ts';
import type { Rewrite } from '../../sources/git/rewrite.ts';
import type { Io } from '../io.ts';
import { reachOf } from '../reach.ts';
import { authorOf, fileWords, givenVersion, titleOf } from './asked.ts';
import { besideTemplate, besideText, firstText } from './first-text.ts';
import { reservationFor } from './number.ts';
import type { NewOptions } from './options.ts';
import { newPath } from './path.ts';
import { registryEdits } from './row.ts';
import { assertSettings } from './settings.ts';
import { branchName, type Surroundings, survey } from './survey.ts';
import { type Known, versionOf } from './version.ts';

/** A proposal as it is to be written. */
export interface Made {
  readonly process: Process;
  readonly seen: Surroundings;
  readonly number: number;
  readonly title: string;
  /** The words of file and branch. */
  readonly slug: string;
  /** Null for a reservation. */
  readonly path: string | null;
  /** What is to be written, the registry's row first. */
  readonly files: readonly Rewrite[];
  /** The branch to begin; null to stay. */
  readonly branch: string | null;
  /** The template that the document comes from, as it reads; null where there is none. */
  readonly template: Document | null;
  readonly version: Known | null;
  readonly document: Document;
  /** Whether the number was reserved before. */
  readonly isReserved: boolean;
}

async function versionFor(
  { root }: GitRepository,
  { subject, facts, textOf }: Surroundings,
  given: string | undefined,
): Promise<Known | null> {
  const { process } = subject;
  if (given !== undefined) return { version: givenVersion(process, given), from: '--current-version', isGuess: false };
  return fieldFor(process, 'version') === null ? null : versionOf(root, process, facts.head, textOf);
}

/** The branch to begin; null to stay on the one that is checked out.
 * @throws UsageError when it is there already */
async function branchFor(
  { repository, branch: current }: Checkout,
  process: Process,
  { number, slug }: { readonly number: number; readonly slug: string },
): Promise<string | null> {
  if (await isUnborn(repository)) return null;
  const branch = branchName({ process, number, slug });
  if (branch === current) return null;
  await assertFree(repository, branch);
  return branch;
}

/** @throws UsageError for a process without a registry */
function assertRegistry({ registry, title }: Process): void {
  if (registry === null)
    throw new UsageError(
      `${title} has no registry: there is nothing to reserve a number in.`,
      'Leave out --reserve-only.',
    );
}

/** The registry with its new row; nothing for a process without one.
 * @throws UsageError when it holds changes of somebody's */
async function registryWith(
  repository: GitRepository,
  { subject, textOf }: Surroundings,
  edits: readonly Edit[],
  { git }: Reach,
): Promise<readonly Rewrite[]> {
  const path = subject.process.registry?.path;
  if (path === undefined) return [];
  if (await isChanged(repository, path))
    throw new UsageError(
      `${path} has changes that are not committed: the row would be mixed up with them.`,
      `Commit them, or put them aside (\`${git} stash push ${shellWord(path)}\`), then run this again.`,
    );
  const before = (await textOf(path)) ?? '';
  const after = editTexts(new Map([[path, before]]), edits).get(path);
  return after === undefined ? [] : [{ path, to: path, texts: { before, after } }];
}

/** The files that stand beside the template, for a proposal with a folder of its own. */
async function filesBeside(
  { subject, facts, textOf }: Surroundings,
  path: string,
  number: number,
  title: string,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const listed = [...subject.opening.listings.values()].flatMap(({ files }) => [...files]);
  const brought = facts.files.flatMap(({ status, path: file }) => (status === 'removed' ? [] : file));
  const copies = [...besideTemplate(subject.process, path, [...listed, ...brought])].map(async ([from, to]) => {
    const text = await textOf(from);
    return text === null ? [] : [[to, besideText(subject.process, text, number, title)] as const];
  });
  return (await Promise.all(copies)).flat();
}

/** The document: its text, how it reads, and the template that it comes from. */
interface Written {
  readonly text: string;
  readonly document: Document;
  readonly template: Document | null;
}

async function written(
  { subject: { process }, facts, parser, textOf }: Surroundings,
  path: string,
  beginning: Beginning,
): Promise<Written> {
  const named = process.documents.template;
  const template = named === null ? null : await textOf(named);
  const parse = (text: string): Document =>
    parser.document({ id: `draft ${text}`, text, problem: null }, process, path);
  const text = firstText(process, facts.head, path, template, parse, beginning);
  return { text, document: parse(text), template: template === null ? null : parse(template) };
}

/** The document and what stands beside it.
 * @throws UsageError when something is there already */
async function filesFor(
  { root }: GitRepository,
  seen: Surroundings,
  path: string,
  text: string,
  { number, title }: Beginning,
): Promise<readonly Rewrite[]> {
  const files = [[path, text] as const, ...(await filesBeside(seen, path, number, title))];
  const taken = files.find(([file]) => existsSync(join(root, file)));
  if (taken !== undefined) throw new UsageError(`${taken[0]} is there already.`, 'Choose another title, or --slug.');
  return files.map(([file, after]) => ({ path: file, to: file, texts: { before: null, after } }));
}

/**
 * Everything that is to be written, worked out before the first file is touched.
 * @throws UsageError when something of it is taken, or not known
 */
export async function planFor(io: Io, checkout: Checkout, text: string, options: NewOptions): Promise<Made> {
  const { repository } = checkout;
  const seen = await survey(io, checkout, options);
  const { process } = seen.subject;
  const { head } = seen.facts;
  const given = options.set ?? new Map<string, string>();
  const isReserving = options.reserveOnly === true;
  if (isReserving) assertRegistry(process);
  assertSettings(process, head, given, isReserving);
  const title = titleOf(process, head, text);
  const slug = fileWords(title, options.slug);
  const author = await authorOf(
    repository.root,
    process,
    head,
    options.author ?? given.get(fieldFor(process, 'author') ?? ''),
  );
  const { number, reserved } = reservationFor(seen, { title, slug, number: options.number, author });
  const place = newPath(process, number, slug, given);
  const path = isReserving ? null : place;
  const version = await versionFor(repository, seen, options.currentVersion);
  const beginning: Beginning = {
    number,
    title,
    author,
    status: process.lifecycle.initial[0] ?? '',
    today: head.today,
    version: version?.version ?? null,
    given,
  };
  const { text: draft, document, template } = await written(seen, place, beginning);
  const edits = registryEdits(seen, { number, title, reserved, path, slug, document });
  const row = await registryWith(repository, seen, edits, reachOf(io, repository.root));
  const fresh = path === null ? [] : await filesFor(repository, seen, path, draft, beginning);
  const files = [...row, ...fresh];
  await assertAddable(
    repository.root,
    files.map((file) => file.path),
  );
  const branch = options.branch ? await branchFor(checkout, process, { number, slug }) : null;
  return {
    ...{ process, seen, number, title, slug, path, files, branch, template, version, document },
    isReserved: reserved !== null,
  };
}
