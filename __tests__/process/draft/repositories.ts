/** Repositories as projects keep them, without a process file: each in a few files, with the oddities that such have. */
export type Files = Readonly<Record<string, string>>;

const python = (number: number, status: string, more = ''): string =>
  `PEP: ${number}\nTitle: Frozen Mappings ${number}\nAuthor: Ada Park <ada@acme.dev>,\n        Bo Lin <bo@acme.dev>\nStatus: ${status}\nType: Standards Track\nCreated: 02-Mar-2026\n${more}\n\nAbstract\n========\n\nDictionaries lack it.\n\nRationale\n=========\n\nAs in :pep:\`416\`.\n\nCopyright\n=========\n\nPublic domain.\n`;

export const PYTHON: Files = {
  'README.rst': 'Proposals\n=========\n',
  'peps/pep-0008.rst': python(8, 'Active'),
  'peps/pep-0416.rst': python(416, 'Superseded', 'Superseded-By: 603'),
  'peps/pep-0603.rst': python(603, 'Draft', 'Replaces: 416'),
  'peps/pep-3107.rst': python(3107, 'Final'),
};

const ethereum = (number: number, status: string, more = ''): string =>
  `---\neip: ${number}\ntitle: Fee market ${number}\ndescription: A base fee\nauthor: Ada Park (@adapark), Bo Lin (@bolin)\ndiscussions-to: https://forum.example/t/${number}\nstatus: ${status}\ntype: Standards Track\ncreated: 2026-03-02\n${more}---\n\n## Abstract\n\nA base fee.\n\n## Specification\n\nIt burns.\n\n## Security Considerations\n\nNone.\n`;

export const ETHEREUM: Files = {
  'README.md': '# Proposals\n',
  'EIPS/eip-20.md': ethereum(20, 'Final'),
  'EIPS/eip-1559.md': ethereum(1559, 'Last Call', 'last-call-deadline: 2026-04-02\n'),
  'EIPS/eip-4844.md': ethereum(4844, 'Review', 'requires: 1559\n'),
  'EIPS/eip-7702.md': ethereum(7702, 'Draft'),
  'EIPS/eip-999.md': ethereum(999, 'Withdrawn'),
  'eip-template.md': '---\ntitle: <title>\nstatus: Draft\n---\n',
};

const kubernetes = (number: number, status: string): string =>
  `title: User Namespaces ${number}\nkep-number: ${number}\nauthors:\n  - "@adapark"\nowning-sig: sig-node\nstatus: ${status}\ncreation-date: 2026-03-02\nstage: alpha\nmilestone:\n  alpha: v1.30\n`;
const readme = (number: number): string =>
  `# KEP-${number}: User Namespaces\n\n## Summary\n\nUsers.\n\n## Motivation\n\nSafety.\n`;

export const KUBERNETES: Files = {
  'keps/README.md': '# Enhancements\n',
  'keps/NNNN-kep-template/kep.yaml': kubernetes(0, 'provisional').replace('kep-number: 0', 'kep-number: NNNN'),
  'keps/NNNN-kep-template/README.md': readme(0),
  'keps/sig-node/127-user-namespaces/kep.yaml': kubernetes(127, 'implementable'),
  'keps/sig-node/127-user-namespaces/README.md': readme(127),
  'keps/sig-node/753-sidecars/kep.yaml': kubernetes(753, 'implemented'),
  'keps/sig-node/753-sidecars/README.md': readme(753),
  'keps/sig-apps/3329-job-retries/kep.yaml': kubernetes(3329, 'provisional'),
  'keps/sig-apps/3329-job-retries/README.md': readme(3329),
};

const rust = (number: number, body = '# Summary\n\nLoops with a value.\n\n# Motivation\n\nSpeed.\n'): string =>
  `- Feature Name: \`loop_${number}\`\n- Start Date: 2026-02-01\n- RFC PR: [rust-lang/rfcs#${number}](https://github.com/rust-lang/rfcs/pull/${number})\n- Rust Issue: [rust-lang/rust#${number + 1}](https://github.com/rust-lang/rust/issues/${number + 1})\n\n${body}`;

export const RUST: Files = {
  'README.md': '# RFCs\n',
  '0000-template.md': rust(0),
  'text/0048-traits.md': rust(48),
  'text/1624-loop-value.md': rust(1624),
  'text/2094-borrows.md': rust(2094),
};

const swift = (number: string, slug: string, status: string): string =>
  `# Noncopyable types ${number}\n\n* Proposal: [SE-${number}](${number}-${slug}.md)\n* Authors: [Ada Park](https://github.com/adapark)\n* Review Manager: [Bo Lin](https://github.com/bolin)\n* Status: **${status}**\n\n## Introduction\n\nTypes that are not copied.\n\n## Motivation\n\nResources.\n`;

export const SWIFT: Files = {
  'README.md': '# Evolution\n',
  'proposal-templates/0000-swift-template.md': swift('NNNN', 'filename', 'Awaiting review'),
  'proposals/0390-noncopyable-types.md': swift('0390', 'noncopyable-types', 'Implemented (Swift 5.9)'),
  'proposals/0427-noncopyable-generics.md': swift('0427', 'noncopyable-generics', 'Accepted'),
  'proposals/0430-sending.md': swift('0430', 'sending', 'Active review (March 1...March 10)'),
  'proposals/0431-isolated.md': swift('0431', 'isolated', 'Rejected'),
};

const madr = (status: string, title: string): string =>
  `---\nstatus: ${status}\ndate: 2026-03-02\ndecision-makers: Ada Park\n---\n\n# ${title}\n\n## Context and Problem Statement\n\nWe keep notes.\n\n## Decision Outcome\n\nFiles.\n`;

export const MADR: Files = {
  'README.md': '# Thing\n',
  'docs/01-install.md': '# Install\n',
  'docs/02-use.md': '# Use\n',
  'docs/decisions/README.md': '# Decisions\n\n* [ADR-0000](0000-record-decisions.md)\n',
  'docs/decisions/adr-template.md': madr('proposed', '{short title}'),
  'docs/decisions/0000-record-decisions.md': madr('accepted', 'Record decisions'),
  'docs/decisions/0001-use-files.md': madr('superseded by [ADR-0002](0002-use-a-database.md)', 'Use files'),
  'docs/decisions/0002-use-a-database.md': madr('accepted', 'Use a database'),
};

const tools = (number: number, title: string, status: string): string =>
  `# ${number}. ${title}\n\nDate: 2026-03-02\n\n## Status\n\n${status}\n\n## Context\n\nWe keep notes.\n\n## Decision\n\nFiles.\n\n## Consequences\n\nLess to do.\n`;

export const ADR_TOOLS: Files = {
  'doc/adr/0001-record-decisions.md': tools(1, 'Record decisions', 'Accepted'),
  'doc/adr/0002-use-files.md': tools(2, 'Use files', 'Superseded by [3. Use a database](0003-use-a-database.md)'),
  'doc/adr/0003-use-a-database.md': tools(
    3,
    'Use a database',
    'Accepted\n\nSupersedes [2. Use files](0002-use-files.md)',
  ),
};

const table = (number: string, status: string): string =>
  `# RFC-${number}: Cache ${number}\n\n| Field | Value |\n| --- | --- |\n| **Status** | ${status} |\n| **Author** | Ada Park (ada@acme.dev) |\n| **Since** | 26.${Number(number)}.0 |\n| **Tracking Issue** | https://github.com/acme/thing/issues/${Number(number)} |\n\n## Motivation\n\nSpeed.\n\n## Design\n\nA map.\n`;

/** A table that lists the proposals, and reserves numbers. */
export const LISTED: Files = {
  'rfcs/README.md':
    '# RFCs\n\nHow to write one.\n\n## All RFCs\n\n| RFC | Title | Owner | State |\n| --- | --- | --- | --- |\n| [0001](RFC-0001-cache.md) | Cache 0001 | Ada Park | Done |\n| [0002](RFC-0002-queue.md) | Cache 0002 | Ada Park | Under Review |\n| 0003 | Audit Log | Bo Lin | |\n| _next_ | | | |\n',
  'rfcs/RFC-0000-template.md': table('0000', 'Draft')
    .replace('RFC-0000: Cache 0000', 'RFC-0000: Title')
    .replace('Ada Park (ada@acme.dev)', 'Full Name (email)'),
  'rfcs/RFC-0001-cache.md': table('0001', 'Done'),
  'rfcs/RFC-0002-queue.md': table('0002', 'Under Review'),
  'rfcs/RFC-0002/schema.md': '# Schema\n\nTwo tables.\n',
};

export const ALL: Readonly<Record<string, Files>> = {
  PYTHON,
  ETHEREUM,
  KUBERNETES,
  RUST,
  SWIFT,
  MADR,
  ADR_TOOLS,
  LISTED,
};
