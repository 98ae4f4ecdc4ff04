import { roleOf } from '../../authoring/first-values.ts';
import { isPlaceholder } from '../../model/document.ts';
import { UsageError } from '../../model/errors.ts';
import type { FieldForm, Process } from '../../model/process.ts';
import type { Side } from '../../model/proposal.ts';
import { compose, plain } from '../../model/prose.ts';
import { rule as fieldFormat } from '../../rules/field-format.ts';
import { wrongPieces } from '../../rules/knowledge/values.ts';

/** Values by name: of fields, and of the names in the path of documents that are neither number nor words. */
export type Settings = ReadonlyMap<string, string>;

/** Names in the path of documents that somebody has to say. */
const inPath = ({ documents }: Process): readonly string[] =>
  [...documents.path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (/^(?:number|slug)$/.test(name) ? [] : name));

/** @throws UsageError for a value that the checks of the field refuse, or that is said elsewhere */
function assertFits(process: Process, side: Side, name: string, form: FieldForm, value: string): void {
  const role = roleOf(process, name);
  const { initial } = process.lifecycle;
  if (role === 'number') throw new UsageError(`\`${name}\` is the number of the proposal.`, 'Pass it with --number.');
  if (role === 'title')
    throw new UsageError(`\`${name}\` is the title of the proposal.`, 'Pass it alone: `proposal-gate new "Title"`.');
  if (role === 'status' && !initial.includes(value))
    throw new UsageError(
      `A new proposal does not begin as \`${value}\`.`,
      `Pass ${initial.map((status) => `\`--set "${name}=${status}"\``).join(' or ')}, or leave it out.`,
    );
  const [wrong] = isPlaceholder(value) ? [] : wrongPieces(value, name, form, process, side);
  if (wrong === undefined) return;
  const [, { messageId, data }] = wrong;
  const { what, fix } = fieldFormat.messages[messageId];
  const own = { field: name, form: process.version?.form, ...data };
  throw new UsageError(plain(compose(what, own)), plain(compose(fix, own)));
}

/**
 * Sees that what somebody sets can be written.
 * @param isReservation whether no document is written
 * @throws UsageError for a name that is neither a field nor a part of the path, and for a value that checks refuse
 */
export function assertSettings(process: Process, side: Side, settings: Settings, isReservation: boolean): void {
  const path = inPath(process);
  const known = isReservation ? path : [...path, ...Object.keys(process.fields)];
  for (const [name, value] of settings) {
    const form = process.fields[name];
    if (isReservation && form !== undefined && !path.includes(name))
      throw new UsageError(
        `\`${name}\` is a field of the document, and --reserve-only writes none.`,
        'Leave it out, and pass it with the document.',
      );
    if (!known.includes(name))
      throw new UsageError(
        `There is no field \`${name}\`.`,
        known.length === 0 ? 'Leave out --set.' : `--set takes ${known.map((each) => `\`${each}\``).join(', ')}.`,
      );
    if (form !== undefined) assertFits(process, side, name, form, value);
  }
}
