import type { Entry, Registry } from '../model/registry.ts';

/** Tells the rows of one registry apart: the number, and which of its rows it is (a number may stand twice). */
function keyed(registry: Registry): Map<string, Entry> {
  const rows = new Map<string, Entry>();
  for (const entry of registry.entries) {
    const name = entry.number === null ? `${entry.kind}:${entry.digits.value}` : String(entry.number);
    let key = name;
    for (let copy = 2; rows.has(key); copy += 1) key = `${name}/${copy}`;
    rows.set(key, entry);
  }
  return rows;
}

const says = (entry: Entry | undefined): string =>
  entry === undefined
    ? ''
    : JSON.stringify([
        entry.kind,
        entry.digits.value,
        entry.link?.value,
        entry.title?.value,
        entry.author?.value,
        entry.status?.value,
      ]);

export const saysTheSame = (a: Entry | undefined, b: Entry | undefined): boolean => says(a) === says(b);

/**
 * The registry as it will stand after merging: the base branch's tip with what the pull request changed
 * (`fork` to `head`) laid over it, entry by entry. Two sides that both add a row claim their numbers side by side.
 */
export function mergeRegistries(fork: Registry, head: Registry, tip: Registry): Registry {
  const [before, ours, theirs] = [keyed(fork), keyed(head), keyed(tip)];
  const entries: Entry[] = [];
  for (const [key, entry] of ours) {
    const was = before.get(key);
    const there = theirs.get(key);
    if (was === undefined) {
      entries.push({ ...entry, added: !saysTheSame(entry, there) });
      if (there !== undefined && !saysTheSame(entry, there)) entries.push({ ...there, inHead: false });
    } else if (!saysTheSame(entry, was) || saysTheSame(was, there)) entries.push(entry);
    else if (there !== undefined) entries.push({ ...there, inHead: false });
  }
  for (const [key, entry] of theirs) if (!before.has(key) && !ours.has(key)) entries.push({ ...entry, inHead: false });
  const claimed = new Set(entries.map((entry) => entry.number));
  const removed = new Set<number>();
  for (const [key, { number }] of before)
    if (!ours.has(key) && number !== null && !claimed.has(number)) removed.add(number);
  return { ...head, entries, removed };
}
