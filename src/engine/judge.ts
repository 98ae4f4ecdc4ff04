import type { Facts } from '../model/facts.ts';
import { formatNumber } from '../model/naming.ts';
import { needsOf } from '../model/needs.ts';
import { nextNumber } from '../model/numbers.ts';
import { isOff, type Process } from '../model/process.ts';
import { compose } from '../model/prose.ts';
import {
  countsBySeverity,
  type Exempted,
  type Finding,
  type Named,
  type Origin,
  type Report,
  type ReportProcess,
} from '../model/report.ts';
import type { Rule, Violation } from '../model/rule.ts';
import { combineEdits } from './edits.ts';
import { inOrder, RANK } from './order.ts';
import { namesFor, severityOf } from './severity.ts';
import { summarize } from './summary.ts';

/** What the report says of itself: where it comes from and when it fails. */
export interface Setting {
  readonly mode: Report['mode'];
  readonly repository: string | null;
  readonly base: string;
  readonly head: string | null;
  readonly processSource: string;
  readonly failOn: Report['failOn'];
  /** What only a pull request tells was judged before: it is nothing to note. */
  readonly isQueued?: boolean;
  readonly changesProcess: boolean;
  readonly notes: readonly string[];
  /** Address of a rule's page. */
  docs(rule: string): string;
}

/** For what is only to be found out: nothing is said of where it is from, and nothing fails. */
export const QUIET: Omit<Setting, 'mode'> = {
  repository: null,
  base: '',
  head: null,
  processSource: '',
  failOn: 'never',
  changesProcess: false,
  notes: [],
  docs: () => '',
};

interface Judged {
  readonly rule: Rule;
  readonly violation: Violation;
  readonly origin: Origin;
}

interface Weighed extends Judged {
  readonly severity: Finding['severity'];
}

/** Runs one rule. A violation whose key also stands on the base side is existing. */
function* runRule(rule: Rule, facts: Facts, process: Process, mode: Report['mode']): Generator<Judged> {
  if (rule.kind === 'state') {
    const found = [...rule.check(facts.head, process)];
    // The base is looked at only where the head leaves something to compare: its documents may never be parsed.
    const compared = mode === 'check' && found.length > 0;
    const before = new Set(compared ? [...rule.check(facts.base, process)].map(({ key }) => key) : []);
    for (const violation of found)
      yield { rule, violation, origin: mode === 'audit' || before.has(violation.key) ? 'existing' : 'introduced' };
  } else if (mode === 'check') {
    for (const violation of rule.check(facts, process)) yield { rule, violation, origin: 'introduced' };
  }
}

/** A line as it stands at head; one of a file that head does not have, as it stood at base. */
function lineAt(facts: Facts, path: string, number: number): string | null {
  for (const side of [facts.head, facts.base]) {
    if (side.registry?.path === path) return side.registry.lines[number - 1] ?? null;
    const owner = side.proposals.find((p) => p.path === path) ?? side.strays.find((s) => s.path === path);
    const part =
      side.proposals.flatMap((p) => p.parts).find((p) => p.path === path) ?? side.orphans.find((p) => p.path === path);
    const line = (owner ?? part)?.document?.lines[number - 1];
    if (line !== undefined) return line;
  }
  return null;
}

const namedOf = ({ rule, violation }: Pick<Judged, 'rule' | 'violation'>, process: Process): Named => ({
  process: process.name,
  rule: rule.id,
  message: violation.messageId,
  key: `${rule.id}:${violation.key}`,
});

function toFinding(
  { rule, violation, origin, severity }: Weighed,
  facts: Facts,
  process: Process,
  setting: Setting,
): Finding {
  const message = rule.messages[violation.messageId];
  if (message === undefined) throw new RangeError(`rule ${rule.id} has no message ${violation.messageId}`);
  const data = { label: process.label, registry: process.registry?.path ?? '', ...violation.data };
  return {
    ...namedOf({ rule, violation }, process),
    severity,
    origin,
    proposal: violation.proposal,
    at: violation.at,
    what: compose(message.what, data),
    why: compose(message.why ?? rule.docs.why, data),
    fix: compose(`${violation.foreword ?? ''}${message.fix}`, data),
    ...(message.otherwise === undefined ? {} : { otherwise: compose(message.otherwise, data) }),
    docs: setting.docs(rule.id),
    edits: violation.edits ?? [],
    ...(violation.isChoice === true ? { isChoice: true } : {}),
    ...(violation.hides === true ? { hides: true } : {}),
    snippet: violation.snippet ?? null,
    excerpt: violation.at.range === null ? null : lineAt(facts, violation.at.path, violation.at.range.line),
  };
}

/** What reporters need to know of the process. */
export function describe(process: Process, source: string): ReportProcess {
  const { name, title, label, lifecycle, fields } = process;
  const needs = Object.fromEntries(Object.keys(lifecycle.statuses).map((status) => [status, needsOf(process, status)]));
  const versions = Object.keys(fields).filter((field) => fields[field]?.type === 'version');
  return { name, title, label, source, lifecycle, needs, versions };
}

/** What the rules that the process uses could not look at. */
const unseen = (facts: Facts, process: Process, rules: readonly Rule[], { mode, isQueued }: Setting): string[] =>
  mode === 'audit' || isQueued === true
    ? []
    : rules.flatMap((rule) => (isOff(process, rule.id) ? [] : [...(rule.unseen?.(facts, process) ?? [])]));

/** Every violation that the process does not switch off, with its severity; `check` leaves out old ones elsewhere. */
function* judged(facts: Facts, process: Process, rules: readonly Rule[], mode: Report['mode']): Generator<Weighed> {
  const touched = new Set(facts.changes.map((change) => change.number));
  const paths = new Set(facts.files.map((file) => file.path));
  for (const rule of rules) {
    if (isOff(process, rule.id)) continue;
    for (const each of runRule(rule, facts, process, mode)) {
      const severity = severityOf(process, rule, each.violation);
      const { proposal, at } = each.violation;
      const concerns = mode === 'audit' || (proposal === null ? paths.has(at.path) : touched.has(proposal));
      if (severity !== 'off' && (each.origin === 'introduced' || concerns)) yield { ...each, severity };
    }
  }
}

/** Whether a violation is reported as this pull request's own, or as everybody's in an audit. */
const isFresh = (mode: Report['mode'], { origin }: Pick<Judged, 'origin'>): boolean =>
  mode === 'audit' || origin === 'introduced';

/** Sorts out what follows from a status or number that is refused at least as severely: another one has to be written. */
function consequences(found: readonly Weighed[], mode: Report['mode']): ReadonlySet<Weighed> {
  const refused = new Map<string, number>();
  for (const each of found) {
    const { proposal, refuses } = each.violation;
    if (refuses !== undefined && isFresh(mode, each)) refused.set(`${proposal}:${refuses}`, RANK[each.severity]);
  }
  const follows = ({ violation: { proposal, restsOn }, severity }: Weighed): boolean => {
    const ranks = [restsOn ?? []].flat().map((name) => refused.get(`${proposal}:${name}`));
    return ranks.some((rank) => rank !== undefined && rank <= RANK[severity]);
  };
  return new Set(found.filter(follows));
}

/** The exemption that the process makes for a violation, with its number. */
function exemptionOf({ name, exempt }: Process, { rule, violation }: Judged): Exempted | null {
  const number = violation.proposal;
  const isMeant = (name: string): boolean => namesFor(rule.id, violation).includes(name);
  const found = exempt.find(
    (each) =>
      number !== null && isMeant(each.rule) && each.numbers.some(({ from, to }) => from <= number && number <= to),
  );
  return found === undefined || number === null ? null : { process: name, rule: rule.id, number, reason: found.reason };
}

const LIMIT = { error: RANK.error, warning: RANK.warning, never: -1 } as const;

/** The next available number, as the process writes it; null where nobody knows all that is claimed. */
function nextNumberOf({ head, claims }: Facts, process: Process): string | null {
  const isKnown = process.number.assigned !== 'assigned' && claims?.isComplete === true;
  return isKnown ? formatNumber(process, nextNumber(head, process)) : null;
}

/** Judges the facts: what each rule yields becomes a finding with severity and origin, and the findings a verdict. */
export function judge(facts: Facts, process: Process, rules: readonly Rule[], setting: Setting): Report {
  const exempted = new Map<string, Exempted>();
  const reported = [...judged(facts, process, rules, setting.mode)].filter((each) => {
    const exemption = exemptionOf(process, each);
    if (exemption !== null) exempted.set(`${exemption.rule}:${exemption.number}`, exemption);
    return exemption === null;
  });
  const untold = consequences(reported, setting.mode);
  const told = reported.filter((each) => !untold.has(each));
  const judgedOnes = told.map((each) => toFinding(each, facts, process, setting));
  const counts = (finding: Finding): boolean => isFresh(setting.mode, finding);
  const repaired = combineEdits(judgedOnes.filter(counts), (path, line) => lineAt(facts, path, line));
  const findings = [...repaired, ...judgedOnes.filter((finding) => !counts(finding))].sort(inOrder);
  const introduced = findings.filter((finding) => finding.origin === 'introduced');
  return {
    processes: [describe(process, setting.processSource)],
    failOn: setting.failOn,
    mode: setting.mode,
    today: facts.head.today,
    repository: setting.repository,
    base: setting.base,
    head: setting.head,
    verdict: repaired.some((finding) => RANK[finding.severity] <= LIMIT[setting.failOn]) ? 'fail' : 'pass',
    counts: { ...countsBySeverity(introduced), existing: findings.length - introduced.length },
    proposals: summarize(facts, process, setting.mode),
    findings,
    nextNumber: nextNumberOf(facts, process),
    isQueued: setting.isQueued ?? false,
    changesProcess: setting.changesProcess,
    notes: [...setting.notes, ...unseen(facts, process, rules, setting)],
    exempted: [...exempted.values()],
    untold: [...untold].map((each) => namedOf(each, process)),
    months: null,
  };
}
