import { knownStatus, nextStatuses } from '../../model/lifecycle.ts';
import { moveNeeds } from '../../model/needs.ts';
import type { Survey } from '../../model/outlook.ts';
import { plain } from '../../model/prose.ts';
import type { ProposalSummary, ReportProcess } from '../../model/report.ts';
import { indent, type Page, sentence } from '../block-text.ts';
import { shortened, widthOf, wrap } from '../columns.ts';
import { inert, oneLine } from '../escape.ts';
import { counted, named, needed } from '../wording.ts';

/** A move in the drawing: a status where it is drawn with all that follows, or a mention of one drawn elsewhere. */
interface Branch {
  /** Null where proposals begin. */
  readonly from: string | null;
  readonly status: string;
  readonly isMention: boolean;
  readonly below: readonly Branch[];
}

/** Each status is drawn once, as near to the beginning as moves lead to it. */
function branchesOf({ lifecycle }: ReportProcess): readonly Branch[] {
  const homes = new Map<string, string | null>();
  const wander = (starts: readonly string[]): void => {
    const queue = starts.filter((status) => !homes.has(status));
    for (const status of queue) homes.set(status, null);
    for (const status of queue)
      for (const next of nextStatuses(lifecycle, status)) {
        if (homes.has(next)) continue;
        homes.set(next, status);
        queue.push(next);
      }
  };
  wander(lifecycle.initial);
  for (const status of Object.keys(lifecycle.statuses)) wander([status]);
  const draw = (from: string | null, status: string): Branch => {
    const isMention = homes.get(status) !== from;
    const below = isMention ? [] : nextStatuses(lifecycle, status).map((next) => draw(status, next));
    return { from, status, isMention, below };
  };
  return [...homes].flatMap(([status, from]) => (from === null ? [draw(null, status)] : []));
}

const ROOT = '';
const FORK = '├─▶ ';
const LAST = '└─▶ ';

/** The drawing, line by line: what leads to a status, and the move. */
const drawn = (branches: readonly Branch[], before: string | null = null): [string, Branch][] =>
  branches.flatMap((branch, at) => {
    const isLast = at === branches.length - 1;
    const lead = before === null ? ROOT : before + (isLast ? LAST : FORK);
    const follows = before === null ? '' : before + (isLast ? '    ' : '│   ');
    return [[lead, branch] as [string, Branch], ...drawn(branch.below, follows)];
  });

/** How many proposals stand in each status, as the lifecycle spells it; what it does not know, as written. */
function countsOf({ process, proposals }: Survey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { status } of proposals ?? []) {
    const written = status.after ?? '';
    const name = knownStatus(process.lifecycle, written) ?? written;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What is said of a move. */
function remarkOf({ process }: Survey, { from, status, isMention }: Branch, isBelow: boolean): string {
  const { lifecycle, needs } = process;
  const own = isMention
    ? [isBelow ? 'see below' : 'see above']
    : [
        ...(lifecycle.initial.includes(status) ? ['proposals begin here'] : []),
        ...(lifecycle.decided.includes(status) ? ['may come with the document'] : []),
        ...(nextStatuses(lifecycle, status).length === 0 ? ['nothing follows'] : []),
      ];
  const asks = sentence(needed(moveNeeds(needs, from, status)));
  return [...(asks === '' ? [] : [asks]), ...own].join(' · ');
}

const LONGEST_NAME = 30;

function drawingOf(survey: Survey, { colors, width }: Page): string[] {
  const counts = countsOf(survey);
  const moves = drawn(branchesOf(survey.process));
  const homes = moves.map(([, { isMention, status }]) => (isMention ? null : status));
  const rows = moves.map(([lead, branch], at) => ({
    lead,
    branch,
    name: shortened(oneLine(branch.status), LONGEST_NAME),
    count: survey.proposals === null || branch.isMention ? '' : String(counts.get(branch.status) ?? 0),
    remark: remarkOf(survey, branch, homes.indexOf(branch.status) > at),
  }));
  const column = Math.max(...rows.map(({ lead, name }) => lead.length + widthOf(name)), 0);
  const digits = Math.max(...rows.map(({ count }) => count.length), 0);
  return rows.flatMap(({ lead, branch, name, count, remark }) => {
    const gap = ' '.repeat(column - lead.length - widthOf(name));
    const margin = 2 + column + 2 + digits + (digits > 0 ? 2 : 0);
    const [first = '', ...rest] = wrap(remark, Math.max(width - margin, 24));
    const shown = branch.isMention ? colors.dim(name) : colors.bold(name);
    const line = `  ${colors.dim(lead)}${shown}${gap}  ${count.padStart(digits)}${digits > 0 ? '  ' : ''}${first}`;
    return [line.trimEnd(), ...indent(rest, margin)];
  });
}

/** Statuses that proposals have, and the lifecycle does not know. */
function strangers(survey: Survey): string[] {
  const unknown = [...countsOf(survey)].filter(([status]) => knownStatus(survey.process.lifecycle, status) === null);
  return unknown.map(([status, count]) =>
    status === ''
      ? `${counted(count, 'proposal')} without a status.`
      : `${counted(count, 'proposal')} with a status that this process does not know: ${oneLine(plain(named([status])))}.`,
  );
}

/** How fields are written that some status needs. */
function formLines({ process, forms }: Survey): string[] {
  const wanted = new Set(Object.values(process.needs).flatMap(({ fields }) => fields));
  return [...wanted].flatMap((name) => {
    const form = forms[name];
    return form === undefined ? [] : [`${oneLine(name)}: ${oneLine(form)}`];
  });
}

const processTitle = ({ title, name, source }: ReportProcess): string =>
  `${oneLine(title)} (${oneLine(name)}, ${oneLine(source)})`;

const paragraph = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', ...lines]);

/** The statuses of each process, the moves between them, what each needs, and how many proposals stand in it. */
export const renderLifecycle = (surveys: readonly Survey[], page: Page): string =>
  inert(
    surveys
      .map((survey) => [
        page.colors.bold(processTitle(survey.process)),
        '',
        ...drawingOf(survey, page),
        ...paragraph(formLines(survey).map((line) => `  ${line}`)),
        ...paragraph(strangers(survey).flatMap((line) => indent(wrap(line, page.width - 2), 2))),
        '',
      ])
      .map((lines) => lines.join('\n'))
      .join('\n'),
  );

const MOST_PROPOSALS = 12;

const proposalLine = ({ name, title }: ProposalSummary, { width }: Page): string =>
  `    ${shortened(`${oneLine(name)}  ${oneLine(title)}`, width - 4)}`;

/** One status of a process: where it comes from, what it needs, what follows, and which proposals have it. */
function statusLines(survey: Survey, status: string, page: Page): string[] {
  const { process, proposals } = survey;
  const { lifecycle, needs } = process;
  const move = (from: string, to: string, shown: string): string => {
    const asks = sentence(needed(moveNeeds(needs, from, to)));
    return `\`${oneLine(shown)}\`${asks === '' ? '' : ` (${asks})`}`;
  };
  const before = Object.keys(lifecycle.statuses).filter((each) => nextStatuses(lifecycle, each).includes(status));
  const after = nextStatuses(lifecycle, status);
  const all = sentence(needed(moveNeeds(needs, null, status)));
  const own = (proposals ?? []).filter((each) => knownStatus(lifecycle, each.status.after ?? '') === status);
  const said = [
    ...(lifecycle.initial.includes(status) ? ['Proposals begin with it.'] : []),
    ...(before.length === 0 ? [] : [`Comes after ${before.map((each) => move(each, status, each)).join(', ')}.`]),
    all === '' ? 'Needs nothing that other statuses do not.' : `Needs in all: ${all}.`,
    after.length === 0
      ? 'Nothing follows it.'
      : `Can become ${after.map((each) => move(status, each, each)).join(', ')}.`,
  ];
  return [
    page.colors.bold(`${oneLine(status)} · ${processTitle(process)}`),
    '',
    ...said.flatMap((line) => indent(wrap(line, page.width - 2), 2)),
    ...(proposals === null ? [] : ['', `  ${counted(own.length, 'proposal')}${own.length === 0 ? '.' : ':'}`]),
    ...own.slice(0, MOST_PROPOSALS).map((each) => proposalLine(each, page)),
    ...(own.length > MOST_PROPOSALS ? [`    and ${own.length - MOST_PROPOSALS} more`] : []),
    '',
  ];
}

/** A status in each process that has it. */
export const renderStatus = (surveys: readonly Survey[], word: string, page: Page): string =>
  inert(
    surveys
      .flatMap((survey) => {
        const status = knownStatus(survey.process.lifecycle, word);
        return status === null ? [] : [statusLines(survey, status, page).join('\n')];
      })
      .join('\n'),
  );
