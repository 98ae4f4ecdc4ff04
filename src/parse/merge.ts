import type { Entry, Registry, RegistryProblem } from '../model/registry.ts';

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
 * Tells the rows of one registry apart: the number, and which of its rows it is (a number may stand twice). A row that
 * says what one of `like` says is that row, wherever a rival was put.
 */
function keyed(registry: Registry, like: ReadonlyMap<string, Entry> = new Map()): Map<string, Entry> {
  const known = new Map([...like].map(([key, entry]) => [says(entry), key]));
  const used = new Set<string>();
  const copies = new Map<string, number>();
  const same = registry.entries.map((entry) => {
    const key = known.get(says(entry)) ?? null;
    if (key === null || used.has(key)) return null;
    used.add(key);
    return key;
  });
  const free = (name: string): string => {
    const copy = (copies.get(name) ?? 0) + 1;
    copies.set(name, copy);
    const key = copy === 1 ? name : `${name}/${copy}`;
    return used.has(key) ? free(name) : key;
  };
  return new Map(
    registry.entries.map((entry, at) => {
      const name = entry.number === null ? `${entry.kind}:${entry.digits.value}` : String(entry.number);
      return [same[at] ?? free(name), entry];
    }),
  );
}

const invitation = ({ entries }: Registry): Entry | undefined => entries.find(({ kind }) => kind === 'next');

/** The row that invites reservations is lost where only the pull request has none: a table may never have had it. */
function lostInvitation(fork: Registry, head: Registry, tip: Registry): RegistryProblem[] {
  const row = invitation(fork) && invitation(tip);
  const last = head.entries.at(-1);
  const isReadable = head.problems.every(({ code }) => code !== 'column-missing');
  if (row === undefined || last === undefined || invitation(head) !== undefined || !isReadable) return [];
  const data = { next: row.digits.value, source: row.source };
  return [{ code: 'next-missing', data, range: last.range, key: 'next-missing' }];
}

/** What is wrong with the head, and is not mended on the base branch since. */
function problemsOf(fork: Registry, head: Registry, tip: Registry): readonly RegistryProblem[] {
  const left = new Set(tip.problems.map(({ key }) => key));
  const old = new Set(fork.problems.map(({ key }) => key).filter((key) => !left.has(key)));
  return [...head.problems.filter(({ key }) => !old.has(key)), ...lostInvitation(fork, head, tip)];
}

const changedFrom = (was: Entry, entry: Entry): Entry => (saysTheSame(entry, was) ? entry : { ...entry, was });

/** Of a registry that git could not merge nobody knows what it will say: what is on the base branch counts. */
function unmerged(fork: Registry, head: Registry, { entries }: Registry): Registry | null {
  const isConflict = ({ code }: RegistryProblem): boolean => code === 'conflict';
  if (!head.problems.some(isConflict) || fork.problems.some(isConflict)) return null;
  return { ...head, header: [], entries: entries.map((entry) => ({ ...entry, inHead: false })) };
}

/**
 * The registry as it will stand after merging: the base branch's tip with what the pull request changed
 * (`fork` to `head`) laid over it, entry by entry. Two sides that both add a row claim their numbers side by side.
 */
export const mergeRegistries = (fork: Registry, head: Registry, tip: Registry): Registry =>
  unmerged(fork, head, tip) ?? merged(fork, head, tip);

function merged(fork: Registry, head: Registry, tip: Registry): Registry {
  const before = keyed(fork);
  const [ours, theirs] = [keyed(head, before), keyed(tip, before)];
  const entries: Entry[] = [];
  for (const [key, entry] of ours) {
    const was = before.get(key);
    const there = theirs.get(key);
    if (was === undefined) {
      entries.push({ ...entry, added: !saysTheSame(entry, there) });
      if (there !== undefined && !saysTheSame(entry, there)) entries.push({ ...there, inHead: false });
    } else if (!saysTheSame(entry, was) || saysTheSame(was, there)) entries.push(changedFrom(was, entry));
    else if (there !== undefined) entries.push({ ...there, inHead: false });
  }
  for (const [key, entry] of theirs) if (!before.has(key) && !ours.has(key)) entries.push({ ...entry, inHead: false });
  const claimed = new Set(entries.map((entry) => entry.number));
  const removed = new Set<number>();
  for (const [key, { number }] of before)
    if (!ours.has(key) && number !== null && !claimed.has(number)) removed.add(number);
  return { ...head, entries, removed, problems: problemsOf(fork, head, tip) };
}
