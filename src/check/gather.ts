import type { Facts, FileChange, ProcessChange } from '../model/facts.ts';
import { documentsRoot } from '../model/naming.ts';
import { broughtBy } from '../model/numbers.ts';
import {
  type Answers,
  type Blob,
  type ClaimWants,
  type OpenPulls,
  type Source,
  type Want,
  wantKey,
} from '../model/source.ts';
import { claimWants } from '../parse/claims.ts';
import { gatherFacts, type Reading } from '../parse/facts.ts';
import { auditWants, firstWants, secondWants } from '../parse/plan.ts';
import { standingWants } from '../parse/standing.ts';
import { lostNumbers } from '../rules/knowledge/contested.ts';
import type { Parser } from './parser.ts';
import type { CheckOptions, Subject } from './subject.ts';

/** What is to be read for a process: the changed files that concern it, and for an audit the whole tree. */
export interface Plan {
  readonly subject: Subject;
  readonly files: readonly FileChange[];
  readonly whole: boolean;
  /** Whether other pull requests are asked what they claim. */
  readonly asksClaims: boolean;
  /** The process file that the pull request changes, told once. */
  readonly processChange: ProcessChange | null;
}

export function wantsOf({ subject, files, whole }: Plan): readonly Want[] {
  const { process, names, opening } = subject;
  const listing = opening.listings.get(documentsRoot(process));
  const changed = firstWants(process, names, files, listing);
  return whole ? [...changed, ...auditWants(process, names, listing)] : changed;
}

export const distinct = (wants: readonly Want[]): Want[] => [
  ...new Map(wants.map((want) => [`${want.what} ${wantKey(want)}`, want])).values(),
];

/** Asks for the other open pull requests once, for all processes that want to know what they claim. */
async function askForClaims(source: Source, all: readonly (ClaimWants | null)[]): Promise<OpenPulls | null> {
  const wants = all.filter((each) => each !== null);
  if (wants.length === 0) return null;
  const paths = (of: keyof ClaimWants): string[] => [...new Set(wants.flatMap((each) => each[of]))];
  return source.claims({ registries: paths('registries'), folders: paths('folders') });
}

/** Other open pull requests whose claims would be findings, and that nobody has looked back at. */
function suspectsOf({ pulls }: OpenPulls, plans: readonly Plan[], all: readonly Facts[]): readonly number[] {
  const accused = plans.flatMap(({ subject }, i) => [...lostNumbers(all[i] as Facts, subject.process).values()]);
  const numbers = new Set(accused.map(({ claim }) => claim.pull.number));
  return pulls.flatMap(({ number, began }) => (began === null && numbers.has(number) ? number : []));
}

/** What was found once nobody is accused of a claim that stood there before: a claim is what a pull request adds. */
async function cleared(
  others: OpenPulls,
  plans: readonly Plan[],
  factsWith: (others: OpenPulls) => readonly Facts[],
): Promise<OpenPulls> {
  const suspects = suspectsOf(others, plans, factsWith(others));
  if (suspects.length === 0) return others;
  const known = await others.lookBack(suspects);
  const isMore = known.pulls.some(({ began }, i) => began !== null && others.pulls[i]?.began === null);
  return isMore ? cleared(known, plans, factsWith) : known;
}

/** What has been read for a process so far: nobody was asked about people and other pull requests yet. */
export const readingFor = (
  { subject, files, processChange }: Plan,
  parser: Parser,
  read: Pick<Reading, 'asked' | 'answers' | 'today'>,
): Reading => ({
  ...read,
  process: subject.process,
  names: subject.names,
  opening: subject.opening,
  files,
  processChange,
  standing: null,
  others: null,
  parseDocument: (blob, path) => parser.document(blob, subject.process, path),
  parseRegistry: (blob) => parser.registry(blob, subject.process),
});

/** The facts with what the place of the pull request says of people, where the process asks for that. */
async function withStanding(source: Source, reading: Reading, facts: Facts): Promise<Facts> {
  const wants = standingWants(facts, reading.process);
  return wants === null ? facts : gatherFacts({ ...reading, standing: await source.standing(wants) });
}

/**
 * Reads in two rounds, for all processes at once: what the changes name, and what those texts refer to. Where a process
 * asks for people, the place of the pull request is asked last; for other pull requests, together with the second round.
 */
export async function gather(
  { source, today }: Pick<CheckOptions, 'source' | 'today'>,
  parser: Parser,
  plans: readonly Plan[],
): Promise<{ plan: Plan; facts: Facts }[]> {
  const readingOf = (plan: Plan, asked: readonly Want[], answers: Answers): Reading =>
    readingFor(plan, parser, { asked, answers, today });
  const first = distinct(plans.flatMap(wantsOf));
  const there = first.length === 0 ? new Map() : await source.read(first);
  const drafts = plans.map((plan) => gatherFacts(readingOf(plan, first, there)));
  const second = distinct(
    plans.flatMap(({ subject, whole }, i) => secondWants(subject.process, drafts[i] as Facts, whole)),
  );
  const claims = plans.map(({ subject, whole, asksClaims }, i) =>
    asksClaims ? claimWants(drafts[i] as Facts, subject.process, whole) : null,
  );
  const [more, others] = await Promise.all([
    second.length === 0 ? new Map<string, Blob>() : source.read(second),
    askForClaims(source, claims),
  ]);
  const asked = [...first, ...second];
  const answers = new Map([...there, ...more]);
  const readingsWith = (all: OpenPulls | null): readonly Reading[] =>
    plans.map((plan, i) => ({ ...readingOf(plan, asked, answers), others: claims[i] === null ? null : all }));
  const isBrought = others !== null && drafts.some((facts) => broughtBy(facts).size > 0);
  const known = isBrought
    ? await cleared(others, plans, (all) => readingsWith(all).map((reading) => gatherFacts(reading)))
    : others;
  const readings = readingsWith(known);
  return Promise.all(
    plans.map(async (plan, i) => {
      const reading = readings[i] as Reading;
      const facts = second.length === 0 && reading.others === null ? (drafts[i] as Facts) : gatherFacts(reading);
      return { plan, facts: await withStanding(source, reading, facts) };
    }),
  );
}
