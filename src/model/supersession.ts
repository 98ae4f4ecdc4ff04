import type { Document } from './document.ts';
import { type Leads, numbersIn } from './mentions.ts';
import { fold } from './naming.ts';
import type { Process } from './process.ts';
import { lineRange, literal, type Range } from './text.ts';

export type Role = 'newer' | 'older';

/** One place where a proposal says that it takes another's place (`newer`), or that another takes its own (`older`). */
export interface Statement {
  readonly role: Role;
  /** The words of the process: `Superseded by`. */
  readonly words: string;
  /** The number of the other proposal. */
  readonly number: number;
  readonly range: Range;
}

interface Text {
  readonly path: string;
  /** The proposal's own number. */
  readonly number: number;
  readonly document: Document;
}

const ROLES: readonly Role[] = ['newer', 'older'];

/** Whether a field is called by one of the words; spaces, hyphens and letter case matter not. */
export const isCalled = (name: string, words: readonly string[]): boolean =>
  words.some((each) => fold(each) === fold(name));

/** What may stand before the words at the beginning of a line: `- **`, `This proposal is`. */
const OPENING = '^ {0,3}(?:[>|*_#-]{1,6} {0,2}){0,4}(?:(?:this|it)\\s+(?:[\\p{L}-]+\\s+)?)?(?:(?:is|was)\\s+)?';
/** Longer lines are data. */
const LONGEST_LINE = 2000;

type Said = Omit<Statement, 'range'>;

/** Reads lines that begin with the words of the process and go on with links to proposals, or their names. */
function lineReader(process: Process, leads: Leads, path: string): (line: string) => Generator<Said> {
  const reference = new RegExp(
    `^(?:[\\s:|*_,;&\`]|and\\s)*(?:\\[[^\\][]{0,200}\\]\\(([^()\\s]{1,300})\\)|${literal(process.label)}[-\\s#]{0,2}0*(\\d{1,9})(?!\\d))(?:\\s*\\([^()]{0,200}\\))?`,
    'iu',
  );
  const openings = ROLES.flatMap((role) =>
    (process.supersession?.[role] ?? []).map((words) => {
      const spelt = words
        .trim()
        .split(/[\s-]+/)
        .map(literal)
        .join('[\\s-]+');
      return { role, words, opening: new RegExp(`${OPENING}${spelt}(?![\\p{L}\\p{N}])`, 'iu') };
    }),
  );
  return function* (line) {
    if (line.length > LONGEST_LINE) return;
    for (const { role, words, opening } of openings) {
      let rest = line.slice(opening.exec(line)?.[0].length ?? line.length);
      for (let found = reference.exec(rest); found !== null; found = reference.exec(rest)) {
        const number = found[1] === undefined ? Number(found[2]) : leads(path, found[1]);
        if (number !== null) yield { role, words, number };
        rest = rest.slice(found[0].length);
      }
    }
  };
}

/** Fields that are called by the words, and values that begin with them, as a status may. */
function* fromFields(process: Process, leads: Leads, { path, document }: Text): Generator<Statement> {
  const read = lineReader(process, leads, path);
  for (const field of document.metadata.fields) {
    for (const said of read(field.value)) yield { ...said, range: field.range };
    for (const role of ROLES) {
      const names = process.supersession?.[role] ?? [];
      const words = names.find((each) => isCalled(field.name, [each]) || isCalled(field.written, [each]));
      if (words === undefined) continue;
      for (const number of numbersIn(process, leads, path, field)) yield { role, words, number, range: field.range };
    }
  }
}

function* fromLines(process: Process, leads: Leads, { path, document }: Text): Generator<Statement> {
  const read = lineReader(process, leads, path);
  let isCode = false;
  for (const [index, line] of document.lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode || index < (document.metadata.range?.endLine ?? 0)) continue;
    for (const said of read(line)) yield { ...said, range: lineRange(index + 1, line.length) };
  }
}

/** What a proposal says of its place among others, each once. Text in code and comments says nothing. */
export function statementsOf(process: Process, leads: Leads, source: Text): readonly Statement[] {
  if (process.supersession === null) return [];
  const found = new Map<string, Statement>();
  for (const each of [...fromFields(process, leads, source), ...fromLines(process, leads, source)]) {
    const key = `${each.role}:${each.number}`;
    if (each.number !== source.number && !process.number.kept.includes(each.number) && !found.has(key))
      found.set(key, each);
  }
  return [...found.values()];
}
