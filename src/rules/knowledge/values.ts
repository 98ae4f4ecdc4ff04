import { daysBetween, isDay } from '../../model/day.ts';
import { filledField, isPlaceholder, isWaived } from '../../model/document.ts';
import { nameOf } from '../../model/naming.ts';
import type { FieldForm, Process } from '../../model/process.ts';
import type { Side } from '../../model/proposal.ts';
import type { MessageData } from '../../model/prose.ts';
import { dayIn, otherYear } from './dates.ts';
import { personForm } from './fields.ts';
import { isBareName, isPerson, personIn, splitPersons } from './persons.ts';
import { isVersion, versionIn } from './versions.ts';

/** The messages of field-format. */
export type FormatMessage =
  | 'date'
  | 'unclear'
  | 'unfilled'
  | 'no-day'
  | 'future'
  | 'version'
  | 'address'
  | 'person'
  | 'template'
  | 'link'
  | 'proposal';

/** What is wrong with a value, and the right one where that is certain. */
interface Wrong {
  readonly messageId: FormatMessage;
  readonly data: MessageData;
  readonly right: string | null;
}

const ISSUE = /#\d|https?:\/\/\S|\bGH-\d/i;
/** A year typed wrong lies this many days from today in the right year. */
const NEAR = 60;

function wrongDate(value: string, { frozen }: FieldForm, today: string): Wrong | null {
  if (!isDay(value)) {
    const right = dayIn(value);
    const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(value);
    if (value === 'YYYY-MM-DD') return { messageId: 'unfilled', data: { value, right: today }, right };
    const messageId = isShaped ? 'no-day' : right === null ? 'unclear' : 'date';
    return { messageId, data: { value, right: right ?? today }, right };
  }
  // A deadline may lie ahead, a day that is kept as it is has passed. Tomorrow has begun already in the east.
  if (!frozen || (daysBetween(today, value) ?? 0) <= 1) return null;
  const right = otherYear(value, today, NEAR);
  return { messageId: 'future', data: { value, today, right: right ?? today }, right };
}

function wrongVersion(value: string, process: Process): Wrong | null {
  if (isVersion(process, value)) return null;
  const right = versionIn(process, value);
  return { messageId: 'version', data: { value, right: right ?? process.version?.form }, right };
}

function wrongPerson(value: string, { unless }: FieldForm, examples: readonly string[], form: string): Wrong | null {
  // `N/A (the author is a maintainer)` says that nobody is needed; field-required knows better.
  if (isPlaceholder(value) || (unless !== null && isWaived(value))) return null;
  if (examples.includes(value)) return { messageId: 'template', data: { value, right: form }, right: null };
  if (isPerson(value)) return null;
  if (isBareName(value)) return { messageId: 'address', data: { value }, right: null };
  const right = personIn(value);
  return { messageId: 'person', data: { value, right: right ?? form }, right };
}

const wrongLink = (value: string): Wrong | null =>
  ISSUE.test(value) ? null : { messageId: 'link', data: { value }, right: null };

/** `ACME-1041`, the number alone, or a link that has one of them in its text or its address. */
function wrongProposal(value: string, process: Process): Wrong | null {
  const isNamed = new RegExp(`(?:^|[^\\p{L}\\p{N}])${process.label}[-\\s_#]*\\d|^\\[?\\d{1,12}(?!\\d)`, 'iu').test(
    value,
  );
  const right = nameOf(process, process.number.first);
  return isNamed ? null : { messageId: 'proposal', data: { value, right }, right: null };
}

/** What is wrong with each piece of a field's value: each person of several, else the value as a whole. */
export function wrongPieces(
  value: string,
  name: string,
  form: FieldForm,
  process: Process,
  side: Side,
): [string, Wrong][] {
  const examples = filledField(side.template, name)?.items.flatMap(splitPersons) ?? [];
  const judges: Partial<Record<FieldForm['type'], (piece: string) => Wrong | null>> = {
    date: (piece) => wrongDate(piece, form, side.today),
    version: (piece) => wrongVersion(piece, process),
    persons: (piece) => wrongPerson(piece, form, examples, personForm(process, side.template)),
    links: wrongLink,
    proposals: (piece) => wrongProposal(piece, process),
  };
  return (form.type === 'persons' ? splitPersons(value) : [value]).flatMap((piece): [string, Wrong][] => {
    const wrong = judges[form.type]?.(piece) ?? null;
    return wrong === null ? [] : [[piece, wrong]];
  });
}
