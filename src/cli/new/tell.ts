import { fieldFor } from '../../authoring/first-values.ts';
import { filledField } from '../../model/document.ts';
import { NO_WORDS, nameOf, shortName } from '../../model/naming.ts';
import { counted } from '../../model/prose.ts';
import { renderDiff } from '../../reporters/diff.ts';
import { oneLine, spoken } from '../../reporters/escape.ts';
import { stepLines } from '../../reporters/steps.ts';
import { commitsBehind } from '../../sources/git/branching.ts';
import type { Checkout } from '../../sources/git/checkout.ts';
import type { GitRepository } from '../../sources/git/repository.ts';
import { type Io, mayColor, say, writeOut } from '../io.ts';
import { reachOf } from '../reach.ts';
import { nextSteps } from './next.ts';
import type { Made } from './plan.ts';
import type { Survey } from './survey.ts';
import type { Known } from './version.ts';

/** What the author cannot see in the files: what is not sure, and why. */
async function doubts(repository: GitRepository, made: Made): Promise<string[]> {
  const { process, seen, version, number, title, slug, path, template } = made;
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
  if (path !== null && template === null && process.documents.template !== null)
    doubts.push(
      `There is no template at ${process.documents.template}: the document has what the process asks for, and no more.`,
    );
  const behind = seen.base === null ? 0 : await commitsBehind(repository, seen.base);
  if (behind > 0)
    doubts.push(`This branch lacks ${counted(behind, 'commit')} of ${shortRef(seen.base)}: rebase it before you push.`);
  return doubts;
}

/** Whether a version stands in the document: a reservation has none, and a value that was given stands in its place. */
function isWritten({ process, path, document }: Made, { version }: Known): boolean {
  const field = fieldFor(process, 'version');
  return path !== null && field !== null && filledField(document, field)?.value === version;
}

const shortRef = (ref: string | null): string => (ref ?? '').replace('refs/remotes/', '');

const isKnown = ({ facts: { head } }: Survey, number: number): boolean =>
  head.proposals.some((proposal) => proposal.number === number) ||
  head.registry?.entries.some((entry) => entry.number === number) === true;

/** What was written, or would be. */
function headlines({ process, number, title, files, branch }: Made, from: string | null, isDry: boolean): string[] {
  const [write, begin] = isDry ? ['would write', 'would begin'] : ['wrote', 'began'];
  return [
    `${nameOf(process, number)}  ${oneLine(title)}`,
    '',
    ...files.map(({ path }) => `  ${write} ${path}`),
    ...(branch === null ? [] : [`  ${begin} the branch ${branch}, from ${from ?? 'the commit that is checked out'}`]),
    '',
  ];
}

/** Says what was written, or would be, what is not sure, and what comes next. */
export async function tell(io: Io, { repository, branch }: Checkout, made: Made, isDry: boolean): Promise<void> {
  for (const doubt of await doubts(repository, made)) say(io, doubt);
  const next = [
    'Nothing is committed. What comes next:',
    ...stepLines(nextSteps(made, branch, reachOf(io, repository.root))),
  ];
  const lines = [...headlines(made, branch, isDry), ...(isDry ? [] : next)];
  writeOut(io, lines.map((line) => `${spoken(line)}\n`).join(''), undefined);
  const diffs = made.files.map(({ path, to, texts }) => ({ from: path, to, texts }));
  if (isDry) writeOut(io, renderDiff(diffs, { color: mayColor(io) }), undefined);
}
