import { sectionNames } from '../../authoring/skeleton.ts';
import type { Document } from '../../model/document.ts';
import { expand, formatNumber, nameOf } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import { type Reach, type Step, shellWord } from '../../reporters/steps.ts';
import { unfilledFields } from '../../rules/knowledge/fields.ts';
import { bestFit, missingSections } from '../../rules/knowledge/sections.ts';
import type { Made } from './plan.ts';
import { branchName } from './survey.ts';

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

/** What to write into the document, and how to see what is missing. */
function writing({ process, document, path }: Made, reach: Reach): readonly Step[] {
  if (path === null) return [];
  const sections = sectionsOf(process, document);
  const empty = unfilledFields(process, document).filter((name) => process.fields[name]?.unless === null);
  return [
    { what: `Write ${path}${sections.length === 0 ? '.' : `: ${sections.join(', ')}.`}` },
    ...(empty.length === 0 ? [] : [{ what: `Fill in ${empty.join(', ')}: nobody else knows.` }]),
    { what: 'See what is missing:', commands: [reach.gate('check')] },
  ];
}

/** The pull request to open, as a draft where the document is still to be written. */
function opening({ process, number, title, path }: Made, isDraft: boolean): string {
  const asked = path === null ? null : pullTitle(process, number, title);
  return `open a ${isDraft ? 'draft ' : ''}pull request${asked === null ? '' : ` with the title \`${asked}\``}`;
}

/**
 * What comes next. Commands hold nothing of the title: a shell would read it.
 * @param current the branch that is checked out, where none begins
 */
export function stepsFor(made: Made, current: string | null, reach: Reach): readonly Step[] {
  const { process, number, path, files, seen, branch } = made;
  const name = nameOf(process, number);
  const registry = process.registry?.path;
  const isShared = seen.base?.startsWith('refs/remotes/') === true;
  // A push of the branch that pull requests go to would leave nothing to open one from.
  const isTarget = isShared && branch === null && current === seen.base.replace(/^refs\/remotes\/[^/]+\//, '');
  let isPushed = false;
  const commit = (message: string, paths: readonly string[]): readonly string[] => {
    const push = branch === null || isPushed ? 'push' : `push -u origin ${shellWord(branch)}`;
    isPushed = true;
    const local = `${reach.git} add ${paths.map(shellWord).join(' ')} && ${reach.git} commit -m "${message} ${name}"`;
    return [isShared && !isTarget ? `${local} && ${reach.git} ${push}` : local];
  };
  const own = shellWord(branchName(made));
  const begin = {
    what: `Begin a branch first: \`${current}\` is the one that pull requests go to.`,
    commands: [`${reach.git} switch -c ${own}`],
  };
  const isFirst = process.number.assigned === 'reserved' && !made.isReserved && registry !== undefined;
  const published = (what: string): string =>
    isTarget ? `Push the branch, and ${what}` : `${what[0]?.toUpperCase()}${what.slice(1)}`;
  const later = `${opening(made, false)}.${path === null ? ' The document may follow there, or once it is merged.' : ''}`;
  const isDraft = isFirst && path !== null;
  const rest = files.map(({ path: file }) => file).filter((file) => !isFirst || file !== registry);
  return [
    ...(isTarget ? [begin] : []),
    ...(isFirst ? [{ what: `Reserve ${name} first:`, commands: commit('Reserve', [registry]) }] : []),
    ...(isShared && isDraft
      ? [{ what: `${published(opening(made, true))}: without one, nobody sees that ${name} is taken.` }]
      : []),
    ...writing(made, reach),
    ...(rest.length === 0 ? [] : [{ what: 'Commit it:', commands: commit(path === null ? 'Reserve' : 'Add', rest) }]),
    ...(isShared ? [{ what: published(isDraft ? 'mark the pull request as ready for review.' : later) }] : []),
  ];
}
