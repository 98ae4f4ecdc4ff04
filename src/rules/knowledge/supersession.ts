import { formatNumber, nameOf } from '../../model/naming.ts';
import { relativeLink } from '../../model/paths.ts';
import type { Process } from '../../model/process.ts';
import { isCalled, type Role } from '../../model/supersession.ts';
import { fieldLine } from './fields.ts';

/** The words of a role as the process has them first. */
export const wordsFor = (process: Process, role: Role): string =>
  process.supersession?.[role][0] ?? (role === 'newer' ? 'Supersedes' : 'Superseded by');

/** The line that says in a document what it is to another proposal: a field when the process has one, else a sentence. */
export function linkLine(process: Process, role: Role, path: string, other: { number: number; path: string }): string {
  const words = process.supersession?.[role] ?? [];
  const field = Object.entries(process.fields).find(([name, form]) =>
    [name, ...form.aliases].some((each) => isCalled(each, words)),
  )?.[0];
  const name = nameOf(process, other.number);
  if (field !== undefined)
    return fieldLine(process, field, process.metadata === 'header' ? formatNumber(process, other.number) : name);
  const link = relativeLink(path, other.path).replaceAll(' ', '%20');
  return path.endsWith('.rst')
    ? `${wordsFor(process, role)} \`${name} <${link}>\`_.`
    : `${wordsFor(process, role)} [${name}](${link}).`;
}

/** What the other document has to say in return. */
export const answerLine = (
  process: Process,
  said: Role,
  path: string,
  from: { number: number; path: string },
): string => linkLine(process, said === 'newer' ? 'older' : 'newer', path, from);
