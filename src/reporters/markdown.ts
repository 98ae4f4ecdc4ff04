import { pageOf } from '../model/project.ts';
import { quoted } from '../model/prose.ts';
import type { Finding, ProposalSummary, Report } from '../model/report.ts';
import { blockMarkdown, type Detail, ruleLink } from './block-markdown.ts';
import { type Block, olderFindings, shownFindings, toBlocks, worstFirst } from './blocks.ts';
import { clipped, markdownCode, markdownLink, markdownProse, markdownText, safeAddress } from './escape.ts';
import { nextSteps } from './next.ts';
import { type Places, placesOf } from './places.ts';
import {
  byRule,
  counted,
  exemptedIn,
  HEADINGS,
  headline,
  kindOfChange,
  listed,
  sourcesOf,
  statusMove,
  toDo,
} from './wording.ts';

export interface MarkdownOptions {
  /** Web address of the repository, `https://github.com/acme/thing`; null or absent for no links. */
  readonly repositoryUrl?: string | null;
  /** Where the whole can be read when the review shows only a part; null or absent when nobody knows. */
  readonly summaryUrl?: string | null;
  /** Blocks shown in full in the review, ten when nothing is said. */
  readonly maxBlocks?: number;
}

/** What a page can hold. Bytes are at least characters, which is what GitHub counts in a review. */
interface Format {
  readonly bytes: number;
  readonly blocks: number;
  /** Tried in this order until a block fits. */
  readonly details: readonly Detail[];
  /** Where the rest stands, as Markdown. */
  readonly rest: string;
}

interface Page {
  readonly report: Report;
  readonly shown: readonly Block[];
  readonly places: Places;
  readonly format: Format;
}

/** GitHub takes 65,536 characters in a review and 1 MiB in a job summary; the rest is the publisher's. */
const REVIEW_BYTES = 65_000;
const SUMMARY_BYTES = 1_000_000;
const MAX_BLOCKS = 10;
const MOST_OF_A_KIND = 12;
const BRIEF: Detail = { most: MOST_OF_A_KIND, texts: false };
/** The share of a page that the table, and afterwards a folded list, may take. */
const SHARE = 0.3;
/** How to get the command that the footer names. */
const COMMAND_LINE = pageOf('README.md#on-the-command-line');
const LONGEST_TITLE = 120;
const LONGEST_STATUS = 40;

const size = (text: string): number => Buffer.byteLength(text);

/** As many lines from the front as fit, and how many do not. */
function fitting(lines: readonly string[], bytes: number): [kept: readonly string[], left: number] {
  let room = bytes;
  const kept = lines.filter((line) => {
    room -= size(line) + 1;
    return room >= 0;
  });
  return [kept, lines.length - kept.length];
}

function table({ report, shown, places, format }: Page): string {
  const [only, ...others] = report.processes;
  const label = only === undefined || others.length > 0 ? null : only.label;
  const owned = new Map<ProposalSummary, Block[]>(report.proposals.map((proposal) => [proposal, []]));
  for (const block of shown) if (block.owner !== null) owned.get(block.owner)?.push(block);
  const worked = [...owned].map(([proposal, own]) => ({ proposal, own }));
  const [busy, idle] = [worked.filter(({ own }) => own.length > 0), worked.filter(({ own }) => own.length === 0)];
  // In an audit only what needs work is news.
  const rows = [...busy, ...(report.mode === 'audit' ? [] : idle)].map(({ proposal, own }) => {
    const number =
      label !== null && proposal.name.startsWith(`${label}-`) ? proposal.name.slice(label.length + 1) : proposal.name;
    const title = markdownText(clipped(proposal.title, LONGEST_TITLE)) || '_(no title)_';
    const move = statusMove(proposal).map((s) => ('code' in s ? { code: clipped(s.code, LONGEST_STATUS) } : s));
    return `| ${places.document(markdownText(number), proposal)} | ${title} | ${markdownProse(move, 'cell')} | ${toDo(report, own)} |`;
  });
  if (rows.length === 0) return '';
  const [kept, left] = fitting(rows, format.bytes * SHARE);
  const more = left > 0 ? [`| … | and ${left} more | | |`] : [];
  return [
    `| ${markdownText(label ?? 'Proposal')} | Title | Status | |`,
    '| --- | --- | --- | --- |',
    ...kept,
    ...more,
  ].join('\n');
}

/** Blocks in full, under a heading for each severity but the first, until the page is full. */
function blockList({ report, shown, places, format }: Page, bytes: number): [text: string, left: readonly Block[]] {
  const pieces: string[] = [];
  let room = bytes;
  for (const [at, block] of shown.slice(0, format.blocks).entries()) {
    const heading = at > 0 && shown[at - 1]?.severity !== block.severity ? `#### ${HEADINGS[block.severity]}\n\n` : '';
    const piece = format.details
      .map((detail) => `${heading}${blockMarkdown(block, at + 1, report, places, detail)}`)
      .find((text) => size(text) + 2 <= room);
    if (piece === undefined) return [pieces.join('\n\n'), shown.slice(at)];
    room -= size(piece) + 2;
    pieces.push(piece);
  }
  return [pieces.join('\n\n'), shown.slice(format.blocks)];
}

/** A folded list, cut at a line when it would take more than its share of the page. */
function folded(summary: string, lines: readonly string[], bytes: number): string {
  if (lines.length === 0) return '';
  const [kept, left] = fitting(lines, bytes);
  const more = left > 0 ? [`- and ${left} more`] : [];
  return `<details><summary>${summary}</summary>\n\n${[...kept, ...more].join('\n')}\n\n</details>`;
}

function older({ report, places }: Page, bytes: number): string {
  const findings = worstFirst(report, olderFindings(report));
  const line = ({ what, at, rule, docs }: Finding): string =>
    `- ${[markdownProse(what), places.link(at), ruleLink(rule, docs)].filter((text) => text !== '').join(' · ')}`;
  return folded(
    `${counted(findings.length, 'older finding')} in these files, not from this ${kindOfChange(report)}`,
    findings.map(line),
    bytes,
  );
}

/** A note, and the items of its list. */
function noteMarkdown(note: string): string {
  const [said = '', ...items] = note.split('\n- ').map((piece) => markdownProse(quoted(piece)));
  return paragraphs([`**Note:** ${said}`, items.map((item) => `- ${item}`).join('\n')]);
}

function notes({ report }: Page, bytes: number): string {
  const [kept, left] = fitting(report.notes.map(noteMarkdown), bytes);
  return paragraphs([...kept, left > 0 ? `and ${counted(left, 'more note')}` : '']);
}

function exempted({ report }: Page, bytes: number): string {
  const lines = exemptedIn(report).map(
    ({ rule, numbers, reason }) => `- ${markdownCode(rule)} for ${numbers}: ${markdownText(reason)}`,
  );
  return folded(counted(report.exempted.length, 'exempted finding'), lines, bytes);
}

function rules(report: Report): string {
  if (report.mode !== 'audit' || report.findings.length === 0) return '';
  const docs = new Map(report.findings.map((finding) => [finding.rule, finding.docs]));
  const rows = byRule(report.findings).map(([rule, count]) => `| ${ruleLink(rule, docs.get(rule) ?? '')} | ${count} |`);
  return ['| Rule | Findings |', '| --- | --- |', ...rows].join('\n');
}

/** What was judged, by which process and why by this one, and how to do the same at home. */
function footer(report: Report): string {
  const { base, head, mode, processes } = report;
  const code = (text: string): string => `<code>${markdownText(text)}</code>`;
  const judged =
    head === null
      ? `Judged: the working tree on top of ${code(base.slice(0, 7))},`
      : `Judged at ${code(head.slice(0, 7))}`;
  const home = `The same locally: [${code(`proposal-gate ${mode}`)}](${COMMAND_LINE}).`;
  return `<sub>${judged} by the ${markdownText(listed(processes.map(({ label }) => label)))} ${processes.length === 1 ? 'process' : 'processes'} (${markdownText(sourcesOf(report))}). ${home}</sub>`;
}

const paragraphs = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');

function page(report: Report, options: MarkdownOptions, format: Format): string {
  const shown = toBlocks(report, worstFirst(report, shownFindings(report)));
  const sheet: Page = { report, shown, places: placesOf(report, options.repositoryUrl ?? null), format };
  const steps = nextSteps(report, shown, 'numbered');
  const next = steps.length === 0 ? '' : `**Next:** ${markdownProse(steps)}`;
  const isClean = shown.length === 0;
  const top = paragraphs([`### ${markdownText(headline(report, shown))}`, table(sheet), isClean ? next : '']);
  // What comes next is read after what is to be done.
  const end = paragraphs([isClean ? '' : next, rules(report), footer(report)]);
  // Room for the line that says what is left out, and for the frames of the folded lists.
  const room = format.bytes - size(top) - size(end) - size(format.rest) - 1_000;
  const [list, left] = blockList(sheet, room);
  const rest = left.length === 0 ? '' : `**Not shown here: ${toDo(report, left)}.** ${format.rest}`;
  const spare = (room - size(list)) * SHARE;
  return `${paragraphs([top, list, rest, notes(sheet, spare), older(sheet, spare), exempted(sheet, spare), end])}\n`;
}

/** The body of the review, below GitHub's 65,536 characters: cut at the borders of blocks only. */
export function renderReview(report: Report, options: MarkdownOptions): string {
  const summary = markdownLink('job summary', options.summaryUrl == null ? null : safeAddress(options.summaryUrl));
  return page(report, options, {
    bytes: REVIEW_BYTES,
    blocks: options.maxBlocks ?? MAX_BLOCKS,
    details: [{ most: MOST_OF_A_KIND, texts: true }, BRIEF],
    rest: `The ${summary} lists everything.`,
  });
}

/** The job summary: the review as a whole, below GitHub's 1 MiB. */
export const renderSummary = (report: Report, options: MarkdownOptions): string =>
  page(report, options, {
    bytes: SUMMARY_BYTES,
    blocks: Number.POSITIVE_INFINITY,
    details: [{ most: Number.POSITIVE_INFINITY, texts: true }, BRIEF],
    rest: 'The JSON report lists everything.',
  });
