import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { memorySource } from '../support/memory-source.ts';
import { promised } from '../support/report-schema.ts';

/** A repository in a few files. Its process file says how another project works, and no line of code knows of it. */
interface Repository {
  readonly process: string;
  readonly files: Readonly<Record<string, string>>;
}

type Changes = Readonly<Record<string, string>>;

/** What the gate finds in a pull request: verdict, and each finding as its rule and line. */
async function judged({ process, files }: Repository, head: Changes) {
  const base = { ...files, '.github/proposals.yml': process };
  const source = memorySource({ base, head: { ...base, ...head } });
  const report = promised(await check({ source, process: null, today: '2026-03-10', failOn: 'error' }));
  const findings = report.findings.map(
    ({ rule, message, at }) => `${rule} ${message} ${at.path}:${at.range?.line ?? 0}`,
  );
  return { verdict: report.verdict, findings, touched: report.proposals.map(({ name }) => name) };
}

const passes = async (repository: Repository, head: Changes, ...touched: string[]) =>
  expect(await judged(repository, head)).toEqual({ verdict: 'pass', findings: [], touched });

const warns = async (repository: Repository, head: Changes, ...findings: string[]) =>
  expect(await judged(repository, head)).toMatchObject({ verdict: 'pass', findings });

const fails = async (repository: Repository, head: Changes, ...findings: string[]) =>
  expect(await judged(repository, head)).toMatchObject({ verdict: 'fail', findings });

describe('Python: reStructuredText below a header, numbers from an editor', () => {
  const pep = (number: number, status: string, more = '', body = 'Dictionaries lack it.') =>
    `PEP: ${number}\nTitle: Frozen Mappings\nAuthor: Ada Park <ada@acme.dev>\nStatus: ${status}\nCreated: 02-Mar-2026\n${more}\n\nAbstract\n========\n\n${body}\n\nRationale\n=========\n\nAs in :pep:\`416\`.\n`;
  const python: Repository = {
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

  test('a new one that replaces an old one', () =>
    passes(
      python,
      {
        'peps/pep-0603.rst': pep(603, 'Draft', 'Replaces: 416'),
        'peps/pep-0416.rst': pep(416, 'Superseded', 'Superseded-By: 603'),
      },
      'PEP-0416',
      'PEP-0603',
    ));
  test('one that begins at the end, and lacks a section', () =>
    fails(
      python,
      { 'peps/pep-0603.rst': pep(603, 'Final', '', '.. Why?').replace('Rationale\n=========', 'Also\n====') },
      'status-initial initial peps/pep-0603.rst:4',
      'section-filled empty peps/pep-0603.rst:8',
      'section-present missing peps/pep-0603.rst:8',
    ));
  test('the old one does not know the new one', () =>
    warns(
      python,
      { 'peps/pep-0603.rst': pep(603, 'Draft', 'Replaces: 416') },
      'supersession one-sided peps/pep-0603.rst:6',
    ));
});

describe('Ethereum: front matter, numbers without zeros', () => {
  const eip = (number: number, status: string, more = '') =>
    `---\neip: ${number}\ntitle: Fee market\nauthor: Ada Park (@adapark)\nstatus: ${status}\ncreated: 2026-03-02\n${more}---\n\n## Abstract\n\nA base fee.\n`;
  const ethereum: Repository = {
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

  test('a draft', () => passes(ethereum, { 'EIPS/eip-7702.md': eip(7702, 'Draft') }, 'EIP-7702'));
  test('a jump over the last call', () =>
    fails(ethereum, { 'EIPS/eip-1559.md': eip(1559, 'Final') }, 'status-transition skips EIPS/eip-1559.md:5'));
  test('a last call without an end, and a number with zeros', () =>
    fails(
      ethereum,
      { 'EIPS/eip-1559.md': eip(1559, 'Last Call'), 'EIPS/eip-0077.md': eip(77, 'Draft') },
      'number-format file EIPS/eip-0077.md:0',
      'field-required missing-for-status EIPS/eip-1559.md:1',
    ));
});

describe('Kubernetes: a YAML file in a folder of a team, its text beside it', () => {
  const kep = (status: string, stage = 'alpha') =>
    `title: User Namespaces\nkep-number: 127\nauthors:\n  - "@adapark"\nowning-sig: sig-node\nstatus: ${status}\ncreation-date: 2026-03-02\nstage: ${stage}\nmilestone:\n  alpha: v1.30\n`;
  const kubernetes: Repository = {
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
  const folder = 'keps/sig-node/127-user-namespaces';

  test('the next stage, with its text', () =>
    passes(
      kubernetes,
      {
        [`${folder}/kep.yaml`]: kep('implementable'),
        [`${folder}/README.md`]: '# KEP-127: User Namespaces\n\nSee [kep](kep.yaml).\n',
      },
      'KEP-127',
    ));
  test('a status that there is not, and a folder that is not named as the others', () =>
    fails(
      kubernetes,
      {
        [`${folder}/kep.yaml`]: kep('monkeys'),
        'keps/sig-apps/0009_jobs/kep.yaml': kep('provisional').replace('127', '9'),
      },
      'file-name name keps/sig-apps/0009_jobs/kep.yaml:0',
      'status-known next keps/sig-node/127-user-namespaces/kep.yaml:6',
    ));
  test('a text that links nothing', () =>
    warns(
      kubernetes,
      { [`${folder}/README.md`]: '# KEP-127\n\n[design](design.md)\n' },
      `link-target missing ${folder}/README.md:3`,
    ));
});

describe('Rust: a list of names and values, the number of the pull request', () => {
  const rfc = (start: string, body = '## Summary\n\nLoops with a value.\n') =>
    `- Feature Name: \`loop_value\`\n- Start Date: ${start}\n- RFC PR: [rust-lang/rfcs#1624](https://github.com/rust-lang/rfcs/pull/1624)\n\n# Loop values\n\n${body}`;
  const rust: Repository = {
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

  test('a new one', () => passes(rust, { 'text/3700-while-value.md': rfc('2026-03-01') }, 'RFC-3700'));
  test('another beginning, and no summary', () =>
    fails(
      rust,
      { 'text/1624-loop-value.md': rfc('2026-02-03', '## Motivation\n\nSpeed.\n') },
      'section-present missing text/1624-loop-value.md:1',
      'field-frozen changed text/1624-loop-value.md:2',
    ));
});

describe('Swift: a list of names and values, numbers from a manager', () => {
  const proposal = (status: string) =>
    `# Noncopyable types\n\n* Proposal: [SE-0390](0390-noncopyable-types.md)\n* Authors: [Ada Park](https://github.com/adapark)\n* Status: **${status}**\n\n## Introduction\n\nTypes that are not copied.\n`;
  const swift: Repository = {
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
    files: { 'proposals/0390-noncopyable-types.md': proposal('Active review') },
  };

  test('a decision', () => passes(swift, { 'proposals/0390-noncopyable-types.md': proposal('Accepted') }, 'SE-0390'));
  test('a jump to the end', () =>
    fails(
      swift,
      { 'proposals/0390-noncopyable-types.md': proposal('Implemented') },
      'status-transition skips proposals/0390-noncopyable-types.md:5',
    ));
});

describe('decisions', () => {
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

  describe('MADR: front matter', () => {
    const madr = (status: string, text = 'Files are enough.') =>
      `---\nstatus: ${status}\ndate: 2026-03-02\n---\n\n# Use files\n\n## Context\n\nWe keep notes.\n\n## Decision\n\n${text}\n`;
    const repository: Repository = {
      process: decisions(
        'docs/decisions',
        `fields: { status: { type: status, required: always }, date: { type: date } }\n${LIFECYCLE.toLowerCase()}`,
      ),
      files: { 'docs/decisions/0001-use-files.md': madr('accepted') },
    };

    test('a new decision in place of an old one', () =>
      passes(
        repository,
        {
          'docs/decisions/0001-use-files.md': madr('superseded by ADR-0002'),
          'docs/decisions/0002-use-a-database.md': madr('accepted', 'Supersedes ADR-0001.'),
        },
        'ADR-0001',
        'ADR-0002',
      ));
    test('a number that is taken, and an old decision that does not know', () =>
      fails(
        repository,
        {
          'docs/decisions/0001-use-a-database.md': madr('accepted'),
          'docs/decisions/0002-use-a-queue.md': madr('accepted', 'Supersedes [files](0001-use-files.md).'),
        },
        'number-unique document docs/decisions/0001-use-a-database.md:0',
        'supersession one-sided docs/decisions/0002-use-a-queue.md:14',
      ));
  });

  describe('adr-tools: a section for the status', () => {
    const adr = (number: number, status: string) =>
      `# ${number}. Use files\n\nDate: 2026-03-02\n\n## Status\n\n${status}\n\n## Context\n\nWe keep notes.\n\n## Decision\n\nFiles.\n`;
    const repository: Repository = {
      process: decisions(
        'docs/adr',
        `metadata: sections\nfields: { Status: { type: status, required: always } }\n${LIFECYCLE}`,
      ),
      files: { 'docs/adr/0001-use-files.md': adr(1, 'Accepted') },
    };

    test('a new decision in place of an old one', () =>
      passes(
        repository,
        {
          'docs/adr/0001-use-files.md': adr(1, 'Superseded by [2. Use a database](0002-use-a-database.md)'),
          'docs/adr/0002-use-a-database.md': adr(2, 'Accepted\n\nSupersedes [1. Use files](0001-use-files.md)'),
        },
        'ADR-0001',
        'ADR-0002',
      ));
    test('a proposal that was accepted already', () =>
      fails(
        repository,
        { 'docs/adr/0001-use-files.md': adr(1, 'Proposed') },
        'status-transition illegal docs/adr/0001-use-files.md:7',
      ));
  });
});
