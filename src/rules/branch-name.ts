import { nameOf } from '../model/naming.ts';
import { changeRule, type ExamplesOf } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { branchFor } from './knowledge/branches.ts';
import { addedProposals, isNumberOf, readTemplate } from './knowledge/pulls.ts';

export const rule = changeRule({
  id: 'branch-name',
  docs: {
    summary: 'Bring a new proposal in a branch that has its number',
    why: 'The number in the branch shows everybody which one is taken while the pull request is open.',
  },
  messages: {
    form: {
      what: 'The branch `{branch}` does not name `{name}`, which this pull request adds.',
      fix: 'Open a new pull request from a branch `{right}`, then this one can be closed:',
    },
    number: {
      what: 'The branch `{branch}` has the number `{digits}`, but this pull request adds `{name}`.',
      fix: 'Open a new pull request from a branch `{right}`, then this one can be closed:',
    },
  },
  *check(facts, process) {
    const { branch } = facts.pull;
    const template = process.pullRequest.branch;
    const added = addedProposals(facts);
    const [first] = added;
    if (branch === null || template === null || first === undefined) return;
    const digits = readTemplate(process, template, branch)?.digits ?? null;
    if (isNumberOf(process, digits, added)) return;
    const right = branchFor(process, facts.head, first);
    yield {
      messageId: digits === null ? 'form' : 'number',
      data: { branch, digits, name: nameOf(process, first.number), right },
      at: { path: first.path, range: null },
      key: branch,
      proposal: first.number,
      restsOn: String(first.number),
      // The old name stays out of the commands: it may hold what a shell would run.
      snippet: `git switch -c ${right}\ngit push -u origin ${right}`,
    };
  },
});

const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const ADDED = { [NEW_FILE]: document({ heading: 'Audit Log' }) };

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    { name: 'the number and a few words', pull: { branch: 'acme/1002-audit-log', head: ADDED } },
    {
      name: 'the number of one of two proposals, and a tail of any kind',
      pull: {
        branch: 'acme/1003-Cold.Storage/v2_감사',
        head: {
          ...ADDED,
          'proposals/README.md': registry(...ROWS, '| 1003 | Cold Storage | Ada Park | Draft |'),
          'proposals/ACME-1003-cold-storage.md': document({ heading: 'Cold Storage' }),
        },
      },
    },
    {
      name: 'a proposal is edited in a branch of any name',
      pull: {
        branch: 'fix-typos',
        head: { 'proposals/ACME-1000-query-cache.md': document({ heading: 'Query Result Cache' }) },
      },
    },
    {
      name: 'a reservation without a document',
      pull: {
        branch: 'reserve',
        head: { 'proposals/README.md': registry(...ROWS, '| 1003 | Cold Storage | Ada Park | Draft |') },
      },
    },
    {
      name: 'a proposal gets another file name',
      pull: {
        branch: 'rename',
        head: { 'proposals/ACME-1000-result-cache.md': { from: 'proposals/ACME-1000-query-cache.md' } },
      },
    },
    { name: 'a branch that is not known', pull: { head: ADDED } },
  ],
  invalid: [
    {
      name: 'a branch that is named for the feature alone',
      pull: { branch: 'feature/audit-log', head: ADDED },
      findings: [{ messageId: 'form', path: NEW_FILE, line: null }],
    },
    {
      name: 'the number alone',
      pull: { branch: 'acme/1002', head: ADDED },
      findings: [{ messageId: 'form', path: NEW_FILE, line: null }],
    },
    {
      name: 'the number that was reserved first, before somebody else took it',
      pull: { branch: 'acme/1001-audit-log', head: ADDED },
      findings: [{ messageId: 'number', path: NEW_FILE, line: null }],
    },
    {
      name: 'the number with other digits',
      pull: { branch: 'acme/01002-audit-log', head: ADDED },
      findings: [{ messageId: 'number', path: NEW_FILE, line: null }],
    },
  ],
};
