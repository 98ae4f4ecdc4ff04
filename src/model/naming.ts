import type { Process } from './process.ts';

/** The number as the process writes it, `0041`. */
export const formatNumber = (process: Process, number: number): string =>
  String(number).padStart(process.number.digits, '0');

/** How a proposal is called, `ACME-0041`. */
export const nameOf = (process: Process, number: number): string => `${process.label}-${formatNumber(process, number)}`;

/** Fills `{number}`, `{slug}`, `{label}` and `{title}` of a template of the process. */
export const expand = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A short name for files and branches: lower case words of the title with hyphens between. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** Letters and digits only, lower case, accents folded: two spellings of one name or title become the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The people in a value such as `Ada Park (ada@acme.dev), Bo Lin`: names without addresses and handles. */
export const peopleOf = (value: string): readonly string[] =>
  value
    .replace(/\([^()]*\)|<[^<>]*>/g, ' ')
    .split(/[,;&/]|\s+and\s+/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => fold(name) !== '');

const sameNumber = (process: Process, title: string): RegExpExecArray | null =>
  new RegExp(`^\\s*${process.label}[-\\s#]*(\\d+)\\s*[:.–—-]*\\s*(.*)$`, 'is').exec(title);

/** A heading or title cell without the proposal's name before it: `ACME-1041: Query Cache` is `Query Cache`. */
export const bareTitle = (process: Process, title: string): string => sameNumber(process, title)?.[2] ?? title.trim();

/** The digits that a heading gives, `1041` in `ACME-1041: Query Cache`; null when it gives none. */
export const titleDigits = (process: Process, title: string): string | null => sameNumber(process, title)?.[1] ?? null;
