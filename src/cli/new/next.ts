import { sectionNames } from '../../authoring/skeleton.ts';
import type { Document } from '../../model/document.ts';
import { expand, formatNumber, nameOf } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import { unfilledFields } from '../../rules/knowledge/fields.ts';
import { bestFit, missingSections } from '../../rules/knowledge/sections.ts';
import type { Made } from './plan.ts';

/** One thing to do: a sentence, or the command for it as well. */
interface Step {
  readonly what: string;
  readonly command?: string;
}

/** The sections that the author has to write: those of the structure that the document follows. */
function sectionsOf(process: Process, document: Document): readonly string[] {
  const fit = bestFit(process, document);
  if (fit === null || missingSections(fit).length > 0) return sectionNames(process);
  return fit.structure.flatMap(({ name, optional }) => (optional ? [] : name));
}

/** The title of the pull request that the process asks for; null where it asks for none. */
const pullTitle = (process: Process, number: number, title: string): string | null =>
  process.pullRequest.title === null
    ? null
    : expand(process.pullRequest.title, { label: process.label, number: formatNumber(process, number), title });

/** A word for a shell, which reads nothing in it. */
const word = (text: string): string => (/^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** What to write into the document, and how to see what is missing. */
function writing({ process, document, path }: Made): readonly Step[] {
  if (path === null) return [];
  const sections = sectionsOf(process, document);
  const empty = unfilledFields(process, document).filter((name) => process.fields[name]?.unless === null);
  return [
    { what: `Write ${path}${sections.length === 0 ? '.' : `: ${sections.join(', ')}.`}` },
    ...(empty.length === 0 ? [] : [{ what: `Fill in ${empty.join(', ')}: nobody else knows.` }]),
    { what: 'See what is missing:', command: 'proposal-gate check' },
  ];
}

/** What comes next. Commands hold nothing of the title: a shell would read it. */
function stepsOf(made: Made): readonly Step[] {
  const { process, number, title, path, files, seen, branch } = made;
  const name = nameOf(process, number);
  const registry = process.registry?.path;
  const isShared = seen.base?.startsWith('refs/remotes/') === true;
  let isPushed = false;
  const commit = (message: string, paths: readonly string[]): string => {
    const push = branch === null || isPushed ? 'git push' : `git push -u origin ${word(branch)}`;
    isPushed = true;
    const local = `git add ${paths.map(word).join(' ')} && git commit -m "${message} ${name}"`;
    return isShared ? `${local} && ${push}` : local;
  };
  const asked = path === null ? null : pullTitle(process, number, title);
  const open = `Open a pull request${asked === null ? '.' : ` with the title \`${asked}\`.`}`;
  const isFirst = process.number.assigned === 'reserved' && !made.isReserved && registry !== undefined;
  const rest = files.map(({ path: file }) => file).filter((file) => !isFirst || file !== registry);
  return [
    ...(isFirst ? [{ what: `Reserve ${name} first, for others to see:`, command: commit('Reserve', [registry]) }] : []),
    ...writing(made),
    ...(rest.length === 0 ? [] : [{ what: 'Commit it:', command: commit(path === null ? 'Reserve' : 'Add', rest) }]),
    ...(isShared ? [{ what: path === null ? `${open} Once it is merged, write the document.` : open }] : []),
  ];
}

/** What comes next, as numbered lines with the commands below. */
export const nextSteps = (made: Made): readonly string[] =>
  stepsOf(made).flatMap(({ what, command }, at) => [
    `  ${at + 1}. ${what}`,
    ...(command === undefined ? [] : [`       ${command}`]),
  ]);
