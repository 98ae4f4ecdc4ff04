import type { Document } from '../model/document.ts';
import type { Facts, FileChange, ProcessChange, PullRequest } from '../model/facts.ts';
import { isBelow } from '../model/paths.ts';
import type { Process } from '../model/process.ts';
import type { Side } from '../model/proposal.ts';
import type { Registry } from '../model/registry.ts';
import {
  type Answers,
  type Blob,
  type Listing,
  type Opening,
  type OpenPulls,
  type Rev,
  type Standing,
  type Want,
  wantKey,
} from '../model/source.ts';
import { byText } from '../model/text.ts';
import { pairChanges } from './changes.ts';
import { claimsOf } from './claims.ts';
import { mergeRegistries } from './merge.ts';
import type { Names } from './names.ts';
import { buildSide, foldersAbove, isUnlisted } from './side.ts';

/** What has been read so far of one pull request, and how to parse it. */
export interface Reading {
  readonly process: Process;
  /** Reads names under the process. */
  readonly names: Names;
  readonly opening: Opening;
  readonly files: readonly FileChange[];
  readonly answers: Answers;
  /** Everything that was asked for, so that "not there" differs from "not asked". */
  readonly asked: readonly Want[];
  readonly today: string;
  readonly processChange: ProcessChange | null;
  /** What the place of the pull request said; null when it was not asked. */
  readonly standing: Standing | null;
  /** The other open pull requests; null when nobody knows them, or nobody asked. */
  readonly others: OpenPulls | null;
  /** Parses a document; the caller may remember the result by the blob's id. */
  parseDocument(blob: Blob, path: string): Document;
  parseRegistry(blob: Blob | undefined): Registry;
}

const EMPTY: Listing = { root: '', files: new Set(), folders: new Set(), unlisted: new Set() };

/** A file deleted and one added under the same number are one proposal that moved, however much of it was rewritten. */
function moves(files: readonly FileChange[], names: Names): Map<string, string> {
  // A draft from elsewhere that becomes a document is a new document.
  const isSameKind = (f: FileChange): boolean => names.read(f.path)?.kind === names.read(f.previousPath)?.kind;
  const renamed = files.filter((file) => file.status === 'renamed' && isSameKind(file));
  const origins = new Map(renamed.map((file) => [file.path, file.previousPath]));
  const numberOf = (path: string): number | null => {
    const name = names.read(path);
    return name?.kind === 'document' ? name.number : null;
  };
  const pathsThatAre = (status: FileChange['status']): string[] =>
    files
      .filter((file) => file.status === status)
      .map(({ path }) => path)
      .sort(byText);
  const removed = pathsThatAre('removed');
  const moved = new Set<string>();
  for (const path of pathsThatAre('added')) {
    const number = numberOf(path);
    const [was, other] = number === null ? [] : removed.filter((each) => numberOf(each) === number);
    // One document moves to one place: a second one under its number is new.
    if (was === undefined || other !== undefined || moved.has(was)) continue;
    origins.set(path, was);
    moved.add(was);
  }
  return origins;
}

function registries(reading: Reading, tip: Blob | undefined): { base: Registry | null; head: Registry | null } {
  const form = reading.process.registry;
  if (form === null) return { base: null, head: null };
  const theirs = reading.parseRegistry(tip);
  const change = reading.files.find((file) => file.path === form.path || file.previousPath === form.path);
  const blobAt = (rev: 'base' | 'head'): Blob | undefined => reading.answers.get(wantKey({ rev, path: form.path }));
  const ours = blobAt('head');
  if (change !== undefined)
    return {
      base: theirs,
      head: mergeRegistries(reading.parseRegistry(blobAt('base')), reading.parseRegistry(ours), theirs),
    };
  if (ours === undefined || ours.id === tip?.id) return { base: theirs, head: theirs };
  // The base branch's registry moved on, and the head's lines are those of the head's file.
  const kept = reading.parseRegistry(ours);
  return { base: theirs, head: mergeRegistries(kept, kept, theirs) };
}

/** Answers whether something stands at a path of one side; null when that was not asked. */
function existence(
  tree: ReadonlySet<string>,
  listing: Listing,
  isHead: boolean,
  { files, asked, answers }: Reading,
): (path: string) => boolean | null {
  const folders = foldersAbove(tree);
  const present = new Set(
    files.flatMap((f) =>
      isHead ? (f.status === 'removed' ? [] : [f.path]) : f.status === 'added' ? [] : [f.previousPath],
    ),
  );
  const removed = new Set(isHead ? files.filter((f) => f.status !== 'added').map((f) => f.previousPath) : []);
  const folderPresent = foldersAbove(present);
  const known = new Set(asked.filter((want) => want.what === 'existence').map(wantKey));
  return (path) => {
    if (tree.has(path) || folders.has(path) || present.has(path) || folderPresent.has(path)) return true;
    if (removed.has(path)) return false;
    if (isBelow(path, listing.root) && listing !== EMPTY && !isUnlisted(path, listing.unlisted))
      return listing.unlisted.has(path);
    const key = wantKey({ rev: 'tip', path });
    return known.has(key) ? answers.has(key) : null;
  };
}

/** The paths of one side's documents: the tip's, with the pull request's changes laid over them. */
function treeOf(listing: Listing, files: readonly FileChange[], isHead: boolean): Set<string> {
  const tree = new Set(listing.files);
  for (const { status, path, previousPath } of files) {
    if (!isHead) {
      if (status !== 'added') tree.add(previousPath);
      continue;
    }
    if (status === 'removed' || status === 'renamed') tree.delete(previousPath);
    if (status !== 'removed') tree.add(path);
  }
  return tree;
}

/** Whether a person maintains the project: the process lists them, or the place of the pull request knows. */
function maintainedBy({ maintainers }: Process, standing: Standing | null): (login: string) => boolean | null {
  if (maintainers?.by !== 'people') return (login) => standing?.maintainers.get(login.toLowerCase()) ?? null;
  const people = new Set(maintainers.people.map((login) => login.toLowerCase()));
  return (login) => people.has(login.toLowerCase());
}

/** The facts of a pull request, from what was read of it. Pure: documents that were not read are null. */
export function gatherFacts(reading: Reading): Facts {
  const { process, opening, files, answers, today } = reading;
  const { names } = reading;
  const listing = opening.listings.get(names.root) ?? EMPTY;
  const origins = moves(files, names);
  const at = (rev: Rev, path: string): Blob | undefined =>
    answers.get(wantKey({ rev, path })) ?? opening.files.get(wantKey({ rev, path }));
  const parsed = (rev: Rev, path: string): Document | null => {
    const blob = at(rev, path);
    return blob === undefined ? null : reading.parseDocument(blob, path);
  };
  const { template } = process.documents;
  const registry = registries(reading, process.registry === null ? undefined : at('tip', process.registry.path));

  const tip = { files: listing.files, registry: registry.base };
  const claims = reading.others === null ? null : claimsOf(reading.others, process, names, tip);
  const claimed = new Set(claims?.all.map(({ number }) => number));

  function side(rev: 'base' | 'head'): Side {
    const isHead = rev === 'head';
    const tree = treeOf(listing, files, isHead);
    const changed = new Map(
      isHead
        ? files.map((f) => [f.path, f])
        : files.filter((f) => f.status !== 'added').map((f) => [f.previousPath, f]),
    );
    const origin = (path: string): string => (isHead ? (origins.get(path) ?? path) : path);
    const isAdded = (path: string): boolean =>
      isHead && /^(?:added|renamed)$/.test(changed.get(path)?.status ?? '') && !origins.has(path);
    return buildSide(names, {
      files: tree,
      registry: registry[rev],
      template: template === null ? null : parsed('tip', template),
      maintains: maintainedBy(process, reading.standing),
      today,
      branch: isHead ? opening.pull.branch : null,
      claimed,
      document: (path) => parsed(changed.has(path) ? rev : 'tip', path),
      before: (path) => (isHead && changed.has(path) && !isAdded(path) ? parsed('base', origin(path)) : null),
      origin,
      added: isAdded,
      touched: (path) => changed.has(path),
      exists: existence(tree, listing, isHead, reading),
    });
  }

  const [base, head] = [side('base'), side('head')];
  return {
    base,
    head,
    files,
    changes: pairChanges(base, head),
    pull: opening.pull,
    opinions: reading.standing?.opinions ?? null,
    claims,
    processChange: reading.processChange,
  };
}

/** The facts of a pull request that touches nothing of the process. */
export function noFacts(pull: PullRequest, today: string): Facts {
  const nothing: Side = {
    proposals: [],
    folders: [],
    strays: [],
    orphans: [],
    registry: null,
    template: null,
    branch: null,
    claimed: new Set(),
    maintains: () => null,
    today,
    exists: () => null,
  };
  return {
    base: nothing,
    head: nothing,
    files: [],
    changes: [],
    pull,
    opinions: null,
    claims: null,
    processChange: null,
  };
}
