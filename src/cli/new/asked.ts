import { fieldFor } from '../../authoring/first-values.ts';
import { loginIn, personLike } from '../../authoring/person.ts';
import { fieldOf } from '../../model/document.ts';
import { UsageError } from '../../model/errors.ts';
import { bareTitle, NO_WORDS, shortName, titleDigits, wordsOf } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import type { Side } from '../../model/proposal.ts';
import { isPlaceholderTitle } from '../../model/titles.ts';
import { personForm } from '../../rules/knowledge/fields.ts';
import { isPerson, splitPersons } from '../../rules/knowledge/persons.ts';
import { wrongPieces } from '../../rules/knowledge/values.ts';
import { isVersion } from '../../rules/knowledge/versions.ts';
import { identityOf } from '../../sources/git/knowing.ts';
import { exampleIn } from './first-text.ts';

/** A pull request is called by it, behind the proposal's name: GitHub takes 256 characters. */
const LONGEST_TITLE = 200;

/** A title in one line, without the proposal's name before it.
 * @throws UsageError for a title that says nothing */
export function titleOf(process: Process, { template }: Side, text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const title = titleDigits(process, line) === null ? line : bareTitle(process, line);
  if (!wordsOf(title).some((word) => /\p{L}/u.test(word)))
    throw new UsageError(`\`${text}\` has no word in it.`, 'Say in a few words what the proposal is about.');
  if (title.length > LONGEST_TITLE)
    throw new UsageError(
      `The title has ${title.length} characters, and lists show ${LONGEST_TITLE} at most.`,
      'Say the rest in the proposal.',
    );
  if (isPlaceholderTitle(process, template, title))
    throw new UsageError(
      `\`${title}\` stands for a title, and is none.`,
      'Say in a few words what the proposal is about.',
    );
  return title;
}

/** The words of file and branch. @throws UsageError for words that no file of the process is called by */
export function fileWords(title: string, given: string | undefined): string {
  if (given === undefined) return shortName(title) || NO_WORDS;
  const slug = shortName(given);
  if (slug === '')
    throw new UsageError(`\`${given}\` makes no file name.`, 'Write words with Latin letters: `--slug query-cache`.');
  return slug;
}

/** Persons of a field as its checks accept them; null for anything else. */
function personsIn(process: Process, side: Side, field: string, text: string): readonly string[] | null {
  const form = process.fields[field];
  if (form?.type !== 'persons') return text === '' ? null : [text];
  const persons = splitPersons(text);
  const areFine = persons.every(isPerson) && wrongPieces(text, field, form, process, side).length === 0;
  return areFine && persons.length > 0 ? persons : null;
}

/**
 * Who writes the proposal, in the form of the template: as the option says, else as git knows them. Null when the process
 * has no field for it.
 * @throws UsageError when git does not know them, or the option names nobody
 */
export async function authorOf(
  root: string,
  process: Process,
  side: Side,
  given: string | undefined,
): Promise<string | null> {
  const field = fieldFor(process, 'author');
  if (field === null) return null;
  if (given !== undefined) {
    const text = given.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (personsIn(process, side, field, text) !== null) return text;
    throw new UsageError(
      `\`${given}\` does not say how to reach somebody.`,
      'Write it as `Ada Park (ada@example.org)`, or `Ada Park (@ada)`.',
    );
  }
  const { name, email, login } = await identityOf(root);
  const example =
    process.fields[field]?.type === 'persons' ? personForm(process, side.template) : exampleFor(side, field);
  const handle = login ?? (email === null ? null : loginIn(email));
  // Where the form of the template does not hold who it is, another one may.
  const written = [example, 'Name (email)', 'Name (@handle)'].flatMap((form) =>
    name === null ? [] : (personLike({ name, email, handle }, form) ?? []),
  );
  const person = written.find((text) => personsIn(process, side, field, text)?.length === 1);
  if (person !== undefined) return person;
  const [unfit] = written;
  if (unfit !== undefined)
    throw new UsageError(
      `Git knows you as \`${unfit}\`, and that is no person as \`${field}\` names them.`,
      'Say who you are with `--author "Ada Park (ada@example.org)"`, or `Ada Park (@ada)`; or tell git: `git config user.name`, `git config user.email`.',
    );
  throw new UsageError(
    'Git does not know who you are.',
    'Tell it: `git config user.name "Ada Park"` and `git config user.email ada@example.org`; or pass --author.',
  );
}

/** How people are written in the template, else in the proposals that are there. */
function exampleFor(side: Side, field: string): string {
  const there = exampleIn(side, field);
  return there !== '' || side.template === null ? there : (fieldOf(side.template, field)?.items[0] ?? '');
}

/** A version that somebody names.
 * @throws UsageError when it is not written as the process writes versions */
export function givenVersion(process: Process, version: string): string {
  if (isVersion(process, version)) return version;
  throw new UsageError(`\`${version}\` is no version of this project.`, `Write it as ${process.version?.form}.`);
}
