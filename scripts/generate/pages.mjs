import { prose, table } from './markdown.mjs';
import { builtinSeverities } from './processes.mjs';
import { loadRules } from './rules.mjs';

const NOTE = '<!-- Generated from the rules by `npm run generate`. -->';

const OVERLAY =
  'The examples follow a made-up process, ACME. They show what differs from ' +
  '[a small repository](../../src/rules/acme/repository.ts) in which everything is right.';

const LANGUAGES = { md: 'markdown', yml: 'yaml', yaml: 'yaml' };

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function block(path, text) {
  if (text === '') return '(an empty file)';
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${LANGUAGES[path.split('.').at(-1)] ?? 'text'}\n${text.replace(/\n$/, '')}\n${fence}`;
}

const baseFile = ([path, text]) => `\`${path}\` on the base branch:\n\n${block(path, text)}`;

const tipFile = ([path, text]) => `\`${path}\` on the base branch, changed since:\n\n${block(path, text)}`;

function headFile([path, change]) {
  if (change === null) return `\`${path}\` is removed.`;
  if (typeof change === 'string') return `\`${path}\` in the pull request:\n\n${block(path, change)}`;
  const renamed = `\`${change.from}\` becomes \`${path}\``;
  return change.text === undefined ? `${renamed}.` : `${renamed}:\n\n${block(path, change.text)}`;
}

const NO_TEXT = {
  binary: 'a binary file',
  encoding: 'a file that is not UTF-8',
  oversized: 'a file larger than 1 MiB',
  symlink: 'a symbolic link',
  submodule: 'a submodule',
};

const auditFile = ([path, text]) => `\`${path}\`:\n\n${block(path, text)}`;

const SAYS = { approves: 'approves', objects: 'asks for changes' };

/** Who reviewed the pull request, and who of the people in it maintains the project. */
function peopleOf({ opinions, maintainers }) {
  const reviews = Object.entries(opinions ?? {}).map(([login, says]) => `\`${login}\` ${SAYS[says]}`);
  return [
    ...(opinions === undefined
      ? []
      : [reviews.length === 0 ? 'Nobody has reviewed it.' : `Reviews: ${reviews.join(', ')}.`]),
    ...(maintainers === undefined ? [] : [`Maintainers: ${maintainers.map((login) => `\`${login}\``).join(', ')}.`]),
  ].join(' ');
}

/** The other open pull requests, with their files. */
function othersOf({ number = 7, others }) {
  if (others === undefined) return [];
  const own = `This is pull request ${number}.`;
  if (others.length === 0) return [`${own} No other one is open.`];
  return [
    own,
    ...others.flatMap(({ number, title, author, files }) => [
      `Pull request ${number}, “${prose(title)}” by \`${author}\`, is open too:`,
      ...Object.entries(files).map((each) => headFile(each).replace(' in the pull request:', ' there:')),
    ]),
  ];
}

function pullRequest(pull) {
  const { branch, title, today, author, base = {}, tip = {}, head, unreadable = {}, process } = pull;
  const people = peopleOf(pull);
  const said = [
    branch === undefined ? [] : [`branch \`${branch}\``],
    title === undefined ? [] : [`title “${prose(title)}”`],
    today === undefined ? [] : [`on ${today}`],
    author === undefined ? [] : [`by \`${author}\``],
  ].flat();
  const files =
    head === undefined
      ? Object.entries(base).map(auditFile)
      : [
          ...Object.entries(base).map(baseFile),
          ...Object.entries(tip).map(tipFile),
          ...Object.entries(head).map(headFile),
        ];
  return [
    ...(process === undefined ? [] : [`With this in the process file:\n\n${block('process.yml', process)}`]),
    ...(said.length > 0 ? [`Pull request: ${said.join(', ')}.`] : []),
    ...(people === '' ? [] : [people]),
    ...files,
    ...othersOf(pull),
    ...(pull.isOverdue === true ? ['The time for reading is over before it is read.'] : []),
    ...Object.entries(unreadable).map(([path, problem]) => `\`${path}\` in the pull request: ${NO_TEXT[problem]}.`),
  ].join('\n\n');
}

const place = ({ path, line }) => (line === null ? `\`${path}\`` : `\`${path}\`, line ${line}`);

const invalidExample = ({ name, pull, findings }) =>
  [
    `### ${capital(prose(name))}`,
    findings.map((finding) => `- \`${finding.messageId}\` at ${place(finding)}`).join('\n'),
    pullRequest(pull),
  ].join('\n\n');

const validExample = ({ name, pull }) => [`### ${capital(prose(name))}`, pullRequest(pull)].join('\n\n');

const message = ([id, { what, why, fix, otherwise }]) =>
  [
    `### \`${id}\``,
    `- What: ${prose(what)}`,
    ...(why === undefined ? [] : [`- Why: ${prose(why)}`]),
    `- Fix: ${prose(fix)}`,
    ...(otherwise === undefined ? [] : [`- Otherwise: ${prose(otherwise)}`]),
  ]
    .join('\n')
    .replace('\n', '\n\n');

/** The page of one rule. */
export function page({ rule, examples }, severities, more = '') {
  const rows = severities.map((process) => [`\`${process.name}\``, process.of(rule)]);
  return `${[
    `# \`${rule.id}\``,
    NOTE,
    `${prose(rule.docs.summary)}.`.replace(/\.\.$/, '.'),
    prose(rule.docs.why),
    ...(more === '' ? [] : [more]),
    `A ${rule.severity ?? 'error'}, unless a process says otherwise:`.replace('A error', 'An error'),
    table(['process', 'severity'], rows),
    `To switch it, write in \`.github/proposals.yml\`:`,
    `\`\`\`yaml\nrules:\n  ${rule.id}: warning # error, warning, notice or off\n\`\`\``,
    '## Messages',
    ...Object.entries(rule.messages).map(message),
    '## What it finds',
    OVERLAY,
    ...examples.invalid.map(invalidExample),
    '## What is fine',
    ...examples.valid.map(validExample),
  ].join('\n\n')}\n`;
}

/** The table of all rules; `folder` is where their pages stand, as seen from the table. */
export function ruleTable(rules, folder) {
  const severities = builtinSeverities();
  return table(
    ['rule', 'what it requires', ...severities.map(({ name }) => `\`${name}\``)],
    rules.map(({ rule }) => [
      `[\`${rule.id}\`](${folder}${rule.id}.md)`,
      prose(rule.docs.summary),
      ...severities.map((process) => process.of(rule)),
    ]),
  );
}

/** What a guide says about a rule. */
const GUIDES = {
  'status-approvals':
    'Which approvals count, and what they take in the workflow: [where a status takes approvals](../guides/approvals.md).',
};

/** One page per rule, and their index. */
export async function pages(folder) {
  const rules = await loadRules();
  const severities = builtinSeverities();
  const intro =
    'Every rule with its default severity in each built-in process (`-` where the process has nothing that it could judge). A process file may set another one.';
  return [
    [`${folder}/README.md`, `# Rules\n\n${NOTE}\n\n${intro}\n\n${ruleTable(rules, '')}\n`],
    ...rules.map((explained) => {
      const { id } = explained.rule;
      return [`${folder}/${id}.md`, page(explained, severities, GUIDES[id])];
    }),
  ];
}
