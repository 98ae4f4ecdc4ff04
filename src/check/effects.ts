import { judge, QUIET } from '../engine/judge.ts';
import type { FileChange } from '../model/facts.ts';
import { groupedBy } from '../model/groups.ts';
import { nameOf } from '../model/naming.ts';
import { counted } from '../model/prose.ts';
import type { Finding } from '../model/report.ts';
import { rules } from '../rules/index.ts';
import { type Difference, differences } from './differences.ts';
import { gather, type Plan } from './gather.ts';
import type { Parser } from './parser.ts';
import { type CheckOptions, type Subject, subjectsOf } from './subject.ts';
import type { NextProcess } from './what-if.ts';

interface Found {
  readonly finding: Finding;
  /** Name of the proposal, else the path. */
  readonly name: string;
}

/** What processes see in the tree as the pull request leaves it: findings by their keys, proposals' names by their paths. */
interface View {
  readonly findings: ReadonlyMap<string, Found>;
  readonly proposals: ReadonlyMap<string, string>;
}

async function viewOf(
  options: CheckOptions,
  parser: Parser,
  subjects: readonly Subject[],
  files: readonly FileChange[],
): Promise<View> {
  // What other pull requests claim does not hang on the process: they are not asked again.
  const plans = subjects.map(
    (subject): Plan => ({ subject, files, whole: true, asksClaims: false, processChange: null }),
  );
  const findings = new Map<string, Found>();
  const proposals = new Map<string, string>();
  for (const { plan, facts } of await gather(options, parser, plans)) {
    const { process } = plan.subject;
    for (const { path, number } of facts.head.proposals) proposals.set(path, nameOf(process, number));
    for (const mode of ['audit', 'check'] as const)
      for (const finding of judge(facts, process, rules, { ...QUIET, mode }).findings) {
        const name = finding.proposal === null ? finding.at.path : nameOf(process, finding.proposal);
        findings.set(finding.key, { finding, name });
      }
  }
  return { findings, proposals };
}

const MOST_NAMES = 3;
const MOST_DIFFERENCES = 8;

/** Proposals' names, and paths: of those nobody knows what stands in them. */
const named = (names: readonly string[]): string =>
  names
    .slice(0, MOST_NAMES)
    .map((name) => name.replace(/[`\s\p{C}]+/gu, ' '))
    .join(', ') + (names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '');

/** `2 of \`status-known\` (ACME-1000, ACME-1002)`, the most frequent rule first. */
function byRule(found: readonly Found[]): string {
  return [...groupedBy(found, ({ finding }) => finding.rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, all]) => `${all.length} of \`${rule}\` (${named([...new Set(all.map(({ name }) => name))])})`)
    .join(', ');
}

/** The entries of one map whose keys the other has not. */
const only = <T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): T[] =>
  [...one].filter(([key]) => !other.has(key)).map(([, value]) => value);

function findingEffects(before: View['findings'], after: View['findings']): string[] {
  const heavier = [...after].filter(([key, { finding }]) => {
    const was = before.get(key)?.finding.severity;
    return was !== undefined && was !== finding.severity;
  });
  const groups: [found: readonly Found[], would: string][] = [
    [only(after, before), 'appear'],
    [only(before, after), 'vanish'],
    [heavier.map(([, found]) => found), 'weigh differently'],
  ];
  return groups.flatMap(([found, would]) =>
    found.length === 0 ? [] : [`${counted(found.length, 'finding')} would ${would}: ${byRule(found)}`],
  );
}

function proposalEffects(before: View['proposals'], after: View['proposals']): string[] {
  const [lost, won] = [only(before, after), only(after, before)];
  return [
    ...(lost.length === 0 ? [] : [`${counted(lost.length, 'proposal')} would no longer be judged: ${named(lost)}`]),
    ...(won.length === 0 ? [] : [`${counted(won.length, 'proposal')} would be judged from then on: ${named(won)}`]),
  ];
}

/** What a list says differently whose entries are too long for a sentence. */
function counting(key: string, { was, is }: NonNullable<Difference['entries']>): string {
  const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);
  if (was === 0) return `\`${key}\` is new, with ${entries(is)}`;
  if (is === 0) return `\`${key}\` is gone, which had ${entries(was)}`;
  return was === is ? `\`${key}\` differs in its ${entries(is)}` : `\`${key}\` has ${entries(is)} instead of ${was}`;
}

function saying({ key, was, is, usual, entries }: Difference): string {
  if (entries !== null) return counting(key, entries);
  const defaults = `its default${usual.length > 1 ? 's' : ''} ${usual.map((each) => `\`${each}\``).join(' and ')}`;
  if (is === null)
    return usual.length === 0
      ? `\`${key}\` is gone, which was \`${was}\``
      : `\`${key}\` has ${defaults} again instead of \`${was}\``;
  if (was === null && usual.length === 0) return `\`${key}\` is new: \`${is}\``;
  return `\`${key}\` is \`${is}\` instead of ${was === null ? defaults : `\`${was}\``}`;
}

/** What the files say differently, before it is told what follows from it. */
function sayings({ said, gone, come }: ReturnType<typeof differences>): string[] {
  const told = said.slice(0, MOST_DIFFERENCES).map(saying);
  const left = said.length - told.length;
  return [
    ...gone.map(({ process }) => `the process \`${process.name}\` is no longer followed`),
    ...come.map(({ process, source }) => `the process \`${process.name}\` is followed (${source})`),
    ...told,
    ...(left > 0 ? [counted(left, 'more difference')] : []),
  ];
}

/**
 * What the new process files would change, as a note with a list: what they say differently, and the findings that would appear,
 * vanish, or weigh differently in every proposal as the pull request leaves it.
 */
export async function effectsOf(
  options: CheckOptions,
  parser: Parser,
  subjects: readonly Subject[],
  { change, next }: NextProcess,
  files: readonly FileChange[],
): Promise<string[]> {
  if (next === null) return [];
  const following = subjectsOf(next.processes, next.opening);
  const before = await viewOf(options, parser, subjects, files);
  const after = await viewOf(options, parser, following, files);
  const said = sayings(differences(subjects, following));
  const effects = [
    ...said,
    ...proposalEffects(before.proposals, after.proposals),
    ...findingEffects(before.findings, after.findings),
  ];
  const merged = `Once the change of \`${change.path}\` is merged`;
  if (effects.length === 0) return [`${merged}, the processes are the same as before.`];
  const isQuiet = effects.length === said.length;
  const items = [...effects, ...(isQuiet ? ['no finding that stands today appears or vanishes'] : [])];
  return [[`${merged}:`, ...items].join('\n- ')];
}
