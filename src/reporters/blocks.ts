/** Findings as a reader wants them: what is one thing to do is one block, and nothing is said twice. */
import { grouped, groupedBy } from '../model/groups.ts';
import { joined, type Prose, plain } from '../model/prose.ts';
import type { Finding, FindingSeverity, ProposalSummary, Report } from '../model/report.ts';
import type { Edit } from '../model/rule.ts';
import type { Location } from '../model/text.ts';

export interface Place {
  readonly at: Location;
  readonly excerpt: string | null;
}

/** One sentence and everywhere it is true. */
export interface Subject {
  readonly what: Prose;
  readonly places: readonly Place[];
}

/** Text to write or a file to rename: an edit, or lines without a place. */
export type Part = Edit | { readonly snippet: string };

export interface Repair {
  readonly fix: Prose;
  readonly parts: readonly Part[];
  /** What is said behind all parts. */
  readonly otherwise: Prose;
}

/** Findings of one rule, message and proposal. */
export interface Block {
  readonly rule: string;
  readonly docs: string;
  readonly severity: FindingSeverity;
  readonly owner: ProposalSummary | null;
  readonly number: number | null;
  readonly subjects: readonly Subject[];
  /** Null when an earlier block of the same rule has said it. */
  readonly why: Prose | null;
  readonly repairs: readonly Repair[];
  /** The illegal status change that it is about; null when an earlier block is about the same one. */
  readonly attempt: { readonly from: string; readonly to: string } | null;
  readonly findings: readonly Finding[];
}

export const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'notice'];

/** Tells which proposal a finding is about: two documents may share a number, then the path decides. */
export function ownersIn({ proposals }: Report): (finding: Finding) => ProposalSummary | null {
  const nameOf = (process: string, number: number | null): string => JSON.stringify([process, number]);
  const byNumber = groupedBy(proposals, ({ process, number }) => nameOf(process, number));
  return ({ process, proposal, at }) => {
    const named = byNumber.get(nameOf(process, proposal)) ?? [];
    return named.find(({ path }) => path === at.path) ?? named[0] ?? null;
  };
}

/** A name for what a finding is about: the document, else the number, else nothing. */
const whoseOf = ({ proposal }: Pick<Finding, 'proposal'>, owner: ProposalSummary | null): string =>
  JSON.stringify([proposal, owner?.path ?? null]);

/** What the reader has to see: what the pull request introduced; in an audit everything. */
export const shownFindings = (report: Report): readonly Finding[] =>
  report.mode === 'audit' ? report.findings : report.findings.filter((finding) => finding.origin === 'introduced');

/** What stood there before the pull request. */
export const olderFindings = (report: Report): readonly Finding[] =>
  report.mode === 'audit' ? [] : report.findings.filter((finding) => finding.origin === 'existing');

/** The first item of each key. */
const firsts = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  grouped(items, key).flatMap((same) => same.slice(0, 1));

const subjectsOf = (findings: readonly Finding[]): Subject[] =>
  grouped(findings, (finding) => plain(finding.what)).flatMap((same) => {
    const places = firsts(same, (finding) => JSON.stringify(finding.at)).map(({ at, excerpt }) => ({ at, excerpt }));
    return same.slice(0, 1).map(({ what }) => ({ what, places }));
  });

/** The text that a part asks to write. */
const textOf = (part: Part): string =>
  'rename' in part ? part.rename.to : 'snippet' in part ? part.snippet : part.text;

/** The names of a path from any level on: `a/b.md` and `b.md` for `a/b.md`. */
const namesOf = (path: string): string[] => path.split('/').map((_, level, names) => names.slice(level).join('/'));

/** Whether the fix names the text already; of a new path its last names are enough, of a folder those of a file in it. */
function isSaid(fix: Prose, part: Part): boolean {
  const text = textOf(part).trim();
  const quoted = fix.flatMap((segment) => ('code' in segment ? segment.code : []));
  if (!('rename' in part)) return text !== '' && quoted.includes(text);
  return namesOf(text).some((name) => quoted.some((each) => each === name || each.startsWith(`${name}/`)));
}

/** Lines without a place of their own are written at one go. */
function partsOf(findings: readonly Finding[], fix: Prose): Part[] {
  const all = findings.flatMap(({ edits, snippet }): Part[] => [...edits, ...(snippet === null ? [] : [{ snippet }])]);
  const parts = firsts(all, (part) => JSON.stringify(part)).filter((part) => !isSaid(fix, part));
  const lines = parts.flatMap((part) => ('snippet' in part ? part.snippet : []));
  const edits = parts.filter((part) => !('snippet' in part));
  return lines.length === 0 ? edits : [...edits, { snippet: lines.join('\n') }];
}

const repairsOf = (findings: readonly Finding[]): Repair[] =>
  grouped(findings, (finding) => plain(joined(finding.fix, finding.otherwise))).flatMap((same) =>
    same.slice(0, 1).map(({ fix, otherwise = [] }) => {
      const parts = partsOf(same, fix);
      // Nothing stands between where there is nothing to write.
      return parts.length === 0 ? { fix: joined(fix, otherwise), parts, otherwise: [] } : { fix, parts, otherwise };
    }),
  );

function attemptOf({ rule }: Finding, owner: ProposalSummary | null): Block['attempt'] {
  if (rule !== 'status-transition' || owner === null) return null;
  const { before: from, after: to } = owner.status;
  return from === null || to === null || from === to ? null : { from, to };
}

/** Groups findings, in the order in which each group comes first. */
export function toBlocks(report: Report, findings: readonly Finding[]): Block[] {
  const said = new Set<string>();
  const once = <T>(value: T, ...words: readonly unknown[]): T | null => {
    const name = JSON.stringify(words);
    if (said.has(name)) return null;
    said.add(name);
    return value;
  };
  const ownerOf = ownersIn(report);
  const owners = new Map(findings.map((finding) => [finding, ownerOf(finding)]));
  const groups = grouped(findings, (finding) => {
    const whose = whoseOf(finding, owners.get(finding) ?? null);
    const path = finding.proposal === null ? finding.at.path : '';
    return JSON.stringify([finding.severity, finding.rule, finding.message, whose, path, plain(finding.why)]);
  });
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const owner = owners.get(first) ?? null;
    const attempt = attemptOf(first, owner);
    return {
      rule: first.rule,
      docs: first.docs,
      severity: first.severity,
      owner,
      number: first.proposal,
      subjects: subjectsOf(group),
      why: first.why.length === 0 ? null : once(first.why, first.rule, plain(first.why)),
      repairs: repairsOf(group),
      attempt: attempt === null ? null : once(attempt, attempt),
      findings: group,
    };
  });
}

/** Worst first; within one severity in the order of the report's proposals, what belongs to none first. */
export function worstFirst(report: Report, findings: readonly Finding[]): Finding[] {
  const ownerOf = ownersIn(report);
  const ranks = new Map(report.proposals.map((proposal, at) => [proposal, at]));
  const rank = (finding: Finding): number => {
    const owner = ownerOf(finding);
    return owner === null ? -1 : (ranks.get(owner) ?? -1);
  };
  const ranked = findings.map((finding) => ({ finding, rank: rank(finding) }));
  return ranked
    .sort((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) || a.rank - b.rank)
    .map(({ finding }) => finding);
}

/** The blocks of each proposal, those with the worst findings first; what belongs to none stands apart. */
export function blocksByOwner(report: Report, findings: readonly Finding[]): Block[][] {
  const ownerOf = ownersIn(report);
  const ordered = grouped(worstFirst(report, findings), (finding) => whoseOf(finding, ownerOf(finding)));
  return grouped(toBlocks(report, ordered.flat()), (block) => whoseOf({ proposal: block.number }, block.owner));
}
