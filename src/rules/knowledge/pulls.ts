import type { Facts } from '../../model/facts.ts';
import { formatNumber } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import type { Proposal } from '../../model/proposal.ts';

/** The proposals whose documents the pull request adds: its branch and its title name one of them. */
export const addedProposals = ({ changes }: Facts): readonly Proposal[] =>
  changes.flatMap(({ kind, after }) => (kind === 'added' && after !== null ? [after] : []));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What a text has in the places of a template: the digits, and whatever stands for the title. Null when it does not
 * follow the template.
 */
export function readTemplate(
  { label }: Process,
  template: string,
  text: string,
): { readonly digits: string | null; readonly title: string | null } | null {
  const holes: Readonly<Record<string, string>> = {
    '{number}': '(?<digits>\\d+)',
    '{slug}': '[\\p{L}\\p{N}._/-]+',
    '{title}': '(?<title>\\S.*)',
    '{label}': escape(label),
  };
  const pattern = template.split(/(\{\w+\})/).map((piece) => holes[piece] ?? escape(piece));
  const found = new RegExp(`^${pattern.join('')}$`, 'u').exec(text);
  return found === null ? null : { digits: found.groups?.digits ?? null, title: found.groups?.title ?? null };
}

/** Whether the digits are the number of one of the proposals, as the process writes it. */
export const isNumberOf = (process: Process, digits: string | null, proposals: readonly Proposal[]): boolean =>
  proposals.some(({ number }) => digits === formatNumber(process, number));
