import { plain } from '../model/prose.ts';
import { type Finding, type FindingSeverity, isOffered, type ProposalSummary, type Report } from '../model/report.ts';
import type { Edit } from '../model/rule.ts';
import { remedy } from './annotations.ts';
import { olderFindings, ownersIn, shownFindings, toBlocks, worstFirst } from './blocks.ts';
import { clipped, encodePath, fenced, markdownProse, oneLine, visible } from './escape.ts';
import { jsonText } from './json.ts';
import { instructionsOf } from './repairs.ts';

/** What SARIF tells of a rule. */
interface ToolRule {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  /** Address of its page. */
  readonly docs: string;
  /** How severe it is where a process does not say. */
  readonly severity: FindingSeverity;
}

/** What SARIF tells of this program. */
export interface Tool {
  readonly version: string;
  readonly home: string;
  readonly rules: readonly ToolRule[];
}

export interface SarifOptions {
  /** Without it this program is a name, and its rules are ids. */
  readonly tool?: Tool;
  /** Web address of the repository, `https://github.com/acme/thing`. */
  readonly repositoryUrl?: string;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Paths begin there; a viewer knows, or asks, where that is. */
const ROOT = '%SRCROOT%';
/** Code scanning compares the analyses of one category. */
const CATEGORY = 'proposal-gate/';
/** Code scanning shows so many results of one analysis, and refuses one with five times as many. */
const MOST_RESULTS = 5_000;
const LONGEST_TEXT = 2_000;
const LONGEST_MARKDOWN = 10_000;
/** Where something stands that no file says: code scanning refuses what stands nowhere. */
const NOWHERE = '.github/proposals.yml';

const LEVELS: Readonly<Record<FindingSeverity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

/** Code scanning takes this word beside the level, and orders by it. */
const PROBLEMS: Readonly<Record<FindingSeverity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
};

/** Plain text in one line: no embedded link, which SARIF has in plain text too. */
const said = (text: string): string => oneLine(text).replaceAll('](', '] (');

const artifact = (path: string): object => ({ uri: encodePath(path), uriBaseId: ROOT });

function descriptor({ id, summary, why, docs, severity }: ToolRule): object {
  const text = (value: string): { text: string } => ({ text: said(value) });
  return {
    id,
    shortDescription: text(`${summary}.`),
    fullDescription: text(why),
    help: { ...text(`${summary}. ${why} ${docs}`), markdown: `${summary}. ${why}\n\n[${id}](${docs})` },
    helpUri: docs,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['proposals'], 'problem.severity': PROBLEMS[severity] },
  };
}

/** How to fix it. A text with a link would be broken, and nobody could copy it: it stands in the fix and the Markdown. */
function linkless(finding: Finding): string {
  const text = remedy(finding);
  return text.includes('](') ? remedy({ ...finding, edits: [], snippet: null }) : text;
}

/** The words of the review: what is wrong, why, and how to fix it with the text to write. */
function message(report: Report, finding: Finding): object {
  const steps = toBlocks(report, [finding]).flatMap((block) => instructionsOf(block).items.flat());
  const { what, why, otherwise = [] } = finding;
  const sentences = [plain(what), plain(why), linkless(finding), plain(otherwise)].map(said);
  const markdown = [
    `**${markdownProse(what)}**`,
    markdownProse(why),
    ...steps.map((step) => ('say' in step ? markdownProse(step.say) : fenced(step.write))),
  ];
  const whole = markdown.filter((text) => text !== '').join('\n\n');
  return {
    text: clipped(sentences.filter((text) => text !== '').join(' '), LONGEST_TEXT),
    // Half a fence would swallow what comes behind it.
    ...(whole.length <= LONGEST_MARKDOWN && { markdown: whole }),
  };
}

function location({ at }: Finding, owner: ProposalSummary | null, report: Report): object {
  const elsewhere = owner?.path ?? report.proposals.find(({ path }) => path !== null)?.path ?? NOWHERE;
  const { line: startLine, column: startColumn, endLine, endColumn } = at.range ?? {};
  // Code scanning wants a line, even for a whole file.
  const region = at.range === null ? { startLine: 1 } : { startLine, startColumn, endLine, endColumn };
  return { physicalLocation: { artifactLocation: artifact(at.path || elsewhere), region } };
}

type LineEdit = Exclude<Edit, { readonly rename: unknown }>;

/** An edit is of whole lines: text goes in before a line, takes the place of some, or they go with their ends. */
function replacement({ line, endLine, text }: LineEdit): object {
  const insertedContent = { text: endLine < line ? `${text}\n` : text };
  if (endLine < line)
    return { deletedRegion: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 }, insertedContent };
  if (text !== '') return { deletedRegion: { startLine: line, startColumn: 1, endLine }, insertedContent };
  return { deletedRegion: { startLine: line, startColumn: 1, endLine: endLine + 1, endColumn: 1 } };
}

/**
 * The edits as a fix; nothing where a reader has to choose, for viewers apply fixes unasked, or where a file is renamed,
 * which SARIF has no words for: half a fix is none.
 */
function fixes(finding: Finding): object {
  const { edits } = finding;
  const lineEdits = edits.filter((edit): edit is LineEdit => !('rename' in edit));
  if (!isOffered(finding) || lineEdits.length < edits.length) return {};
  const paths = [...new Set(lineEdits.map(({ path }) => path))];
  const artifactChanges = paths.map((path) => ({
    artifactLocation: artifact(path),
    replacements: lineEdits.filter((edit) => edit.path === path).map(replacement),
  }));
  return { fixes: [{ description: { text: clipped(said(plain(finding.fix)), LONGEST_TEXT) }, artifactChanges }] };
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** A short name for a text: 64 bits of FNV-1a as hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * FNV_PRIME);
  return hash.toString(16).padStart(16, '0');
}

/** Tells each finding apart from every other one, the same in each analysis: places that share a key are counted. */
function fingerprints(): (finding: Finding) => object {
  const times = new Map<string, number>();
  return ({ process, rule, message, key }) => {
    const hash = fingerprint(JSON.stringify([process, rule, message, key]));
    const time = (times.get(hash) ?? 0) + 1;
    times.set(hash, time);
    // Code scanning reads this one, and would else make it from the line's text.
    return { partialFingerprints: { primaryLocationLineHash: `${hash}:${time}` } };
  };
}

function results(report: Report, findings: readonly Finding[], rules: readonly ToolRule[]): object[] {
  const ownerOf = ownersIn(report);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const identify = fingerprints();
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ...(indexOf.has(finding.rule) && { ruleIndex: indexOf.get(finding.rule) }),
    level: LEVELS[finding.severity],
    message: message(report, finding),
    locations: [location(finding, ownerOf(finding), report)],
    ...identify(finding),
    // An audit is compared with nothing.
    ...(report.mode === 'check' && { baselineState: finding.origin === 'introduced' ? 'new' : 'unchanged' }),
    ...fixes(finding),
    properties: { process: finding.process, message: finding.message, proposal: finding.proposal },
  }));
}

/** What was judged, as far as it is a commit that somebody can fetch. */
const provenance = ({ head }: Report, repositoryUrl: string | undefined): object =>
  repositoryUrl === undefined || head === null
    ? {}
    : { versionControlProvenance: [{ repositoryUri: repositoryUrl, revisionId: head, mappedTo: { uriBaseId: ROOT } }] };

/** Says that the run went well, and what it does not show. */
function invocation(left: number): object {
  const text = `${left} more findings are left out: code scanning shows ${MOST_RESULTS}.`;
  const more = left === 0 ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
  return { executionSuccessful: true, ...more };
}

/** The report as SARIF 2.1.0, for code scanning and for editors; ends with a line end. */
export function renderSarif(report: Report, { tool, repositoryUrl }: SarifOptions): string {
  const findings = [shownFindings(report), olderFindings(report)].flatMap((each) => worstFirst(report, each));
  const shown = findings.slice(0, MOST_RESULTS);
  const { verdict, notes } = report;
  const exempted = report.exempted.map(({ process, rule, number, reason }) => ({ process, rule, number, reason }));
  const driver = {
    name: 'Proposal Gate',
    ...(tool !== undefined && { semanticVersion: tool.version, informationUri: tool.home }),
    rules: tool?.rules.map(descriptor) ?? [],
  };
  const run = {
    tool: { driver },
    automationDetails: { id: CATEGORY },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    ...provenance(report, repositoryUrl),
    invocations: [invocation(findings.length - shown.length)],
    results: results(report, shown, tool?.rules ?? []),
    properties: { verdict, notes: notes.map(visible), exempted },
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}
