import { joined, type Prose, plain, type Segment } from '../model/prose.ts';
import type { Block, Part, Repair } from './blocks.ts';

/** A fix in steps: something is said, then a text to write stands below it, to the letter. */
export type Step = { readonly say: Prose } | { readonly write: string };

/** Says where a text goes; `home` is the file that the reader is looking at anyway. */
function caption(part: Exclude<Part, { readonly rename: unknown }>, home: string): Prose {
  if ('snippet' in part) return [];
  const { line, endLine, path, text } = part;
  const file: Segment[] = path === home ? [] : [{ text: ' of ' }, { code: path }];
  // The file may end with the line before.
  const beside = line === 1 ? 'Above line 1' : `Below line ${line - 1}`;
  if (endLine < line) return [{ text: beside }, ...file, { text: ', insert:' }];
  const lines = endLine > line ? `ines ${line} to ${endLine}` : `ine ${line}`;
  if (text === '') return [{ text: `Delete l${lines}` }, ...file, { text: '.' }];
  return [{ text: `L${lines}` }, ...file, { text: endLine > line ? ' become:' : ' becomes:' }];
}

const renamed = ({ from, to }: { readonly from: string; readonly to: string }): Prose => [
  { text: 'Rename ' },
  { code: from },
  { text: ' to ' },
  { code: to },
  { text: '.' },
];

/** The sentence with a full stop where it led to a text. */
const closed = (prose: Prose): Prose =>
  prose.map((segment, at) =>
    at === prose.length - 1 && 'text' in segment ? { text: segment.text.replace(/:\s*$/, '.') } : segment,
  );

/** Whether a reader has to be told where the text goes, whatever leads to it: it is a line more, not another one. */
const isInsertion = (part: Part): boolean => 'line' in part && part.endLine < part.line;

/** How a fix begins: a sentence that leads to its text by itself keeps its colon and needs no caption. */
function opening({ fix, parts }: Repair): { words: Prose; leads: boolean } {
  const inserts = parts.slice(0, 1).some(isInsertion);
  return inserts ? { words: closed(fix), leads: false } : { words: fix, leads: plain(fix).trimEnd().endsWith(':') };
}

/** The text of a part that stands below a sentence; null for what a sentence says whole. */
function writtenIn(part: Part): string | null {
  if ('rename' in part) return null;
  if ('snippet' in part) return part.snippet;
  return part.text === '' && part.endLine >= part.line ? null : part.text;
}

/** The steps of a repair. */
function stepsOf(repair: Repair, home: string): Step[] {
  const steps: Step[] = [];
  let { words, leads } = opening(repair);
  for (const part of repair.parts) {
    const more = 'rename' in part ? renamed(part.rename) : leads ? [] : caption(part, home);
    leads = false;
    words = joined(words, more);
    const write = writtenIn(part);
    if (write === null) continue;
    if (words.length > 0) steps.push({ say: words });
    steps.push({ write });
    words = [];
  }
  const last = joined(words, repair.otherwise);
  return last.length === 0 ? steps : [...steps, { say: last }];
}

/** Whether both segments say the same in the same way. */
const same = (a: Segment | undefined, b: Segment | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What every fix ends with, from the beginning of a sentence on; empty when each ends in its own way. */
function sharedEnd(fixes: readonly Prose[]): Prose {
  const [first = [], ...others] = fixes;
  let from = first.length;
  while (from > 0 && others.every((fix) => same(fix.at(from - 1 - first.length), first[from - 1]))) from -= 1;
  for (const [at, segment] of first.slice(from).entries()) {
    const end = 'text' in segment ? segment.text.indexOf('. ') : -1;
    if ('text' in segment && end >= 0) return [{ text: segment.text.slice(end + 2) }, ...first.slice(from + at + 1)];
  }
  return [];
}

function withoutEnd(fix: Prose, end: Prose): Prose {
  const kept = fix.slice(0, fix.length - end.length + 1);
  const [opening] = end;
  return kept.map((segment, at) =>
    at === kept.length - 1 && 'text' in segment && opening !== undefined && 'text' in opening
      ? { text: segment.text.slice(0, segment.text.length - opening.text.length).trimEnd() }
      : segment,
  );
}

interface Instructions {
  /** One list of steps for each fix that differs. */
  readonly items: readonly (readonly Step[])[];
  /** What holds for all items, said once. */
  readonly end: Prose;
}

/** How to repair what a block is about. */
export function instructionsOf(block: Block): Instructions {
  const home = block.subjects[0]?.places[0]?.at.path ?? '';
  const lists = block.repairs.length > 1 && block.repairs.every(({ parts }) => parts.length === 0);
  const end = lists ? sharedEnd(block.repairs.map(({ fix }) => fix)) : [];
  const repairs =
    end.length === 0 ? block.repairs : block.repairs.map((repair) => ({ ...repair, fix: withoutEnd(repair.fix, end) }));
  return { items: repairs.map((repair) => stepsOf(repair, home)).filter((steps) => steps.length > 0), end };
}
