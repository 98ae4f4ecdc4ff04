import type { Document, Problem } from '../model/document.ts';
import { partsOf } from '../model/proposal.ts';
import { type Edit, type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { blockName, fieldLine } from './knowledge/fields.ts';

/** A value that YAML reads as something else than text: it begins with a sign of YAML's, or has a colon or comment in it. */
const FIELD = /^(\s*(?:[^\s:#'"-][^:#]*:|-) +)([^\s'"|>[{].*)$/;
const SPECIAL = /^[@`%&*!#?,]|: |:$|\s#\d/;

/** The line with quotes around its value, when that is what is missing. */
function quoted(line: string): string | null {
  const [, name = '', value = ''] = FIELD.exec(line.trimEnd()) ?? [];
  if (!SPECIAL.test(value) || value.includes('\\')) return null;
  return value.includes('"') ? (value.includes("'") ? null : `${name}'${value}'`) : `${name}"${value}"`;
}

const PIPE = /(?<!\\)\|/;

/** The row with its value in one cell, where the table has no third column. */
function joined(row: string, header: string): string | null {
  const [, name = '', value = '', end = ''] = /^(\s*\|?(?:\\\||[^|])*\|)(.*?)(\|?\s*)$/.exec(row) ?? [];
  const columns = header.split(PIPE).filter((cell) => cell.trim() !== '').length;
  return columns > 2 || name === '' ? null : name + value.split(PIPE).join('\\|') + end;
}

/** The line as it should be, when that is certain. */
function repairedLine({ lines, metadata }: Document, { code }: Problem, line: string): string | null {
  if (code === 'syntax') return quoted(line);
  return code === 'cells' ? joined(line, lines[(metadata.range?.line ?? 0) - 1] ?? '') : null;
}

function repair(path: string, document: Document, problem: Problem): readonly Edit[] {
  const { lines, metadata } = document;
  const { code, range } = problem;
  if (code === 'unclosed' && metadata.range !== null) {
    const last = metadata.range.endLine;
    return [{ path, line: last + 1, endLine: last, text: '---' }];
  }
  if (range === null) return [];
  const { line } = range;
  const text = repairedLine(document, problem, lines[line - 1] ?? '');
  return text === null ? [] : [{ path, line, endLine: line, text }];
}

const OF_METADATA: ReadonlySet<Problem['code']> = new Set(['unclosed', 'syntax', 'duplicate', 'cells', 'shape']);

/** More of a block than this is not kept in a key: the name of its text stands there. */
const LONGEST_BLOCK = 2000;

/**
 * What metadata says that cannot be read, but for quotes, which are what it lacks as a rule. Whoever changes it has to make
 * it readable: nobody can see what else changed.
 */
function unread({ id, lines, metadata: { state, range } }: Document): string {
  if (state !== 'broken') return '';
  const block =
    range === null
      ? ''
      : lines
          .slice(range.line - 1, range.endLine)
          .join('\n')
          .replace(/["']/g, '');
  return `:${block === '' || block.length > LONGEST_BLOCK ? id : block}`;
}

export const rule = stateRule({
  id: 'document-readable',
  docs: {
    summary: 'Require documents that can be read',
    why: 'What cannot be read cannot be judged, listed or searched.',
  },
  messages: {
    binary: { what: 'The file is binary.', fix: 'Save it as plain text in UTF-8.' },
    encoding: {
      what: 'The file is not UTF-8.',
      why: 'In another encoding names and signs turn into question marks for other readers.',
      fix: 'Save the file again in UTF-8.',
    },
    symlink: { what: 'The file is a symbolic link.', fix: 'Put the text itself in its place.' },
    submodule: { what: 'A submodule stands here.', fix: 'Put the text itself in its place.' },
    oversized: { what: 'This is too long to be read. {detail}', fix: 'Move some of it to other files.' },
    deep: {
      what: 'This is too intricate to be read. {detail}',
      fix: 'Write it with fewer lists, quotes and brackets inside each other.',
    },
    unread: {
      what: 'This was not read. {detail}',
      why: 'What nobody has read is not judged, and may hold anything.',
      fix: 'Run it again, or split the pull request: fewer documents take less time.',
    },
    conflict: {
      what: 'A conflict of a merge is left in the text.',
      why: 'Nobody knows which of the two sides counts.',
      fix: 'Decide for one of the two, or join them, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    },
    unclosed: {
      what: 'The front matter has no end.',
      why: 'Without its end the text below would be taken for fields.',
      fix: 'Write a line with `---` below the last field:',
    },
    syntax: {
      what: 'The {block} cannot be read. {detail}',
      fix: 'Write each field as `Name: value`, with quotes around a value that has special signs.',
    },
    duplicate: {
      what: 'A field stands twice. {detail}',
      why: 'Nobody can tell which of the two counts.',
      fix: 'Remove one of the two.',
    },
    cells: {
      what: 'A row of the table has too many cells. {detail}',
      why: 'A pipe begins a new cell, even inside of a value or of code.',
      fix: 'Write a pipe that belongs to a value as `\\|`.',
    },
    shape: { what: 'The {block} has an unknown form. {detail}', fix: 'Write each field as `{form}`.' },
  },
  *check(side, process) {
    const words = { block: blockName(process), form: fieldLine(process, 'Name', 'value', side.template) };
    const strays = side.strays.filter(({ prefixed }) => prefixed).map((stray) => ({ ...stray, number: null }));
    const parts = partsOf(side);
    for (const { id, path, number, document } of [...side.proposals, ...parts, ...strays]) {
      const isPart = parts.some((part) => part.id === id);
      const says = document === null || isPart ? '' : unread(document);
      for (const problem of document?.problems ?? []) {
        // A part needs no fields: what it begins with is its own affair.
        if (OF_METADATA.has(problem.code) && isPart) continue;
        const source = problem.range === null ? '' : (document?.lines[problem.range.line - 1] ?? '').trim();
        yield {
          messageId: problem.code,
          data: { ...words, detail: problem.detail },
          at: { path, range: problem.range },
          key: `${id}:${problem.code}:${source}${says}`,
          proposal: number,
          edits: document === null ? [] : repair(path, document, problem),
          hides: true,
        };
      }
    }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const PART = 'proposals/ACME-1000/storage.md';
const added = (text: string): { readonly head: Record<string, string> } => ({ head: { [NEW_FILE]: text } });
const at = (messageId: keyof typeof rule.messages, line: number | null, path = NEW_FILE) =>
  [{ messageId, path, line }] as const;

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a part that begins with something like metadata',
      pull: { head: { 'proposals/ACME-1000/store.md': '---\nstate: @draft\n---\n\n# Store\n' } },
    },
    {
      name: 'Windows line ends, a byte order mark and no final line end',
      pull: added(`\uFEFF${document().trimEnd().replaceAll('\n', '\r\n')}`),
    },
    {
      name: 'quotes around values with special signs',
      pull: added(document({ fields: { Author: '"@adap: Ada Park (@adap)"', Issue: "'#123'" } })),
    },
    {
      name: 'comments and empty lines between the fields',
      pull: added(document().replace('Status:', '# Draft or Accepted\n\nStatus:')),
    },
    {
      name: 'a horizontal rule at the top of a part',
      pull: { head: { [PART]: '---\n\n# Storage\n\nA table.\n\n---\n\nMore.\n' } },
    },
    {
      name: 'a title that is underlined, and a conflict in code',
      pull: added(document({ body: '\nDesign\n=======\n\n```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n```\n' })),
    },
    { name: 'an empty file: other rules say what it lacks', pull: added('') },
    {
      name: 'an old document whose fields cannot be read, and a change of its text',
      pull: {
        base: { [FILE]: document({ fields: { Author: '@adap' } }) },
        head: { [FILE]: document({ fields: { Author: '@adap' }, heading: 'Query Result Cache' }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a picture under the name of a proposal',
      pull: { head: {}, unreadable: { [NEW_FILE]: 'binary' } },
      findings: [...at('binary', null)],
    },
    {
      name: 'a file in an old encoding',
      pull: { head: {}, unreadable: { [NEW_FILE]: 'encoding' } },
      findings: [...at('encoding', null)],
    },
    {
      name: 'a symbolic link to the template',
      pull: { head: {}, unreadable: { [NEW_FILE]: 'symlink' } },
      findings: [...at('symlink', null)],
    },
    {
      name: 'a submodule',
      pull: { head: {}, unreadable: { [NEW_FILE]: 'submodule' } },
      findings: [...at('submodule', null)],
    },
    {
      name: 'a file of several megabytes',
      pull: { head: {}, unreadable: { [NEW_FILE]: 'oversized' } },
      findings: [...at('oversized', null)],
    },
    {
      name: 'a part with quotes inside quotes',
      pull: { head: { [PART]: `# Storage\n\n${'> '.repeat(61)}why?\n` } },
      findings: [...at('deep', 3, PART)],
    },
    {
      name: 'a document for which there is no time',
      pull: { ...added(document({ heading: 'Audit Log' })), isOverdue: true },
      findings: [...at('unread', 1)],
    },
    {
      name: 'a conflict of a merge among the fields',
      pull: added(
        document().replace('Status: Draft', '<<<<<<< HEAD\nStatus: Draft\n=======\nStatus: Accepted\n>>>>>>> main'),
      ),
      findings: [...at('conflict', 3)],
    },
    {
      name: 'a conflict in the text',
      pull: added(
        document({
          body: '\n## Design\n\n<<<<<<< HEAD\nAll is kept.\n=======\nAll is kept for a year.\n>>>>>>> main\n',
        }),
      ),
      findings: [...at('conflict', 14)],
    },
    {
      name: 'metadata without its end',
      pull: added(document().replace('\n---\n', '\n')),
      findings: [...at('unclosed', 1)],
    },
    {
      name: 'a handle without quotes',
      pull: added(document({ fields: { Author: '@adap' } })),
      findings: [...at('syntax', 2)],
    },
    {
      name: 'two values without quotes',
      pull: added(document({ fields: { Author: '@adap', Title: 'Logs: a Trail' } })),
      findings: [...at('syntax', 2), ...at('syntax', 8)],
    },
    {
      name: 'an issue that YAML takes for a comment',
      pull: added(document({ fields: { Issue: '#123' } })),
      findings: [...at('syntax', 8)],
    },
    {
      name: 'a field that stands twice',
      pull: added(document().replace('Created:', 'Status: Accepted\nCreated:')),
      findings: [...at('duplicate', 4)],
    },
    {
      name: 'a second table that says something else of a field',
      pull: {
        process: 'metadata: table',
        ...added(
          '# Audit Log\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n\n| Status | Accepted |\n|---|---|\n',
        ),
      },
      findings: [...at('duplicate', 7)],
    },
    {
      name: 'a pipe in a value of a table',
      pull: {
        process: 'metadata: table',
        ...added('# Audit Log\n\n| Field | Value |\n|---|---|\n| Status | Draft | Accepted |\n'),
      },
      findings: [...at('cells', 5)],
    },
    {
      name: 'a bullet of a list that names no field',
      pull: { process: 'metadata: list', ...added('# Audit Log\n\n- Status: Draft\n- for the next release\n') },
      findings: [...at('shape', 4)],
    },
    {
      name: 'a field that holds fields',
      pull: added(document({ fields: { Author: '\n  Name: Ada Park\n  Email: ada@acme.dev' } })),
      findings: [...at('shape', 2)],
    },
    {
      name: 'an old document whose fields cannot be read, and one of them changes',
      pull: {
        base: { [FILE]: document({ fields: { Author: '@adap' } }) },
        head: { [FILE]: document({ fields: { Author: '@adap', Status: 'Implemented' } }) },
      },
      findings: [...at('syntax', 2, FILE)],
    },
  ],
};
