import { isPlaceholder } from '../model/document.ts';
import type { Facts } from '../model/facts.ts';
import { expand, fold, formatNumber, nameOf } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import type { Proposal } from '../model/proposal.ts';
import { changeRule, type ExamplesOf } from '../model/rule.ts';
import { isPlaceholderTitle, titleOf } from '../model/titles.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { addedProposals, isNumberOf, readTemplate } from './knowledge/pulls.ts';

interface Wanted {
  readonly first: Proposal;
  readonly template: string;
  readonly form: string;
  readonly right: string;
}

/** The title to write; null when the process asks for none, or the pull request adds no proposal. */
function titleFor(facts: Facts, process: Process): Wanted | null {
  const { title: template } = process.pullRequest;
  const [first] = addedProposals(facts);
  if (template === null || first === undefined) return null;
  const number = formatNumber(process, first.number);
  const filled = (title: string): string => expand(template, { label: process.label, number, title });
  return { first, template, form: filled('…'), right: filled(titleOf(process, facts.head, first)) };
}

export const rule = changeRule({
  id: 'pull-request-title',
  docs: {
    summary: 'Name the new proposal in the title of its pull request',
    why: 'Reviewers look for proposals in the list of pull requests, and find them by number and title.',
  },
  messages: {
    form: {
      what: 'The title `{title}` does not have the form `{form}`.',
      fix: 'Give the pull request the title `{right}`, or a shorter one behind the number.',
    },
    number: {
      what: 'The title has the number `{digits}`, but this pull request adds `{name}`.',
      fix: 'Give the pull request the title `{right}`.',
    },
    placeholder: {
      what: 'The title `{title}` does not say what `{name}` proposes.',
      fix: 'Give the pull request the title `{right}`, or a shorter one behind the number.',
    },
  },
  *check(facts, process) {
    const wanted = titleFor(facts, process);
    const title = facts.pull.title?.trim().replace(/\s+/g, ' ');
    if (wanted === null || title === undefined) return;
    const { first, template, form, right } = wanted;
    const said = readTemplate(process, template, title);
    const digits = said?.digits ?? null;
    const isNumbered = isNumberOf(process, digits, addedProposals(facts));
    const isEmpty = (text: string): boolean =>
      isPlaceholder(text) || fold(text) === 'shorttitle' || isPlaceholderTitle(process, facts.head.template, text);
    if (isNumbered && !(said?.title != null && isEmpty(said.title))) return;
    yield {
      messageId: digits === null ? 'form' : isNumbered ? 'placeholder' : 'number',
      data: { title, digits, form, name: nameOf(process, first.number), right },
      at: { path: first.path, range: null },
      key: title,
      proposal: first.number,
      restsOn: String(first.number),
    };
  },
  *unseen(facts, process) {
    const wanted = titleFor(facts, process);
    if (wanted !== null && facts.pull.title === null)
      yield `The title of the pull request is not known here. It names the proposal: ${wanted.right}`;
  },
});

const FORM = "pull-request: { title: '{label}-{number}: {title}' }";
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const ADDED = { [NEW_FILE]: document({ heading: 'Audit Log' }) };
const titled = (title: string) => ({ process: FORM, title, head: ADDED });

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    { name: 'the number and a short title', pull: titled('ACME-1002: Audits') },
    { name: 'a title with a colon and more', pull: titled('ACME-1002: Audit Log: who did what (#12) 감사') },
    {
      name: 'the number of one of two proposals',
      pull: {
        ...titled('ACME-1003: Cold Storage, and its audit log'),
        head: {
          ...ADDED,
          'proposals/README.md': registry(...ROWS, '| 1003 | Cold Storage | Ada Park | Draft |'),
          'proposals/ACME-1003-cold-storage.md': document({ heading: 'Cold Storage' }),
        },
      },
    },
    {
      name: 'a proposal is edited',
      pull: {
        process: FORM,
        title: 'docs: fix a typo',
        head: { 'proposals/ACME-1000-query-cache.md': document({ heading: 'Query Result Cache' }) },
      },
    },
    {
      name: 'a reservation without a document',
      pull: {
        process: FORM,
        title: 'Reserve a number',
        head: { 'proposals/README.md': registry(...ROWS, '| 1003 | Cold Storage | Ada Park | Draft |') },
      },
    },
    { name: 'a title that is not known', pull: { process: FORM, head: ADDED } },
  ],
  invalid: [
    {
      name: 'a title as a commit has it',
      pull: titled('docs: propose an audit log'),
      findings: [{ messageId: 'form', path: NEW_FILE, line: null }],
    },
    {
      name: 'the number without its sign',
      pull: titled('ACME 1002 Audit Log'),
      findings: [{ messageId: 'form', path: NEW_FILE, line: null }],
    },
    {
      name: 'the number alone',
      pull: titled('ACME-1002: '),
      findings: [{ messageId: 'form', path: NEW_FILE, line: null }],
    },
    {
      name: 'the number that was free first, before somebody else took it',
      pull: titled('ACME-1001: Audit Log'),
      findings: [{ messageId: 'number', path: NEW_FILE, line: null }],
    },
    {
      name: 'the title of the template',
      pull: titled('ACME-1002: Title'),
      findings: [{ messageId: 'placeholder', path: NEW_FILE, line: null }],
    },
  ],
};
