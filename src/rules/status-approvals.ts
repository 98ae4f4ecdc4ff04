import type { Facts, Opinion } from '../model/facts.ts';
import { statusToApprove } from '../model/moves.ts';
import { nameOf } from '../model/naming.ts';
import { sameLogin } from '../model/people.ts';
import type { Process } from '../model/process.ts';
import { changeRule, type ExamplesOf, type Violation } from '../model/rule.ts';
import type { Location } from '../model/text.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { movePlace } from './knowledge/moves.ts';

/** A proposal that this pull request gives a status which maintainers have to approve. */
interface Decision {
  readonly number: number;
  readonly id: string | number;
  readonly at: Location;
  readonly status: string;
  readonly approvals: number;
}

function* decisions({ changes, head: { registry } }: Facts, process: Process): Generator<Decision> {
  for (const change of changes) {
    const move = statusToApprove(process, change);
    if (move === null || move.to === null) continue;
    const { number, after } = change;
    const approvals = process.lifecycle.statuses[move.to]?.approvals ?? 0;
    const at = movePlace(process, registry, change, move);
    yield { number, id: after?.id ?? number, at, status: move.to, approvals };
  }
}

/** One for each reviewer, the author of the pull request left out. */
const opinionsThatCount = ({ opinions, pull }: Facts): readonly Opinion[] => [
  ...new Map(
    (opinions ?? [])
      .filter(({ login }) => !sameLogin(login, pull.author))
      .map((opinion) => [opinion.login.toLowerCase(), opinion] as const),
  ).values(),
];

/** Who may approve, for a sentence; of people that are listed, those who have not said anything yet. */
function whoMay({ maintainers }: Process, isOut: (login: string) => boolean): { who: string; names: string[] } {
  if (maintainers?.by === 'team') return { who: 'a member of the team ', names: [maintainers.team] };
  if (maintainers?.by === 'permission')
    return { who: 'somebody whose permission on the repository is at least ', names: [maintainers.permission] };
  const others = (maintainers?.people ?? []).filter((login) => !isOut(login));
  return others.length === 0 ? { who: 'another maintainer', names: [] } : { who: '', names: others };
}

const listed = (opinions: readonly Opinion[]): readonly string[] =>
  opinions.length === 0 ? [] : [opinions.map(({ login }) => login).join(', ')];

/** What is said of approvals that are too few: by whom they are, and whose do not count. */
function shortfall({ pull, head }: Facts, process: Process, { status, approvals }: Decision, approving: Opinion[]) {
  const counted = approving.filter(({ login }) => head.maintains(login) === true);
  if (counted.length >= approvals) return null;
  const others = approving.filter((opinion) => !counted.includes(opinion));
  const isOut = (login: string): boolean =>
    sameLogin(login, pull.author) || approving.some((opinion) => sameLogin(opinion.login, login));
  const [open, close] = counted.length === 0 ? ['', ''] : [' (', ')'];
  const end = others.length === 1 ? ' approves and is no maintainer' : ' approve and are no maintainers';
  return {
    ...whoMay(process, isOut),
    status,
    approvals,
    count: counted.length,
    approvers: listed(counted),
    open,
    close,
    needed: approvals === 1 ? 'an approval by a maintainer' : `${approvals} approvals by different maintainers`,
    others: listed(others),
    but: others.length === 0 ? '' : '; ',
    end: others.length === 0 ? '' : end,
  };
}

function* judge(facts: Facts, process: Process, decision: Decision): Generator<Violation<'missing' | 'objection'>> {
  const { number, id, at, status } = decision;
  const name = nameOf(process, number);
  const about = { at, proposal: number, restsOn: status };
  const opinions = opinionsThatCount(facts);
  for (const { login, says } of opinions)
    if (says === 'objects' && facts.head.maintains(login) !== false)
      yield {
        ...about,
        messageId: 'objection',
        data: { name, status, login },
        key: `${id}:${status}:${login.toLowerCase()}`,
      };
  const approving = opinions.filter(({ says }) => says === 'approves');
  const lack = shortfall(facts, process, decision, approving);
  if (lack !== null) yield { ...about, messageId: 'missing', data: { ...lack, name }, key: `${id}:${status}` };
}

export const rule = changeRule({
  id: 'status-approvals',
  docs: {
    summary: 'Require the approvals that a status needs',
    why: 'Such a status is the decision of several maintainers: their reviews of the pull request that sets it are its record.',
  },
  messages: {
    missing: {
      what: '`{name}` becomes `{status}` with {count} of {approvals} approvals{open}`{approvers}`{close}.',
      why: '`{status}` needs {needed}, the author of the pull request aside{but}`{others}`{end}.',
      fix: 'Ask {who}`{names}` to approve the pull request: the check runs again with each review, or by hand where the workflow has no `pull_request_review`.',
    },
    objection: {
      what: '`{login}` asks for changes, and `{name}` becomes `{status}`.',
      why: '`{status}` is set when no maintainer objects any more.',
      fix: 'Settle it with `{login}`: an approval takes the objection back, and so does a dismissal of the review.',
    },
  },
  *check(facts, process) {
    if (facts.opinions === null) return;
    for (const decision of decisions(facts, process)) yield* judge(facts, process, decision);
  },
  *unseen(facts, process) {
    if (facts.opinions !== null) return;
    for (const { number, status } of decisions(facts, process))
      yield `\`${nameOf(process, number)}\` becomes \`${status}\`: its approvals can only be counted on the pull request.`;
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const README = 'proposals/README.md';
const ACCEPTED = document({ fields: { Status: 'Accepted', 'Target-Version': '26.4.0' } });

const lifecycle = (approvals: number): string => `lifecycle:
  initial: [Draft]
  decided: [Accepted]
  statuses:
    Draft: { to: [Accepted, Rejected] }
    Accepted: { to: [Implemented], approvals: ${approvals} }
    Implemented: {}
    Rejected: { reason: true }
`;

const TWO = `${lifecycle(2)}maintainers: { permission: write }`;
const accepting = {
  process: TWO,
  author: 'adap',
  maintainers: ['bolin', 'cyroe'],
  head: { [FILE]: ACCEPTED },
} as const;
const missing = [{ messageId: 'missing', path: FILE, line: 3 }] as const;

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    { name: 'two maintainers approve', pull: { ...accepting, opinions: { bolin: 'approves', cyroe: 'approves' } } },
    {
      name: 'two maintainers approve, and somebody else asks for changes',
      pull: { ...accepting, opinions: { bolin: 'approves', cyroe: 'approves', elisong: 'objects' } },
    },
    {
      name: 'an accepted document is edited: it was approved before',
      pull: {
        ...accepting,
        base: { [FILE]: ACCEPTED },
        head: { [FILE]: ACCEPTED.replace('for a minute', 'for two minutes') },
        opinions: {},
      },
    },
    {
      name: 'on the command line, where nobody knows who approves',
      pull: { process: TWO, head: { [FILE]: ACCEPTED } },
    },
    {
      name: 'a draft is rejected: that takes no approvals',
      pull: { ...accepting, head: { [FILE]: document({ fields: { Status: 'Rejected' } }) }, opinions: {} },
    },
  ],
  invalid: [
    { name: 'nobody has approved yet', pull: { ...accepting, opinions: {} }, findings: missing },
    { name: 'one maintainer approves', pull: { ...accepting, opinions: { bolin: 'approves' } }, findings: missing },
    {
      name: 'one maintainer approves, and somebody who is none',
      pull: { ...accepting, opinions: { bolin: 'approves', elisong: 'approves' } },
      findings: missing,
    },
    {
      name: 'the author approves',
      pull: { ...accepting, author: 'CyRoe', opinions: { bolin: 'approves', cyroe: 'approves' } },
      findings: missing,
    },
    {
      name: 'one of the people who maintain the project approves',
      pull: {
        ...accepting,
        process: `${lifecycle(2)}maintainers: { people: [bolin, cyroe, danafox] }`,
        opinions: { BoLin: 'approves' },
      },
      findings: missing,
    },
    {
      name: 'a new document that is accepted at once, one approval short of one',
      pull: {
        ...accepting,
        process: `${lifecycle(1)}maintainers: { team: acme/core }`,
        head: { [NEW_FILE]: ACCEPTED },
        opinions: { elisong: 'approves' },
      },
      findings: [{ messageId: 'missing', path: NEW_FILE, line: 3 }],
    },
    {
      name: 'two maintainers approve, and a third asks for changes',
      pull: {
        ...accepting,
        maintainers: ['bolin', 'cyroe', 'danafox'],
        opinions: { bolin: 'approves', cyroe: 'approves', danafox: 'objects' },
      },
      findings: [{ messageId: 'objection', path: FILE, line: 3 }],
    },
    {
      name: 'a reservation is accepted, and so is an entry whose document says no status',
      pull: {
        ...accepting,
        base: { [FILE]: document({ fields: { Status: '' } }) },
        head: { [README]: registry(...ROWS).replaceAll('| Draft |', '| Accepted |') },
        opinions: {},
      },
      findings: [
        { messageId: 'missing', path: README, line: 9 },
        { messageId: 'missing', path: README, line: 11 },
      ],
    },
    {
      name: 'a document that was approved as a reservation: nobody has seen it yet',
      pull: {
        ...accepting,
        base: { [README]: registry(...ROWS).replace('| Cy Roe | Draft |', '| Cy Roe | Accepted |') },
        head: { [NEW_FILE]: ACCEPTED },
        opinions: {},
      },
      findings: [{ messageId: 'missing', path: NEW_FILE, line: 3 }],
    },
  ],
};
