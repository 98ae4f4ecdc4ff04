import { fieldFor } from '../../authoring/first-values.ts';
import { filledField } from '../../model/document.ts';
import { NO_WORDS, nameOf, shortName } from '../../model/naming.ts';
import { counted } from '../../model/prose.ts';
import { takenEntries } from '../../model/registry.ts';
import { blockName } from '../../rules/knowledge/fields.ts';
import { commitsBehind } from '../../sources/git/branching.ts';
import type { GitRepository } from '../../sources/git/repository.ts';
import { namesakes } from './number.ts';
import type { Made } from './plan.ts';
import type { Surroundings } from './survey.ts';
import type { Known } from './version.ts';

/** What the author cannot see in the files: what is not sure, and why. */
export async function doubtsOf(repository: GitRepository, made: Made): Promise<string[]> {
  const { process, seen, version, number, title, slug, path } = made;
  const doubts: string[] = [];
  const name = nameOf(process, number);
  if (seen.unknown !== null && !made.isReserved)
    doubts.push(`Nobody knows whether an open pull request claims ${name}: ${seen.unknown}`);
  const called = path !== null ? 'files are' : made.branch !== null ? 'the branch is' : null;
  if (shortName(title) === '' && slug === NO_WORDS && called !== null)
    doubts.push(`The title has no Latin letter, so ${called} called \`${slug}\`: pass --slug for a better name.`);
  const held = [...seen.elsewhere].filter(([each]) => each < number && !isKnown(seen, each));
  for (const [each, where] of held) doubts.push(`${nameOf(process, each)} is left out: ${where} has it.`);
  for (const claim of seen.facts.claims?.all ?? [])
    if (claim.number < number)
      doubts.push(`${nameOf(process, claim.number)} is left out: pull request ${claim.pull.number} claims it.`);
  if (seen.facts.claims?.isComplete === false)
    doubts.push(`Not every open pull request could be read whole: one of them may claim ${name}.`);
  if (version?.isGuess === true && isWritten(made, version))
    doubts.push(
      `The version ${version.version} is a guess: it is ${version.from}. Correct it if need be, or pass --current-version.`,
    );
  doubts.push(...templateDoubts(made));
  const twins = namesakes(process, seen.facts.head, title).flatMap((row) =>
    row.number === number ? [] : (row.number ?? []),
  );
  for (const twin of twins)
    doubts.push(`${nameOf(process, twin)} is reserved for this title, too: remove its row if nobody needs it.`);
  const carried = await carriedNames(repository, made);
  if (carried !== '')
    doubts.push(
      `What is checked out holds ${carried}, which ${shortRef(seen.base)} lacks: the pull request will hold that, too. To keep them apart, begin on the branch that pull requests go to.`,
    );
  const behind = seen.base === null ? 0 : await commitsBehind(repository, seen.base);
  if (behind > 0)
    doubts.push(`This branch lacks ${counted(behind, 'commit')} of ${shortRef(seen.base)}: rebase it before you push.`);
  return doubts;
}

/** More proposals than this are counted. */
const MOST_NAMES = 3;

/** The other proposals that a branch begun here brings along: those of the last commit that the base lacks. */
async function carriedNames(repository: GitRepository, { process, seen, number }: Made): Promise<string> {
  const commit = await repository.commit('HEAD');
  if (seen.base === null || commit === null) return '';
  const { proposals, registry } = seen.facts.head;
  // A row is of the last commit: a registry that differs from it is refused.
  const rows = takenEntries(registry).flatMap((row) => (row.added && row.inHead ? (row.number ?? []) : []));
  const added = proposals.filter((proposal) => proposal.added);
  const own = await Promise.all(
    added.map(async ({ path, number: each }) => ((await repository.entry(commit, path)) === null ? [] : each)),
  );
  const numbers = [...new Set([...rows, ...own.flat()])].filter((each) => each !== number);
  if (numbers.length > MOST_NAMES) return counted(numbers.length, 'proposal');
  return numbers
    .sort((a, b) => a - b)
    .map((each) => nameOf(process, each))
    .join(', ');
}

/** Why the document has less of the template than its author expects. */
function templateDoubts({ process, seen, path, template, document }: Made): readonly string[] {
  const named = process.documents.template;
  if (path === null || named === null) return [];
  const [problem] = (template ?? seen.facts.head.template)?.problems ?? [];
  if (template === null) {
    const why =
      problem === undefined ? `There is no template at ${named}` : `${named} is no template: ${problem.detail}`;
    return [`${why.replace(/\.$/, '')}: the document has what the process asks for, and no more.`];
  }
  const { state } = template.metadata;
  if (state === 'present' || Object.keys(process.fields).length === 0) return [];
  const block = blockName(process);
  const at = problem?.range == null ? '' : `line ${problem.range.line}: `;
  const why =
    state === 'absent'
      ? `${named} has no ${block}`
      : `The ${block} of ${named} cannot be read (${at}${problem?.detail})`;
  const isMended = document.metadata.state === 'present';
  return [
    `${why}: ${isMended ? 'the document has the fields that the process asks for' : 'nor can that of the document'}.`,
  ];
}

/** Whether a version stands in the document: a reservation has none, and a value that was given stands in its place. */
function isWritten({ process, path, document }: Made, { version }: Known): boolean {
  const field = fieldFor(process, 'version');
  return path !== null && field !== null && filledField(document, field)?.value === version;
}

const shortRef = (ref: string | null): string => (ref ?? '').replace('refs/remotes/', '');

const isKnown = ({ facts: { head } }: Surroundings, number: number): boolean =>
  head.proposals.some((proposal) => proposal.number === number) ||
  head.registry?.entries.some((entry) => entry.number === number) === true;
