import type { Document, Heading } from '../../model/document.ts';
import { bareTitle, formatNumber, type NamedNumber, namedNumbers, nameOf } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import type { Proposal, Side } from '../../model/proposal.ts';
import type { MessageData } from '../../model/prose.ts';
import type { Edit } from '../../model/rule.ts';
import { headingTexts, isPlaceholderTitle, titleField, titleOf } from '../../model/titles.ts';

/** What is wrong with a heading: a message of `title-heading`. */
interface WrongTitle {
  readonly messageId: 'placeholder' | 'number' | 'other' | 'form';
  readonly data: MessageData;
  /** The right heading, when it is certain. */
  readonly text: string | null;
}

/** The heading with the proposal's own number, and no other one before the title. */
function renumbered(process: Process, number: number, said: readonly NamedNumber[]): string {
  const [before = '', between = '', title = ''] = said[0]?.parts ?? [];
  const last = said.findLast(({ signed }, at) => at > 0 && signed);
  return before + formatNumber(process, number) + between + (last?.parts[2] ?? title);
}

/** Whether a heading names the proposal it stands above, in a form of the process; null when it does. */
export function wrongTitle(process: Process, side: Side, proposal: Proposal, heading: string): WrongTitle | null {
  const { number, entry } = proposal;
  const said = namedNumbers(process, heading);
  const others = said.filter(({ digits }) => Number(digits) !== number);
  const wrong = others.find(({ signed }) => signed);
  if (isPlaceholderTitle(process, side.template, heading)) {
    const [text = ''] = headingTexts(process, number, titleOf(process, side, proposal));
    const isKnown = entry?.title?.value || titleField(process, proposal.document) !== null;
    return { messageId: 'placeholder', data: { heading, right: text }, text: isKnown ? text : null };
  }
  const name = nameOf(process, number);
  const own = renumbered(process, number, said);
  if (wrong !== undefined) return { messageId: 'number', data: { digits: wrong.digits, name, right: own }, text: own };
  const accepted = headingTexts(process, number, bareTitle(process, heading));
  const written = heading.replace(/\s+/g, ' ');
  if (accepted.some((text) => text.replace(/\s+/g, ' ') === written)) return null;
  if (process.heading.forms.includes('{title}')) {
    const [first] = said;
    if (first === undefined || first !== others[0]) return null;
    return { messageId: 'other', data: { digits: first.digits, name, right: own }, text: null };
  }
  const [text = ''] = accepted;
  const [form] = headingTexts(process, number, '…');
  return { messageId: 'form', data: { heading, form, right: text }, text };
}

/** Writes the heading anew where it stands on a line of its own behind a `#`. */
export function rewriteHeading(path: string, { lines }: Document, { range }: Heading, text: string): readonly Edit[] {
  if (!/^ {0,3}#\s/.test(lines[range.line - 1] ?? '')) return [];
  return [{ path, line: range.line, endLine: range.line, text: `# ${text}` }];
}
