import { namesIn, read } from '../project.mjs';
import { load } from './load.mjs';
import { code, codes, prose, table } from './markdown.mjs';
import { builtinSeverities } from './processes.mjs';
import { loadRules } from './rules.mjs';
import { lifecycleSection } from './state-diagram.mjs';

const NOTE = '<!-- Generated from the process file by `npm run generate`. -->';

const METADATA = {
  'front-matter': 'YAML front matter, between two `---` lines',
  table: 'a Markdown table of names and values',
  header: 'lines of `Name: value` before the first empty line',
  list: 'a list of `Name: value`',
  sections: 'a section for each',
  yaml: 'a YAML file, with the text beside it',
};

const ASSIGNED = {
  reserved: 'The author reserves the next one in the registry first.',
  next: 'The author takes the next free one.',
  assigned: 'Somebody else assigns it.',
};

const bullets = (pairs) =>
  pairs
    .filter(([, text]) => text !== null && text !== '')
    .map(([name, text]) => `- ${name}: ${text}`)
    .join('\n');

/** A heading and what stands below it; nothing when nothing does. */
const section = (heading, ...parts) => {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? [] : [`## ${heading}`, ...filled];
};

const orNull = (text) => (text === null ? null : code(text));

/** The lines of comment that a process file begins with: which texts it speaks for. */
const introduction = (name) =>
  (/^(?:#.*\n)*/.exec(read(`processes/${name}.yml`))?.[0] ?? '')
    .split('\n')
    .filter((line) => !line.includes('yaml-language-server'))
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
    .trim();

const documents = ({ documents: { path, folder, template, ignore }, metadata, heading }) =>
  section(
    'Documents',
    bullets([
      ['Document', code(path)],
      ['Folder of a proposal', orNull(folder)],
      ['Template', orNull(template)],
      ['No proposals', codes(ignore)],
      ['Fields stand in', METADATA[metadata]],
      ['Heading', codes(heading.forms)],
    ]),
  );

function numbers({ number: { digits, first, kept, assigned }, registry }, formatted) {
  const columns =
    registry === null ? [] : Object.entries(registry.columns).map(([what, name]) => `${what} in ${code(name)}`);
  return section(
    'Numbers',
    bullets([
      ['Digits', `${digits}`],
      ['First', code(formatted(first))],
      ['Kept', codes(kept.map(formatted))],
      ['A new one', ASSIGNED[assigned]],
      [
        'Registry',
        registry === null
          ? 'none'
          : `the table below the heading “${registry.heading}” of ${code(registry.path)}: ${columns.join(', ')}`,
      ],
      ['A number that is not used', registry === null ? null : orNull(registry.skipped)],
      ['The last row', registry === null ? null : orNull(registry.next)],
    ]),
  );
}

/** What a status asks of a field: as the rules `field-required` and `field-premature` judge it. */
export function demand({ required, allowed }, status, reachable) {
  if (required === 'always' || required.includes(status)) return 'required';
  const home = [...allowed, ...required];
  return !home.includes(status) && reachable.some((later) => home.includes(later)) ? 'not yet' : 'optional';
}

function fields({ fields: all, lifecycle, version }, statusesFrom) {
  const statuses = Object.keys(lifecycle.statuses);
  const rows = Object.entries(all).map(([name, form]) => [
    code(name),
    form.type,
    ...statuses.map((status) => demand(form, status, [...statusesFrom(lifecycle, status)])),
    [
      ...(form.frozen ? ['set once'] : []),
      ...(form.unless === null ? [] : ['not for authors who maintain the project']),
      ...(form.aliases.length === 0 ? [] : [`also ${codes(form.aliases)}`]),
    ].join(', '),
  ]);
  const order = version === null ? '' : version.order.map(code).join(' ≤ ');
  return section(
    'Fields by status',
    table(['field', 'type', ...statuses.map(code), ''], rows),
    version === null ? '' : `Versions have the form ${code(version.form)}${order === '' ? '' : `, and ${order}`}.`,
  );
}

const named = ({ name, optional }) => `${prose(name)}${optional ? ' _(optional)_' : ''}`;

function sections({ sections: { structures, mainOnly, resolved, reasons } }) {
  const lists = Object.entries(structures).map(([name, all]) => [
    `Structure ${code(name)}`,
    all.map(named).join(' → '),
  ]);
  const settled = Object.entries(resolved).map(([name, statuses]) => [`${name} settled in`, codes(statuses)]);
  return section(
    'Sections',
    bullets([
      ...lists,
      ['Only in the main document', codes(mainOnly)],
      ...settled,
      ['Reasons stand below', codes(reasons)],
    ]),
  );
}

function maintainersOf(maintainers) {
  if (maintainers === null) return null;
  if (maintainers.by === 'permission') return `everybody with the permission ${code(maintainers.permission)}`;
  return maintainers.by === 'team' ? `the team ${code(maintainers.team)}` : codes(maintainers.people);
}

const pullRequests = ({ pullRequest: { branch, title }, maintainers, length, supersession, amendment }) =>
  section(
    'Pull requests',
    bullets([
      ['Branch', orNull(branch)],
      ['Title', orNull(title)],
      ['Maintainers', maintainersOf(maintainers)],
      [
        'Most lines',
        length === null ? null : `${length.single} alone, ${length.main} beside parts, ${length.part} in a part`,
      ],
      ['Supersession', supersession === null ? null : `${codes(supersession.newer)} and ${codes(supersession.older)}`],
      [
        'Amendment',
        amendment === null
          ? null
          : `at most ${amendment.most}% of the lines of a design that is ${codes(amendment.statuses)}`,
      ],
    ]),
  );

const severities = (name, rules) => {
  const { of } = builtinSeverities().find((each) => each.name === name);
  const rows = rules.map(({ rule }) => [
    `[${code(rule.id)}](../rules/${rule.id}.md)`,
    prose(rule.docs.summary),
    of(rule),
  ]);
  return section('Rules', table(['rule', 'what it requires', 'severity'], rows));
};

/** The page of one built-in process. */
function page(process, rules, { formatNumber, statusesFrom }) {
  const { name, title } = process;
  return `${[
    `# ${title} (\`${name}\`)`,
    NOTE,
    prose(introduction(name)),
    `The whole file: [\`processes/${name}.yml\`](../../processes/${name}.yml). A repository without a process file follows it when its documents are named ${code(process.documents.path)}; any other says \`extends: ${name}\` in \`.github/proposals.yml\`. What the keys mean: [the process file](../process-file.md).`,
    ...documents(process),
    ...numbers(process, (number) => formatNumber(process, number)),
    ...lifecycleSection(process),
    ...fields(process, statusesFrom),
    ...sections(process),
    ...pullRequests(process),
    ...severities(name, rules),
  ].join('\n\n')}\n`;
}

/** One page per built-in process, and their index. */
export async function processPages(folder) {
  const model = await load(
    `export { builtins } from './src/process/builtin.ts';
     export { formatNumber } from './src/model/naming.ts';
     export { statusesFrom } from './src/model/lifecycle.ts';`,
  );
  const rules = await loadRules();
  const all = namesIn('processes', '.yml').map((name) => model.builtins().get(name));
  const index = table(
    ['process', 'what a proposal is', 'documents'],
    all.map(({ name, title, documents: { path } }) => [`[\`${name}\`](${name}.md)`, title, code(path)]),
  );
  const intro =
    'A repository follows one of these by its name (`extends: name`), changes what it wants of it, or has [a process of its own](../guides/your-own-process.md).';
  return [
    [`${folder}/README.md`, `# Built-in processes\n\n${NOTE}\n\n${intro}\n\n${index}\n`],
    ...all.map((process) => [`${folder}/${process.name}.md`, page(process, rules, model)]),
  ];
}
