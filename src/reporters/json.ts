import { daysSince } from '../model/day.ts';
import { nextStatuses, statusNames } from '../model/lifecycle.ts';
import { joined, plain } from '../model/prose.ts';
import type {
  Finding,
  FindingSeverity,
  Month,
  Origin,
  ProposalDetails,
  ProposalSummary,
  Report,
  ReportProcess,
} from '../model/report.ts';
import type { Edit } from '../model/rule.ts';
import { sourcesOf } from './wording.ts';

/** The report as promised to programs; `schema/report.schema.json` describes it. */
export interface ReportJson {
  readonly version: 1;
  readonly process: string | null;
  readonly processSource: string;
  readonly repository: string | null;
  readonly base: string;
  readonly head: string | null;
  readonly verdict: 'pass' | 'fail';
  readonly counts: Readonly<Record<FindingSeverity | 'existing', number>>;
  readonly proposals: readonly ProposalJson[];
  readonly findings: readonly FindingJson[];
  readonly notes: readonly string[];
  /** Of an audit: the day that it is of, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Of an audit: the statuses in the order of the lifecycle, and which may follow each. */
  readonly lifecycle?: readonly StatusJson[];
  /** Of an audit that looked back: proposals by month and status, oldest first. */
  readonly history?: readonly MonthJson[];
  readonly exempted: readonly (Named & { readonly rule: string; readonly number: number; readonly reason: string })[];
}

/** With several processes each proposal, finding and exemption names its own. */
type Named = { readonly process?: string };

type ProposalJson = Named & Omit<ProposalSummary, 'name' | 'process' | 'details'> & Partial<DetailsJson>;

type StatusJson = Named & { readonly status: string; readonly to: readonly string[] };

const statusesOf = ({ lifecycle }: ReportProcess): Omit<StatusJson, 'process'>[] =>
  statusNames(lifecycle).map((status) => ({ status, to: nextStatuses(lifecycle, status) }));

/** What an audit adds. */
interface DetailsJson extends ProposalDetails {
  /** Days since it was created; null when nobody knows that day, or when it is still to come. */
  readonly age: number | null;
}

type MonthJson = Named & Omit<Month, 'process'>;

interface FindingJson extends Named {
  readonly rule: string;
  readonly message: string;
  readonly key: string;
  readonly severity: FindingSeverity;
  readonly origin: Origin;
  readonly proposal: number | null;
  readonly path: string;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly column: number | null;
  readonly endColumn: number | null;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly docs: string;
  readonly edits: readonly Edit[];
}

const editJson = (edit: Edit): Edit =>
  'rename' in edit
    ? { rename: { from: edit.rename.from, to: edit.rename.to } }
    : { path: edit.path, line: edit.line, endLine: edit.endLine, text: edit.text };

const findingJson = (finding: Finding): Omit<FindingJson, 'process'> => ({
  rule: finding.rule,
  message: finding.message,
  key: finding.key,
  severity: finding.severity,
  origin: finding.origin,
  proposal: finding.proposal,
  path: finding.at.path,
  line: finding.at.range?.line ?? null,
  endLine: finding.at.range?.endLine ?? null,
  column: finding.at.range?.column ?? null,
  endColumn: finding.at.range?.endColumn ?? null,
  what: plain(finding.what),
  why: plain(finding.why),
  fix: plain(joined(finding.fix, finding.otherwise)),
  docs: finding.docs,
  edits: finding.edits.map(editJson),
});

const detailsJson = ({ authors, created, fields }: ProposalDetails, today: string): DetailsJson => ({
  authors,
  created,
  age: daysSince(created, today),
  fields,
});

/** The report for programs: named keys only, so that what reporters need beyond it promises nothing. */
export function toJson(report: Report): ReportJson {
  const [only, ...others] = report.processes;
  const named = ({ process }: { readonly process: string }): Named => (others.length === 0 ? {} : { process });
  return {
    version: 1,
    process: others.length === 0 && only !== undefined ? only.name : null,
    processSource: sourcesOf(report),
    repository: report.repository,
    base: report.base,
    head: report.head,
    verdict: report.verdict,
    counts: {
      error: report.counts.error,
      warning: report.counts.warning,
      notice: report.counts.notice,
      existing: report.counts.existing,
    },
    proposals: report.proposals.map(({ process, number, path, title, change, status, details }) => ({
      ...named({ process }),
      number,
      path,
      title,
      change,
      status: { before: status.before, after: status.after },
      ...(details !== null && detailsJson(details, report.today)),
    })),
    findings: report.findings.map((finding) => ({ ...named(finding), ...findingJson(finding) })),
    notes: [...report.notes],
    ...(report.mode === 'audit' && {
      date: report.today,
      lifecycle: report.processes.flatMap((process) =>
        statusesOf(process).map((each) => ({ ...named({ process: process.name }), ...each })),
      ),
    }),
    ...(report.months !== null && {
      history: report.months.map(({ month, process, counts }) => ({ month, ...named({ process }), counts })),
    }),
    exempted: report.exempted.map(({ process, rule, number, reason }) => ({
      ...named({ process }),
      rule,
      number,
      reason,
    })),
  };
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Characters that act on a terminal or hide text; JSON reads their escapes as the same text. */
const ACTIVE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** JSON that is safe to print: no control or hidden characters, and no `##[`, which a workflow's log obeys. */
export const jsonText = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent)
    .replace(ACTIVE, (char) => char.split('').map(escaped).join(''))
    .replaceAll('##[', '#\\u0023[');

/** The report as JSON text, ends with a line end. */
export const renderJson = (report: Report): string => `${jsonText(toJson(report), 2)}\n`;
