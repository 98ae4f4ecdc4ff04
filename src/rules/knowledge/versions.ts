import { LONGEST_VERSION, type Process } from '../../model/process.ts';

type Versions = NonNullable<Process['version']>;

const known = new WeakMap<Versions, (value: string) => boolean>();

/** Tries each value once: the pattern may be an expensive one of a stranger, and every rule asks again. */
function matcherOf(versions: Versions): (value: string) => boolean {
  const pattern = new RegExp(`^(?:${versions.pattern})$`);
  const answers = new Map<string, boolean>();
  return (value) => {
    const answer = answers.get(value) ?? pattern.test(value);
    answers.set(value, answer);
    return answer;
  };
}

/** Whether the whole value is a version as the process writes them. Every value is one when it says nothing of versions. */
export function isVersion({ version }: Process, value: string): boolean {
  if (version === null) return true;
  const matches = known.get(version) ?? matcherOf(version);
  known.set(version, matches);
  return value.length <= LONGEST_VERSION && matches(value);
}

/** The version that a value with a `v` before it means, or null. */
export function versionIn(process: Process, value: string): string | null {
  const rest = value.replace(/^v(?:er(?:sion)?)?[.\s]*/i, '');
  return rest !== value && isVersion(process, rest) ? rest : null;
}

/** Orders versions by their numbers, part by part: `26.9.0` comes before `26.10.0`, and a part that is left out is 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => (version.match(/\d+/g) ?? []).map(Number)) as [number[], number[]];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
