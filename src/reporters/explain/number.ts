import { daysSince } from '../../model/day.ts';
import type { Holder, Outlook, Prospect, Vacancy } from '../../model/outlook.ts';
import type { Entry } from '../../model/registry.ts';
import type { Finding, Report } from '../../model/report.ts';
import { blockLines, indent, type Page, sentence, titleRow } from '../block-text.ts';
import { ownersIn, toBlocks, worstFirst } from '../blocks.ts';
import { widthOf, wrap } from '../columns.ts';
import { inert, oneLine } from '../escape.ts';
import { ageIn, counted, listed, needed } from '../wording.ts';

/** How long ago a day was: ` (8 days ago)`; nothing of a day that is still to come, or that is none. */
function ago(day: string, today: string): string {
  const days = daysSince(day, today);
  if (days === null) return '';
  return days === 0 ? ' (today)' : ` (${ageIn(days)} ago)`;
}

/** Names with their values below each other. */
function tableLines(rows: readonly (readonly [name: string, value: string])[], { width }: Page): string[] {
  const column = Math.max(...rows.map(([name]) => widthOf(name)), 0) + 2;
  return rows.flatMap(([name, value]) => {
    const [first = '', ...rest] = wrap(value, Math.max(width - column - 2, 20));
    return [`  ${name}${' '.repeat(column - widthOf(name))}${first}`.trimEnd(), ...indent(rest, column + 2)];
  });
}

/** A row of the registry in one line: what it says, and where it stands. */
function entryText({ title, author, status, range, inHead }: Entry, registry: string | null): string {
  const cells = [title, author, status].flatMap((cell) => oneLine(cell?.value ?? '') || []);
  const place = registry === null ? '' : ` — ${oneLine(registry)}${inHead ? `:${range.line}` : ''}`;
  return `${cells.join(' · ') || '(empty)'}${place}`;
}

const heading = (text: string, { colors }: Page): string => colors.bold(text);

/** Findings of a report, those of one document where several share a number. */
function findingLines(report: Report, findings: readonly Finding[], page: Page, isBrief: boolean): string[] {
  return toBlocks(report, worstFirst(report, findings)).flatMap((block) => blockLines(block, page, isBrief));
}

/** What has to be written for a status that asks for nothing more than the one before. */
function ready(status: string, entry: Entry | null, approvals: number, isSound: boolean): string {
  const row = entry?.status == null ? '' : ', and in its row';
  const approved = approvals === 0 ? '' : ` It takes ${counted(approvals, 'approval')} of the pull request.`;
  const missing = isSound ? 'Nothing is missing:' : 'Nothing more than what stands above: once that is settled,';
  return `${missing} write \`${oneLine(status)}\` in the document${row}.${approved}`;
}

function prospectLines({ status, needs, tried }: Prospect, { entry }: Holder, page: Page): string[] {
  const asks = sentence(needed(needs));
  const title = `  ${page.colors.bold(oneLine(status))}${asks === '' ? '' : `: ${asks}`}`;
  if (tried === null) return [title, '    Its document says its status in no line that could be tried.'];
  const introduced = tried.findings.filter(({ origin }) => origin === 'introduced');
  const missing = findingLines(tried, introduced, page, true);
  const isSound = tried.findings.every(({ severity }) => severity !== 'error');
  return [
    title,
    ...(missing.length > 0
      ? indent(missing, 2)
      : wrap(ready(status, entry, needs.approvals, isSound), page.width - 4).map((l) => `    ${l}`)),
    '',
  ];
}

/** What may follow the status of a document. */
function comingLines(outlook: Outlook, holder: Holder, page: Page): string[] {
  const { status, prospects, summary } = holder;
  if (status === null) {
    const written = summary.status.after;
    const known = Object.keys(outlook.process.lifecycle.statuses).map((each) => `\`${oneLine(each)}\``);
    const said = written === null ? 'It says no status' : `\`${oneLine(written)}\` is no status of this process`;
    return wrap(`${said}, so nobody can tell what follows. Statuses are ${listed(known)}.`, page.width - 2).map(
      (l) => `  ${l}`,
    );
  }
  if (prospects.length === 0) return [`  Nothing follows \`${oneLine(status)}\`.`, ''];
  return [heading('What comes next', page), '', ...prospects.flatMap((each) => prospectLines(each, holder, page))];
}

function fieldRows({ summary: { details } }: Holder, { report: { today } }: Outlook): [string, string][] {
  return Object.entries(details?.fields ?? {}).map(([name, value]) => [
    oneLine(name),
    oneLine(value) + (value === details?.created ? ago(value, today) : ''),
  ]);
}

function holderLines(outlook: Outlook, holder: Holder, page: Page): string[] {
  const { report, registry } = outlook;
  const { summary, entry } = holder;
  const ownerOf = ownersIn(report);
  const own = report.findings.filter((finding) => (ownerOf(finding)?.path ?? null) === summary.path);
  const entryRow: [string, string][] =
    registry === null ? [] : [['Row', entry === null ? `none in ${oneLine(registry)}` : entryText(entry, registry)]];
  return [
    titleRow(summary, summary.status.after ?? 'no status', page, page.colors.bold),
    `  ${page.colors.dim(oneLine(summary.path ?? ''))}`,
    '',
    ...tableLines([...fieldRows(holder, outlook), ...entryRow], page),
    '',
    heading(own.length === 0 ? 'Nothing is to be found fault with today.' : 'Today', page),
    '',
    ...findingLines(report, own, page, false),
    ...(own.length === 0 ? [] : ['']),
    ...comingLines(outlook, holder, page),
  ];
}

/** How far the next free number is known: one tree tells nothing of others. */
const HERE =
  ', as far as this tree shows: `proposal-gate new` leaves out what other branches and pull requests take, too.';

function vacancyText({ name, process, rows }: Outlook, { kind, next }: Vacancy): string {
  const free =
    next === null ? 'Somebody assigns the numbers of this process.' : `The next free number is ${oneLine(next)}${HERE}`;
  const authors = rows.flatMap(({ author }) => oneLine(author?.value ?? '') || []);
  const titles = rows.flatMap(({ title }) => oneLine(title?.value ?? '') || []);
  const shown = oneLine(name);
  if (kind === 'reserved')
    return `${shown} is reserved${titles.length === 0 ? '' : ` for "${titles.join('", "')}"`}${authors.length === 0 ? '' : ` by ${listed(authors)}`}. There is no document yet.`;
  if (kind === 'skipped') return `${shown} is not used: its row says so. ${free}`;
  if (kind === 'kept') return `${shown} is kept by the process: no proposal takes it. ${free}`;
  if (kind === 'early')
    return `Numbers of the ${oneLine(process.label)} process begin later: nothing stands at ${shown}. ${free}`;
  return name === next ? `${shown} is free, and the next one to take${HERE}` : `${shown} is free. ${free}`;
}

/** What its author does with a number that is reserved. */
function firstSteps({ process }: Outlook, { path, branch, kind }: Vacancy): string {
  if (kind !== 'reserved') return '';
  const [status] = process.lifecycle.initial;
  const where = path === null ? 'the document' : `\`${oneLine(path)}\``;
  const on = branch === null ? '' : ` on the branch \`${oneLine(branch)}\``;
  const says = status === undefined ? '' : `, with the status \`${oneLine(status)}\``;
  return `Next: write ${where}${says}${on}.`;
}

function vacancyLines(outlook: Outlook, vacancy: Vacancy, page: Page): string[] {
  const { rows, registry, report } = outlook;
  const [first = '', ...rest] = wrap(vacancyText(outlook, vacancy), page.width);
  const found = findingLines(report, report.findings, page, false);
  const steps = firstSteps(outlook, vacancy);
  return [
    page.colors.bold(first),
    ...rest.map((line) => page.colors.bold(line)),
    ...tableLines(
      rows.map((entry) => ['Row', entryText(entry, registry)]),
      page,
    ),
    ...(found.length === 0 ? [] : ['', ...found]),
    ...(steps === '' ? [] : ['', ...wrap(steps, page.width)]),
    '',
  ];
}

function outlookLines(outlook: Outlook, page: Page): string[] {
  const { holders, vacancy, name, rows, registry } = outlook;
  if (vacancy !== null) return vacancyLines(outlook, vacancy, page);
  const owned = new Set(holders.map(({ entry }) => entry));
  const others = rows.filter((entry) => !owned.has(entry));
  const several =
    holders.length > 1 ? [heading(`${oneLine(name)} is taken by ${holders.length} documents.`, page), ''] : [];
  return [
    ...several,
    ...holders.flatMap((holder) => holderLines(outlook, holder, page)),
    ...others.map((entry) => `Another row holds the number: ${entryText(entry, registry)}`),
    ...(others.length > 0 ? [''] : []),
  ];
}

/** All that stands under a number: proposals with what is found there today, and what each next status needs. */
export const renderOutlooks = (outlooks: readonly Outlook[], page: Page): string =>
  inert(outlooks.map((outlook) => outlookLines(outlook, page).join('\n')).join('\n'));
