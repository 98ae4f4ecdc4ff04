import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { memorySource } from '../support/memory-source.ts';
import { promised } from '../support/report-schema.ts';
import {
  adr,
  adrDecisions,
  eip,
  ethereum,
  kep,
  kubernetes,
  madr,
  madrDecisions,
  pep,
  python,
  type Repository,
  rfc,
  rust,
  swift,
  swiftProposal,
} from './projects.ts';

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
  test('a decision', () =>
    passes(swift, { 'proposals/0390-noncopyable-types.md': swiftProposal('Accepted') }, 'SE-0390'));
  test('a jump to the end', () =>
    fails(
      swift,
      { 'proposals/0390-noncopyable-types.md': swiftProposal('Implemented') },
      'status-transition skips proposals/0390-noncopyable-types.md:5',
    ));
});

describe('decisions', () => {
  describe('MADR: front matter', () => {
    test('a new decision in place of an old one', () =>
      passes(
        madrDecisions,
        {
          'docs/decisions/0001-use-files.md': madr('superseded by ADR-0002'),
          'docs/decisions/0002-use-a-database.md': madr('accepted', 'Supersedes ADR-0001.'),
        },
        'ADR-0001',
        'ADR-0002',
      ));
    test('a number that is taken, and an old decision that does not know', () =>
      fails(
        madrDecisions,
        {
          'docs/decisions/0001-use-a-database.md': madr('accepted'),
          'docs/decisions/0002-use-a-queue.md': madr('accepted', 'Supersedes [files](0001-use-files.md).'),
        },
        'number-unique document docs/decisions/0001-use-a-database.md:0',
        'supersession one-sided docs/decisions/0002-use-a-queue.md:14',
      ));
  });

  describe('adr-tools: a section for the status', () => {
    test('a new decision in place of an old one', () =>
      passes(
        adrDecisions,
        {
          'docs/adr/0001-use-files.md': adr(1, 'Superseded by [2. Use a database](0002-use-a-database.md)'),
          'docs/adr/0002-use-a-database.md': adr(2, 'Accepted\n\nSupersedes [1. Use files](0001-use-files.md)'),
        },
        'ADR-0001',
        'ADR-0002',
      ));
    test('a proposal that was accepted already', () =>
      fails(
        adrDecisions,
        { 'docs/adr/0001-use-files.md': adr(1, 'Proposed') },
        'status-transition illegal docs/adr/0001-use-files.md:7',
      ));
  });
});
