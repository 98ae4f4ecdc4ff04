import { ACME_PROCESS, document, registry, TEMPLATE } from '../../src/rules/acme/repository.ts';

/** One commit of a made-up year. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly message: string;
  readonly files: Readonly<Record<string, string>>;
}

interface Life {
  readonly title: string;
  readonly author: string;
  /** The days on which the statuses of a life began, in their order. */
  readonly days: readonly string[];
  readonly ends?: 'Rejected';
}

const MOVES = ['Draft', 'Accepted', 'Implemented'];

const LIVES: readonly Life[] = [
  { title: 'Query Cache', author: 'Ada Park', days: ['2025-03-04', '2025-04-01', '2025-06-17'] },
  { title: 'Rate Limits', author: 'Bo Lin', days: ['2025-03-18', '2025-04-15', '2025-07-02'] },
  { title: 'Audit Log', author: 'Cy Roe', days: ['2025-04-08', '2025-06-03', '2025-10-21'] },
  { title: 'Session Sharing', author: 'Ada Park', days: ['2025-04-22', '2025-05-20'], ends: 'Rejected' },
  { title: 'Storage Quotas', author: 'Dana Fox', days: ['2025-05-13', '2025-06-24', '2025-09-09'] },
  { title: 'Retry Failed Jobs', author: 'Bo Lin', days: ['2025-06-10', '2025-08-05', '2025-12-02'] },
  { title: 'One Login for All Tools', author: 'Eli Sand', days: ['2025-07-08', '2025-09-02'] },
  { title: 'Structured Errors', author: 'Ada Park', days: ['2025-07-22', '2025-08-19', '2025-11-11'] },
  { title: 'Plain Text Mails', author: 'Cy Roe', days: ['2025-08-12', '2025-09-30'], ends: 'Rejected' },
  { title: 'Scheduled Reports', author: 'Dana Fox', days: ['2025-09-16', '2025-11-04'] },
  { title: 'Node Labels', author: 'Eli Sand', days: ['2025-10-07', '2025-12-16', '2026-02-24'] },
  { title: 'A Public Status Page', author: 'Bo Lin', days: ['2025-10-28'] },
  { title: 'Keyboard Shortcuts', author: 'Ada Park', days: ['2025-11-18', '2026-01-13'] },
  { title: 'Import from Spreadsheets', author: 'Dana Fox', days: ['2025-12-09'] },
  { title: 'Signed Releases', author: 'Cy Roe', days: ['2026-01-06', '2026-02-10'] },
  { title: 'Dark Mode', author: 'Eli Sand', days: ['2026-01-27', '2026-02-17'], ends: 'Rejected' },
  { title: 'Offline Drafts', author: 'Bo Lin', days: ['2026-02-03'] },
  { title: 'Undo for Deletions', author: 'Ada Park', days: ['2026-03-03'] },
];

const numberOf = (index: number): string => String(1000 + index);
const pathOf = (index: number, { title }: Life): string =>
  `proposals/ACME-${numberOf(index)}-${title.toLowerCase().replaceAll(' ', '-')}.md`;

/** The status that a life has on a day; null before it begins. */
function statusOn({ days, ends }: Life, day: string): string | null {
  const passed = days.filter((each) => each <= day).length;
  if (passed === 0) return null;
  return passed === days.length && passed > 1 && ends !== undefined ? ends : (MOVES[passed - 1] ?? null);
}

/** The version of the month in which a day lies. */
const versionOf = (day = ''): string => `${day.slice(2, 4)}.${Number(day.slice(5, 7))}.0`;

function textOf(life: Life, status: string): string {
  const [created = '', accepted, implemented] = life.days;
  const reason = '\n## Rejection\n\nToo few would use it for what it costs.\n';
  const text = document({
    heading: life.title,
    fields: {
      Author: `${life.author} (${life.author.split(' ')[0]?.toLowerCase()}@acme.dev)`,
      Status: status,
      Created: created,
      'Created-Version': versionOf(created),
      // Somebody forgot it once, and an audit says so.
      'Target-Version':
        ['Draft', 'Rejected'].includes(status) || life.title === 'Signed Releases' ? '' : versionOf(accepted),
      'Implemented-Version': status === 'Implemented' ? versionOf(implemented) : '',
    },
  });
  return status === 'Rejected' ? `${text}${reason}` : text;
}

/** What stands in the repository on a day, as far as the proposals go. */
function filesOn(day: string): Record<string, string> {
  const there = LIVES.flatMap((life, index) => {
    const status = statusOn(life, day);
    return status === null ? [] : [{ life, index, status }];
  });
  const rows = there.map(({ life, index, status }) => {
    const path = pathOf(index, life).replace('proposals/', '');
    // One row was not brought up to date.
    const told = life.title === 'Scheduled Reports' ? 'Draft' : status;
    return `| [${numberOf(index)}](${path}) | ${life.title} | ${life.author} | ${told} |`;
  });
  return {
    'proposals/README.md': registry(...rows),
    ...Object.fromEntries(there.map(({ life, index, status }) => [pathOf(index, life), textOf(life, status)])),
  };
}

const days = [...new Set(LIVES.flatMap((life) => life.days))].sort();

/** A made-up year of the process ACME, a commit for each day on which something happened. */
export const YEAR: readonly Moment[] = days.map((day, index) => ({
  day,
  message: `Proposals of ${day}`,
  files: {
    ...(index === 0 && { '.github/proposals.yml': ACME_PROCESS, 'proposals/ACME-0000-template.md': TEMPLATE }),
    ...filesOn(day),
  },
}));
