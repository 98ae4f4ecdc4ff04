import { statusField } from '../../model/lifecycle.ts';
import { formatNumber } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import type { ProcessFile } from '../file.generated.ts';
import type { Comments } from './text.ts';

/** A process to begin with, where there is nothing yet. */
export const STARTER: ProcessFile = {
  name: 'proposal',
  title: 'Proposal',
  label: 'PROP',
  documents: {
    path: 'proposals/{number}-{slug}.md',
    template: 'proposals/0000-template.md',
    ignore: ['README.md'],
  },
  number: { digits: 4, first: 1, kept: [0], assigned: 'reserved' },
  registry: {
    path: 'proposals/README.md',
    heading: 'Registry',
    columns: { number: 'Number', title: 'Title', author: 'Author', status: 'Status' },
    next: '_next_',
  },
  fields: {
    Author: { type: 'persons', required: 'always' },
    Status: { type: 'status', required: 'always' },
    Created: { type: 'date', required: 'always', frozen: true },
  },
  lifecycle: {
    initial: ['Draft'],
    statuses: {
      Draft: { to: ['Accepted', 'Rejected'] },
      Accepted: { to: ['Implemented', 'Rejected'] },
      Implemented: {},
      Rejected: { reason: true },
    },
  },
  heading: { placeholders: ['Title'] },
  sections: {
    structures: { standard: ['Motivation', 'Design', 'Alternatives', { name: 'Open Questions', optional: true }] },
    reasons: ['Reason', 'Decision'],
  },
  rules: {
    'section-present': 'warning',
    'section-order': 'warning',
    'section-filled': 'warning',
    'template-leftover': 'warning',
    'open-questions': 'warning',
  },
};

export const STARTER_COMMENTS: Comments = {
  label: 'What stands before a number when people write of a proposal, as in PROP-0001.',
  registry: 'A row of this table reserves a number. The last one shows where the next is added.',
  lifecycle: 'A proposal begins as a draft; a rejected one says why, below a heading `Reason`.',
  rules: 'These are shown and hold up nobody; `error` makes them do so. All other rules are as they come.',
};

/** What authors write in the sections that most processes have. */
const PROMPTS: readonly (readonly [RegExp, string])[] = [
  [/non-?goal|out of scope/i, 'What this is not about, though readers may expect it.'],
  [/goal/i, 'What is better once it is done, so that everybody can check it.'],
  [/motivation|problem|context|background/i, 'Which problem is solved, for whom, and why now.'],
  [/summary|abstract/i, 'The proposal in a few sentences.'],
  [/decision (?:log|summary)/i, 'What was decided, by whom, and when; the newest first.'],
  [/current/i, 'How it works today, as far as this proposal changes it.'],
  [/alternative/i, 'What else was considered, and why it was not chosen.'],
  [/compatib|migration/i, 'What breaks, for whom, and what they do then.'],
  [/test/i, 'How it is shown to work.'],
  [/security/i, 'What an attacker could try, and why it fails.'],
  [/implementation plan|rollout/i, 'The steps that lead there, each of which can be merged by itself.'],
  [/question|unresolved/i, 'What is still open, and who may answer it.'],
  [/issue/i, 'Where it was discussed before.'],
  [/reference|link/i, 'Where to read more.'],
  [/design|proposal|specification|solution|decision/i, 'What is built, in so much detail that somebody else could.'],
];
const promptFor = (section: string): string =>
  PROMPTS.find(([name]) => name.test(section))?.[1] ?? 'What changes here, with an example.';

const EXAMPLES: Readonly<Partial<Record<Process['fields'][string]['type'], string>>> = {
  persons: 'Full Name (email@example.com)',
  date: 'YYYY-MM-DD',
};

/** The metadata of a template: a table, or front matter. */
function fieldLines(process: Process): readonly string[] {
  const [initial = ''] = process.lifecycle.initial;
  const fields = Object.entries(process.fields).map(([name, { type, required }]) => {
    const example = required === 'always' ? (EXAMPLES[type] ?? '') : '';
    return { name, value: name === statusField(process) ? initial : example };
  });
  if (process.metadata !== 'table')
    return ['---', ...fields.map(({ name, value }) => `${name}: ${value}`.trimEnd()), '---', ''];
  const rows = fields.map(({ name, value }) => `| **${name}** | ${value} |`);
  return ['| Field | Value |', '| --- | --- |', ...rows, ''];
}

/** A template for the documents of a process that comes with the gate, with a comment in each section that says what belongs there. */
export function templateText(process: Process): string {
  const [form = '{title}'] = process.heading.forms;
  const digits = 'X'.repeat(Math.max(4, process.number.digits));
  const placeholder = process.heading.placeholders[0] ?? 'Title';
  const isHeaded = process.heading.forms.length > 0;
  const title = form.replace('{label}', process.label).replace('{number}', digits).replace('{title}', placeholder);
  const heading = isHeaded ? [`# ${title}`, ''] : [];
  const fields = fieldLines(process);
  const [structure = []] = Object.values(process.sections.structures);
  const sections = structure.flatMap(({ name, optional }) => [
    `## ${name}`,
    '',
    `<!-- ${promptFor(name)}${optional ? ' Leave the section out when there is nothing to say.' : ''} -->`,
    '',
  ]);
  const lines =
    process.metadata === 'table' ? [...heading, ...fields, ...sections] : [...fields, ...heading, ...sections];
  return `${lines.join('\n').trimEnd()}\n`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replace(/ {2,}\|/g, ' |');

/** The registry's heading and its table, without any number in it. */
function tableText({ registry }: Process & { readonly registry: NonNullable<Process['registry']> }): string {
  const { number, title, author, status } = registry.columns;
  const columns = [number, title, author, status].filter((name) => name !== undefined);
  const next = registry.next === null ? [] : [row([registry.next, ...columns.slice(1).map(() => '')])];
  return [`## ${registry.heading}`, '', row(columns), row(columns.map(() => '---')), ...next, ''].join('\n');
}

/** A text with another one at its end, behind an empty line. What stands there keeps its line ends, and sets those of the rest. */
function appended(there: string, text: string): string {
  const eol = there.includes('\r\n') ? '\r\n' : '\n';
  const closed = there.endsWith('\n') ? there : there + eol;
  const gap = /\n\r?\n$/.test(closed) ? '' : eol;
  return closed + gap + text.replaceAll('\n', eol);
}

/**
 * The file of the registry with its table.
 * @param there what stands in the file already: the table goes to its end
 */
export function registryText(process: Process, there: string | null): string | null {
  const { registry } = process;
  if (registry === null) return null;
  const table = tableText({ ...process, registry });
  if (there !== null && there.trim() !== '') return appended(there, table);
  const rows =
    process.number.assigned === 'reserved'
      ? 'A number belongs to whoever adds its row: copy the template, give it the next number, and add the row in the same pull request.'
      : 'Copy the template, give it the next number, and add its row in the same pull request.';
  const begin = `The first number is ${formatNumber(process, process.number.first)}.`;
  return `# ${process.title}s\n\n${rows} ${begin}\n\n${table}`;
}
