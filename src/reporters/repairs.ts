import { type Prose, plain, type Segment } from '../model/prose.ts';
import type { Block, Part, Repair } from './blocks.ts';

/** A fix in steps: something is said, then a text to write stands below it, to the letter. */
export type Step = { readonly say: Prose } | { readonly write: string };

/** Says where a text goes; `home` is the file that the reader is looking at anyway. */
function caption(part: Exclude<Part, { readonly rename: unknown }>, home: string): Prose {
  if ('snippet' in part) return [];
  const { line, endLine, path, text } = part;
  const file: Segment[] = path === home ? [] : [{ text: ' of ' }, { code: path }];
  if (endLine < line) return [{ text: `Above line ${line}` }, ...file, { text: ', insert:' }];
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

/** The steps of a repair. A sentence that ends with a colon leads to its text by itself. */
function stepsOf({ fix, parts }: Repair, home: string): Step[] {
  const steps: Step[] = [];
  let words: Prose = fix;
  let leads = plain(fix).trimEnd().endsWith(':');
  for (const part of parts) {
    const more = 'rename' in part ? renamed(part.rename) : leads ? [] : caption(part, home);
    leads = false;
    if (more.length > 0) words = words.length === 0 ? more : [...words, { text: ' ' }, ...more];
    const deletes = 'text' in part && part.text === '' && part.endLine >= part.line;
    if ('rename' in part || deletes) continue;
    if (words.length > 0) steps.push({ say: words });
    steps.push({ write: 'snippet' in part ? part.snippet : part.text });
    words = [];
  }
  return words.length === 0 ? steps : [...steps, { say: words }];
}

/** How to repair what a block is about: one list of steps for each fix that differs. */
export function repairSteps(block: Block): Step[][] {
  const home = block.subjects[0]?.places[0]?.at.path ?? '';
  return block.repairs.map((repair) => stepsOf(repair, home)).filter((steps) => steps.length > 0);
}
