/** Reports as the engine would make them, written by hand: the made-up process ACME and one pull request each. */
import type { StatusNeeds } from '../../src/model/needs.ts';
import { compose } from '../../src/model/prose.ts';
import type { Finding, ProposalSummary, Report, ReportProcess } from '../../src/model/report.ts';
import type { Location } from '../../src/model/text.ts';

export const LINKS = {
  repositoryUrl: 'https://github.com/acme/thing',
  summaryUrl: 'https://github.com/acme/thing/actions/runs/7',
};

export const at = (path: string, line?: number, column = 1, endColumn = column + 1): Location => ({
  path,
  range: line === undefined ? null : { line, column, endLine: line, endColumn },
});

type Said = Partial<Omit<Finding, 'what' | 'why' | 'fix'>> & {
  readonly rule: string;
  readonly what: string;
  readonly why?: string;
  readonly fix?: string;
};

/** An introduced error of a rule; sentences are templates without values, code between backticks. */
export const finding = ({ what, why = '', fix = '', ...rest }: Said): Finding => ({
  process: 'acme',
  message: 'wrong',
  key: `${rest.rule}:${what}:${rest.at?.path}:${rest.at?.range?.line}`,
  severity: 'error',
  origin: 'introduced',
  proposal: null,
  at: at('proposals/README.md'),
  docs: `https://acme.example/rules/${rest.rule}`,
  edits: [],
  snippet: null,
  excerpt: null,
  ...rest,
  what: compose(what, {}),
  why: compose(why, {}),
  fix: compose(fix, {}),
});

export const proposal = (
  number: number,
  slug: string,
  title: string,
  rest: Partial<ProposalSummary> = {},
): ProposalSummary => ({
  process: 'acme',
  number,
  name: `ACME-${number}`,
  path: `proposals/ACME-${number}-${slug}.md`,
  title,
  change: 'added',
  status: { before: null, after: 'Draft' },
  details: null,
  ...rest,
});

const needs = (some: Partial<StatusNeeds> = {}): StatusNeeds => ({
  fields: [],
  settled: [],
  approvals: 0,
  reason: false,
  ...some,
});

/** The process of these reports. */
export const ACME: ReportProcess = {
  name: 'acme',
  title: 'ACME Proposal',
  label: 'ACME',
  source: 'built-in, detected by proposals/ACME-*.md',
  lifecycle: {
    initial: ['Draft'],
    decided: [],
    statuses: {
      Draft: { to: ['Accepted', 'Rejected'], reason: false, approvals: 0 },
      Accepted: { to: ['Implemented', 'Rejected'], reason: false, approvals: 0 },
      Implemented: { to: [], reason: false, approvals: 0 },
      Rejected: { to: [], reason: true, approvals: 0 },
    },
  },
  needs: {
    Draft: needs(),
    Accepted: needs({ fields: ['Target-Version'] }),
    Implemented: needs({ fields: ['Target-Version', 'Implemented-Version'] }),
    Rejected: needs({ reason: true }),
  },
  versions: ['Target-Version', 'Implemented-Version'],
};

/** A report with its counts and verdict as the engine derives them. */
export function report(findings: readonly Finding[], rest: Partial<Report> = {}): Report {
  const fresh = findings.filter(({ origin }) => origin === 'introduced');
  const count = (severity: Finding['severity']): number => fresh.filter((f) => f.severity === severity).length;
  return {
    processes: [ACME],
    failOn: 'error',
    mode: 'check',
    today: '2026-04-07',
    repository: 'acme/thing',
    base: '9b1d000aaaa',
    head: '4f2a9c1',
    verdict: count('error') > 0 ? 'fail' : 'pass',
    counts: {
      error: count('error'),
      warning: count('warning'),
      notice: count('notice'),
      existing: findings.length - fresh.length,
    },
    proposals: [],
    findings,
    notes: [],
    nextNumber: null,
    isQueued: false,
    changesProcess: false,
    exempted: [],
    untold: [],
    months: null,
    ...rest,
  };
}

const SCOPE = 'proposals/ACME-1041-scope-naming.md';
const TYPES = 'proposals/ACME-1043-scope-types.md';
const README = 'proposals/README.md';

const skipped = (number: number, path: string): Finding =>
  finding({
    rule: 'status-transition',
    proposal: number,
    at: at(path, 3, 9, 20),
    excerpt: 'Status: Implemented',
    what: '`Draft` cannot become `Implemented`.',
    why: 'A draft is accepted or rejected first; acceptance sets `Target-Version`.',
    fix: 'Write `Status: Accepted`, and `Implemented` in a later pull request.',
    edits: [{ path, line: 3, endLine: 3, text: 'Status: Accepted' }],
  });

/** A feature pull request marks two drafts Implemented, and changes a frozen field on the way. */
export const skippedAcceptance = report(
  [
    skipped(1041, SCOPE),
    finding({
      rule: 'field-frozen',
      proposal: 1041,
      at: at(SCOPE, 4, 10, 20),
      excerpt: 'Created: 2026-03-02',
      what: '`Created` was `2026-01-12` and is now `2026-03-02`.',
      why: 'The day a proposal was written stays as it was merged.',
      fix: 'Restore `Created: 2026-01-12`.',
      edits: [{ path: SCOPE, line: 4, endLine: 4, text: 'Created: 2026-01-12' }],
    }),
    skipped(1043, TYPES),
    finding({
      rule: 'section-filled',
      severity: 'warning',
      origin: 'existing',
      proposal: 1041,
      at: at(SCOPE, 9),
      what: 'Section `Motivation` is empty.',
    }),
    finding({
      rule: 'registry-title',
      severity: 'notice',
      origin: 'existing',
      proposal: 1043,
      at: at(README, 58),
      what: 'The entry says `Scope types description`, the document `Scope Types`.',
    }),
  ],
  {
    proposals: [
      proposal(1041, 'scope-naming', 'Scope-Based API Naming', {
        change: 'modified',
        status: { before: 'Draft', after: 'Implemented' },
      }),
      proposal(1043, 'scope-types', 'Scope Types', {
        change: 'modified',
        status: { before: 'Draft', after: 'Implemented' },
      }),
    ],
  },
);

const QUOTA = 'proposals/ACME-1026-artifact-quota.md';

/** A second document takes a number that another document has, and nobody reserved one. */
export const numberTaken = report(
  [
    finding({
      rule: 'number-unique',
      proposal: 1026,
      at: at(QUOTA),
      what: '1026 is taken by `ACME-1026-fair-share.md`.',
      why: 'A number names one proposal for ever.',
      fix: 'Take the next free number, 1044.',
      edits: [{ rename: { from: QUOTA, to: 'proposals/ACME-1044-artifact-quota.md' } }],
    }),
    finding({
      rule: 'number-reserved',
      proposal: 1026,
      at: at(README),
      what: 'No entry reserves a number for "Artifact Quota".',
      why: 'Numbers are reserved in the registry first, so that two branches cannot take the same one unnoticed.',
      fix: 'Add this row above `_next_`:',
      edits: [
        {
          path: README,
          line: 55,
          endLine: 54,
          text: '| [1044](ACME-1044-artifact-quota.md) | Artifact Quota | Ada Park | Draft |',
        },
      ],
    }),
  ],
  { proposals: [proposal(1026, 'artifact-quota', 'Artifact Quota')] },
);

const PARTS: readonly (readonly [string, number])[] = [
  ['access', 305],
  ['api', 312],
  ['cache', 355],
  ['client', 402],
  ['events', 318],
  ['limits', 333],
  ['migration', 371],
  ['mounts', 420],
  ['rollout', 309],
  ['testing', 340],
];

/** A segmented proposal with ten long parts; its row links the folder and names somebody else. */
export const segmented = report(
  [
    finding({
      rule: 'registry-link',
      proposal: 1050,
      at: at(README, 61, 10, 20),
      excerpt: '| [1050](ACME-1050/) | Storage Agent | Bo Lin | Draft |',
      what: 'The entry links the folder `ACME-1050`.',
      why: 'An entry leads to the main document, where readers start.',
      fix: 'Link the main document.',
      edits: [
        {
          path: README,
          line: 61,
          endLine: 61,
          text: '| [1050](ACME-1050-storage-agent.md) | Storage Agent | Bo Lin | Draft |',
        },
      ],
    }),
    finding({
      rule: 'registry-author',
      severity: 'warning',
      proposal: 1050,
      at: at(README, 61, 40, 46),
      what: 'The entry names Bo Lin, the document Ada Park.',
      why: 'The registry is where people look for whom to ask.',
      fix: 'Write the same authors in both places.',
    }),
    ...PARTS.map(([name, lines]) =>
      finding({
        rule: 'part-length',
        severity: 'warning',
        proposal: 1050,
        at: at(`proposals/ACME-1050/${name}.md`),
        what: `\`${name}.md\` has ${lines} lines.`,
        why: 'A part is one unit of work that a reviewer reads in one go.',
        fix: 'Split it so that no part has more than 300 lines.',
      }),
    ),
  ],
  {
    proposals: [proposal(1050, 'storage-agent', 'Storage Agent')],
    notes: ['The approvals of the status `Accepted` are judged on the pull request only.'],
  },
);

/** The reservation links another file name than the document has. */
export const misnamed = report(
  [
    finding({
      rule: 'registry-link',
      proposal: 1060,
      at: at(README, 62, 10, 34),
      excerpt: '| [1060](ACME-1060-query-cache.md) | Query Result Cache | Ada Park | Draft |',
      what: 'The entry links `ACME-1060-query-cache.md`, which is not there.',
      why: 'An entry leads to the main document, where readers start.',
      fix: 'Link `ACME-1060-query-result-cache.md`, the document of this number:',
      edits: [
        {
          path: README,
          line: 62,
          endLine: 62,
          text: '| [1060](ACME-1060-query-result-cache.md) | Query Result Cache | Ada Park | Draft |',
        },
      ],
    }),
  ],
  { proposals: [proposal(1060, 'query-result-cache', 'Query Result Cache')] },
);

/** A rejected row becomes a draft again, with a new document that is too long. */
export const revived = report(
  [
    finding({
      rule: 'status-transition',
      proposal: 1036,
      at: at(README, 47, 50, 55),
      what: '`Rejected` cannot become `Draft`.',
      why: '`Rejected` is final: the record of the decision stays as it is.',
      fix: 'Reserve a new number for the new attempt, and let it link ACME-1036.',
    }),
    finding({
      rule: 'document-length',
      severity: 'warning',
      proposal: 1036,
      at: at('proposals/ACME-1036-storage-quota.md', 501),
      what: 'The document has 812 lines.',
      why: 'Beyond 500 lines nobody reviews a proposal in one sitting.',
      fix: 'Move components into parts below `ACME-1036/`, and keep the main document under 200 lines.',
    }),
  ],
  {
    proposals: [
      proposal(1036, 'storage-quota', 'Storage Quota', {
        change: 'modified',
        status: { before: 'Rejected', after: 'Draft' },
      }),
    ],
    exempted: [
      { process: 'acme', rule: 'number-unique', number: 1026, reason: 'merged before the registry was checked' },
    ],
  },
);

/** Everything repaired. */
export const clean = report([], {
  head: '8d03b5e',
  proposals: [
    proposal(1074, 'query-result-cache', 'Query Result Cache'),
    proposal(1041, 'scope-naming', 'Scope-Based API Naming', {
      change: 'modified',
      status: { before: 'Draft', after: 'Accepted' },
    }),
  ],
});

const TOPICS = [1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071];
const topicPath = (number: number): string => `proposals/ACME-${number}-topic-${number}.md`;

/** Twenty-five findings in twelve proposals. */
export const many = report(
  [
    ...TOPICS.map((number) =>
      finding({
        rule: 'field-required',
        proposal: number,
        at: at(topicPath(number), 2),
        what: '`Target-Version` is missing.',
        why: '`Accepted` promises a version to build against.',
        fix: 'Add the version below `Status`:',
        snippet: 'Target-Version: YY.Sprint.Patch',
      }),
    ),
    ...['Motivation', 'Current Design', 'Proposed Design', 'Implementation Plan', 'References'].map((name) =>
      finding({
        rule: 'section-present',
        proposal: 1060,
        at: at(topicPath(1060)),
        what: `Section \`${name}\` is missing.`,
        why: 'Readers find the same things in the same places.',
        fix: `Add the heading \`## ${name}\` and what belongs below it.`,
      }),
    ),
    ...[20, 21, 22, 23, 24, 25, 26, 27].map((line) =>
      finding({
        rule: 'template-leftover',
        proposal: 1060,
        at: at(topicPath(1060), line),
        what: 'A placeholder of the template still stands here.',
        why: 'What the template asks is answered or deleted.',
        fix: 'Replace the line, or delete it.',
      }),
    ),
  ],
  {
    proposals: TOPICS.map((number) =>
      proposal(number, `topic-${number}`, `Topic ${number}`, {
        change: 'modified',
        status: { before: 'Draft', after: 'Accepted' },
      }),
    ),
  },
);
