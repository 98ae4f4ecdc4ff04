import { titleHeading } from '../../model/document.ts';
import { bareTitle, fold, titleDigits } from '../../model/naming.ts';
import { fileOf } from '../../model/paths.ts';
import { authorsOf, personsOf } from '../../model/people.ts';
import { isOff, type Process } from '../../model/process.ts';
import { documentsOf, type Proposal, type Side } from '../../model/proposal.ts';
import { type Entry, takenEntries } from '../../model/registry.ts';
import { nearestWord } from '../../model/spelling.ts';
import { documentTitle } from '../../model/titles.ts';
import { isOwnEntry } from './ownership.ts';
import { sharePerson } from './people.ts';
import { readTemplate } from './pulls.ts';

/** Whether a row of another number is a document's: it links the document or nearly so, or has its very title and its author. */
function describes(process: Process, entry: Entry, proposal: Proposal): boolean {
  const { path, document } = proposal;
  const { link, title, author } = entry;
  if (link?.path === path) return true;
  const isNear = link !== null && nearestWord(fileOf(link.value), [fileOf(path)]) !== null;
  if (isNear && isOwnEntry(process, entry, proposal)) return true;
  const [written, own] = [title?.value ?? '', documentTitle(process, document, null) ?? ''].map((each) =>
    fold(bareTitle(process, each)),
  );
  return (
    written !== '' && written === own && sharePerson(personsOf(author?.value ?? ''), authorsOf(process, document, null))
  );
}

/** The row that the pull request adds for its document under a number that is nobody's; null when there is none. */
export function misnumberedEntry(process: Process, side: Side, proposal: Proposal): Entry | null {
  const entries = takenEntries(side.registry);
  const isAlone = ({ number }: Entry): boolean =>
    entries.filter((each) => each.number === number).length === 1 && documentsOf(side, number ?? 0).length === 0;
  if (!proposal.added || entries.some(({ number }) => number === proposal.number)) return null;
  const rows = entries.filter((entry) => entry.added && entry.inHead && isAlone(entry));
  const found = rows.filter((entry) => describes(process, entry, proposal));
  const linked = found.find(({ link }) => link?.path === proposal.path);
  return linked ?? (found.length === 1 ? (found[0] ?? null) : null);
}

/** The rows whose number `number-reserved` tells to change: what else is wrong with that number follows from it. */
export const misnumberedEntries = (process: Process, side: Side): ReadonlySet<Entry> =>
  new Set(
    isOff(process, 'number-reserved')
      ? []
      : side.proposals.flatMap((proposal) => misnumberedEntry(process, side, proposal) ?? []),
  );

/** Whether the heading or the branch has the number of the row, and not the one of the file's name. */
export function isOutvoted(process: Process, { branch }: Side, { document }: Proposal, { number }: Entry): boolean {
  const heading = document === null ? null : titleHeading(document);
  const template = process.pullRequest.branch;
  const named = [
    heading === null ? null : titleDigits(process, heading.text),
    branch === null || template === null ? null : readTemplate(process, template, branch)?.digits,
  ];
  return named.some((digits) => digits != null && Number(digits) === number);
}
