import type { Document } from '../model/document.ts';
import type { Facts, FileChange } from '../model/facts.ts';
import { leadsOf, namedIn } from '../model/mentions.ts';
import { isExternal, resolveLink } from '../model/paths.ts';
import type { Process } from '../model/process.ts';
import { partsOf, readProposals, type Side } from '../model/proposal.ts';
import { takenEntries } from '../model/registry.ts';
import type { Listing, Want } from '../model/source.ts';
import { statementsOf } from '../model/supersession.ts';
import { changedEntries } from './changes.ts';
import type { Names } from './names.ts';

/** Whether a change of the path can matter to the process at all. */
export const concerns = (process: Process, names: Names, path: string): boolean =>
  path === process.registry?.path || names.read(path) !== null;

const isRead = (process: Process, names: Names, path: string): boolean => {
  if (path === process.registry?.path) return true;
  const name = names.read(path);
  return name !== null && (name.kind !== 'folder' || names.isPart(path));
};

/** First round: both sides of every changed document, part and registry, and the main document of every changed part. */
export function firstWants(
  process: Process,
  names: Names,
  files: readonly FileChange[],
  listing: Listing | undefined,
): Want[] {
  const form = process.registry;
  const isChanged = files.some((file) => file.path === form?.path || file.previousPath === form?.path);
  // Where nothing is changed in it, its lines are still those of the head's file.
  const isMeant = files.some((file) => names.read(file.path) !== null || names.read(file.previousPath) !== null);
  const wants: Want[] = form === null || isChanged || !isMeant ? [] : [{ rev: 'head', path: form.path, what: 'text' }];
  const changed = new Set(files.flatMap((file) => [file.path, file.previousPath]));
  const numbers = new Set<number>();
  for (const file of files) {
    if (file.status !== 'added' && isRead(process, names, file.previousPath))
      wants.push({ rev: 'base', path: file.previousPath, what: 'text' });
    if (file.status !== 'removed' && isRead(process, names, file.path))
      wants.push({ rev: 'head', path: file.path, what: 'text' });
    for (const name of [names.read(file.path), names.read(file.previousPath)])
      if (name?.kind === 'folder') numbers.add(name.number);
  }
  for (const path of listing?.files ?? []) {
    const name = names.read(path);
    if (name?.kind === 'document' && numbers.has(name.number) && !changed.has(path))
      wants.push({ rev: 'tip', path, what: 'text' });
  }
  return wants;
}

/** What an audit reads: every document and part of the tip. */
export const auditWants = (process: Process, names: Names, listing: Listing | undefined): Want[] =>
  [...(listing?.files ?? [])]
    .filter((path) => path !== process.registry?.path && isRead(process, names, path))
    .map((path) => ({ rev: 'tip', path, what: 'text' }));

function* linkTargets(side: Side, whole: boolean): Generator<string> {
  const read: { path: string; document: Document | null; touched: boolean }[] = [...side.proposals, ...partsOf(side)];
  for (const { path, document, touched } of read) {
    if (document === null || !(touched || whole)) continue;
    for (const link of document.links) {
      const target = isExternal(link.value) ? null : resolveLink(path, link.value);
      if (target !== null) yield target;
    }
  }
  for (const entry of takenEntries(side.registry))
    if (entry.link?.path != null && (entry.added || whole)) yield entry.link.path;
}

/** More link targets are not asked for: nothing is said of the others. */
const MOST_QUESTIONS = 400;

/** More documents than this are not asked for because touched ones name them. */
const MOST_NAMED = 40;

/** Numbers of proposals that touched documents say to supersede or to be superseded by, and those that they no longer name. */
function supersessions(process: Process, { base, head }: Facts): ReadonlySet<number> {
  const found = new Set<number>();
  if (process.supersession === null) return found;
  const leads = leadsOf(head);
  const stillNamed = new Map<string, ReadonlySet<number>>();
  for (const proposal of readProposals(head)) {
    if (!proposal.touched) continue;
    for (const { number } of statementsOf(process, leads, proposal)) found.add(number);
    stillNamed.set(`${proposal.id}:${proposal.number}`, namedIn(process, leads, proposal.path, proposal.document));
  }
  const led = leadsOf(base);
  for (const { id, path, number, touched, document } of readProposals(base)) {
    if (!touched) continue;
    const still = stillNamed.get(`${id}:${number}`);
    for (const named of namedIn(process, led, path, document)) if (still?.has(named) !== true) found.add(named);
  }
  return found;
}

/**
 * Second round: whether link targets exist that the first listing does not show, the documents of changed entries, and
 * the other side of what touched documents say of superseding.
 * `whole` asks for the links of every document that was read, not only of those that the pull request touches.
 */
export function secondWants(process: Process, facts: Facts, whole = false): Want[] {
  const { base, head } = facts;
  const wants = new Map<string, Want>();
  const ask = (path: string): void => {
    if (wants.size < MOST_QUESTIONS && (base.exists(path) === null || head.exists(path) === null))
      wants.set(path, { rev: 'tip', path, what: 'existence' });
  };
  const targets = [...linkTargets(head, whole)];
  for (const path of targets) ask(path);
  // Old links matter only where a new one may be broken: otherwise the base's documents need not be parsed.
  if (base !== head && targets.some((path) => head.exists(path) !== true))
    for (const path of linkTargets(base, whole)) ask(path);
  const numbers = changedEntries(base, head);
  const named = supersessions(process, facts);
  let left = MOST_NAMED;
  for (const { document, number, path } of head.proposals) {
    const isNamed = named.has(number) && left > 0;
    if (document !== null || !(numbers.has(number) || isNamed)) continue;
    if (!numbers.has(number)) left -= 1;
    wants.set(path, { rev: 'tip', path, what: 'text' });
  }
  return [...wants.values()];
}
