/** A repository in a few files. Its process file says how another project works, and no line of code knows of it. */
export interface Repository {
  readonly process: string;
  readonly files: Readonly<Record<string, string>>;
}

export const pep = (number: number, status: string, more = '', body = 'Dictionaries lack it.') =>
  `PEP: ${number}\nTitle: Frozen Mappings\nAuthor: Ada Park <ada@acme.dev>\nStatus: ${status}\nCreated: 02-Mar-2026\n${more}\n\nAbstract\n========\n\n${body}\n\nRationale\n=========\n\nAs in :pep:\`416\`.\n`;
export const python: Repository = {
  process: `
name: python-pep
label: PEP
documents: { path: 'peps/pep-{number}.rst' }
number: { assigned: assigned }
metadata: header
fields:
  PEP: { required: always, frozen: true }
  Title: { type: title, required: always }
  Author: { required: always }
  Status: { type: status, required: always }
  Created: { required: always, frozen: true }
  Replaces: { type: proposals }
  Superseded-By: { type: proposals }
lifecycle:
  initial: [Draft]
  statuses:
    Draft: { to: [Accepted, Rejected, Withdrawn] }
    Accepted: { to: [Final] }
    Final: { to: [Superseded] }
    Rejected: {}
    Withdrawn: {}
    Superseded: {}
heading: { forms: [] }
sections: { structures: { standard: [Abstract, Rationale] } }
supersession: { newer: [Replaces], older: [Superseded-By] }
`,
  files: { 'peps/pep-0416.rst': pep(416, 'Final') },
};

export const eip = (number: number, status: string, more = '') =>
  `---\neip: ${number}\ntitle: Fee market\nauthor: Ada Park (@adapark)\nstatus: ${status}\ncreated: 2026-03-02\n${more}---\n\n## Abstract\n\nA base fee.\n`;
export const ethereum: Repository = {
  process: `
name: eip
label: EIP
documents: { path: 'EIPS/eip-{number}.md' }
number: { digits: 1, assigned: assigned }
fields:
  eip: { type: number, required: always, frozen: true }
  title: { type: title, required: always }
  author: { type: persons, required: always }
  status: { type: status, required: always }
  created: { type: date, required: always }
  last-call-deadline: { type: date, required: [Last Call] }
lifecycle:
  initial: [Draft]
  statuses:
    Draft: { to: [Review] }
    Review: { to: [Draft, Last Call] }
    Last Call: { to: [Review, Final] }
    Final: {}
heading: { forms: [] }
sections: { structures: { standard: [Abstract] } }
`,
  files: { 'EIPS/eip-1559.md': eip(1559, 'Review') },
};

export const kep = (status: string, stage = 'alpha') =>
  `title: User Namespaces\nkep-number: 127\nauthors:\n  - "@adapark"\nowning-sig: sig-node\nstatus: ${status}\ncreation-date: 2026-03-02\nstage: ${stage}\nmilestone:\n  alpha: v1.30\n`;
export const kubernetes: Repository = {
  process: `
name: kep
label: KEP
documents:
  path: keps/{sig}/{number}-{slug}/kep.yaml
  folder: keps/{sig}/{number}-{slug}
  template: keps/NNNN-kep-template/kep.yaml
number: { digits: 1, assigned: assigned }
metadata: yaml
fields:
  title: { type: title, required: always }
  kep-number: { type: number, required: always, frozen: true }
  authors: { required: always }
  owning-sig: { required: always }
  status: { type: status, required: always }
  creation-date: { type: date, required: always }
  stage: { required: [implementable, implemented], allowed: [provisional] }
  milestone: {}
lifecycle:
  initial: [provisional, implementable]
  statuses:
    provisional: { to: [implementable, withdrawn] }
    implementable: { to: [implemented, withdrawn] }
    implemented: {}
    withdrawn: {}
heading: { forms: [] }
rules: { part-indexed: off }
`,
  files: {
    'keps/NNNN-kep-template/kep.yaml': kep('provisional'),
    'keps/sig-node/127-user-namespaces/kep.yaml': kep('provisional'),
    'keps/sig-node/127-user-namespaces/README.md': '# KEP-127: User Namespaces\n',
  },
};

export const rfc = (start: string, body = '## Summary\n\nLoops with a value.\n') =>
  `- Feature Name: \`loop_value\`\n- Start Date: ${start}\n- RFC PR: [rust-lang/rfcs#1624](https://github.com/rust-lang/rfcs/pull/1624)\n\n# Loop values\n\n${body}`;
export const rust: Repository = {
  process: `
name: rust-rfc
label: RFC
documents: { path: 'text/{number}-{slug}.md' }
number: { assigned: assigned }
metadata: list
fields:
  Feature Name: { required: always }
  Start Date: { type: date, required: always, frozen: true }
  RFC PR: { type: links, required: always }
  Status: { type: status } # nobody writes one: what is merged is active
lifecycle: { initial: [Merged], statuses: { Merged: {} } }
sections: { structures: { standard: [Summary] } }
`,
  files: { 'text/1624-loop-value.md': rfc('2026-02-01') },
};

export const swiftProposal = (status: string) =>
  `# Noncopyable types\n\n* Proposal: [SE-0390](0390-noncopyable-types.md)\n* Authors: [Ada Park](https://github.com/adapark)\n* Status: **${status}**\n\n## Introduction\n\nTypes that are not copied.\n`;
export const swift: Repository = {
  process: `
name: swift-evolution
label: SE
documents: { path: 'proposals/{number}-{slug}.md' }
number: { assigned: assigned }
metadata: list
fields:
  Proposal: { type: number, required: always }
  Authors: { aliases: [Author], required: always }
  Status: { type: status, required: always }
lifecycle:
  initial: [Awaiting review]
  statuses:
    Awaiting review: { to: [Active review] }
    Active review: { to: [Accepted, Rejected] }
    Accepted: { to: [Implemented] }
    Implemented: {}
    Rejected: {}
`,
  files: { 'proposals/0390-noncopyable-types.md': swiftProposal('Active review') },
};

const decisions = (folder: string, more: string): string => `
name: adr
label: ADR
documents: { path: '${folder}/{number}-{slug}.md', ignore: [README.md] }
${more}
supersession: { newer: [Supersedes], older: [Superseded by] }
`;
const LIFECYCLE = `lifecycle:
  initial: [Proposed, Accepted]
  statuses:
    Proposed: { to: [Accepted, Rejected] }
    Accepted: { to: [Deprecated, Superseded] }
    Rejected: {}
    Deprecated: {}
    Superseded: {}`;

export const madr = (status: string, text = 'Files are enough.') =>
  `---\nstatus: ${status}\ndate: 2026-03-02\n---\n\n# Use files\n\n## Context\n\nWe keep notes.\n\n## Decision\n\n${text}\n`;
export const madrDecisions: Repository = {
  process: decisions(
    'docs/decisions',
    `fields: { status: { type: status, required: always }, date: { type: date } }\n${LIFECYCLE.toLowerCase()}`,
  ),
  files: { 'docs/decisions/0001-use-files.md': madr('accepted') },
};

export const adr = (number: number, status: string) =>
  `# ${number}. Use files\n\nDate: 2026-03-02\n\n## Status\n\n${status}\n\n## Context\n\nWe keep notes.\n\n## Decision\n\nFiles.\n`;
export const adrDecisions: Repository = {
  process: decisions(
    'docs/adr',
    `metadata: sections\nfields: { Status: { type: status, required: always } }\n${LIFECYCLE}`,
  ),
  files: { 'docs/adr/0001-use-files.md': adr(1, 'Accepted') },
};
