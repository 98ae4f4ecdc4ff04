import { plain } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import type { Block, Part, Repair, Subject } from './blocks.ts';
import { fenced, markdownCode, markdownLink, markdownProse, safeAddress } from './escape.ts';
import { lifecycleChart } from './lifecycle.ts';
import type { Places } from './places.ts';

/** How much of a block is written: so many sentences of one kind, and whether texts to write are written out. */
export interface Detail {
  readonly most: number;
  readonly texts: boolean;
}

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The rule's id, linked to its page. */
export const ruleLink = (rule: string, docs: string): string => markdownLink(markdownCode(rule), safeAddress(docs));

const dotted = (pieces: readonly string[]): string => pieces.filter((piece) => piece !== '').join(' · ');

function told(block: Block, places: Places, { most }: Detail): string {
  const where = (subject: Subject): string => places.links(subject.places.map(({ at }) => at));
  const [home = ''] = block.subjects.map(where);
  const shared = block.subjects.every((subject) => where(subject) === home);
  const lines = block.subjects.slice(0, most).map((subject, at) => {
    const what = `**${markdownProse(subject.what)}**`;
    if (at === 0) return dotted([what, home, ruleLink(block.rule, block.docs)]);
    return shared ? what : dotted([what, where(subject)]);
  });
  const more = block.subjects.length - most;
  return [...lines, ...(more > 0 ? [`and ${more} more of this kind`] : [])].join('\\\n');
}

/** Where a text goes: an end without a colon means that no text follows. */
function caption(part: Exclude<Part, { readonly rename: unknown }>, home: string): string {
  if ('snippet' in part) return '';
  const { line, endLine, path, text } = part;
  const file = path === home ? '' : ` of ${markdownCode(path)}`;
  if (endLine < line) return `Above line ${line}${file}, insert:`;
  const lines = endLine > line ? `ines ${line} to ${endLine}` : `ine ${line}`;
  if (text === '') return `Delete l${lines}${file}.`;
  return `L${lines}${file} become${endLine > line ? '' : 's'}:`;
}

/** A fix in paragraphs: the sentence, then each text as a block below the words that lead to it. */
function repaired({ fix, parts }: Repair, home: string, { texts }: Detail): string[] {
  const paragraphs: string[] = [];
  let words = markdownProse(fix);
  let leads = plain(fix).trimEnd().endsWith(':');
  const say = (more: string): void => {
    words = [words, more].filter((text) => text !== '').join(' ');
    leads = false;
  };
  for (const part of parts) {
    if ('rename' in part) {
      say(`Rename ${markdownCode(part.rename.from)} to ${markdownCode(part.rename.to)}.`);
      continue;
    }
    if (!leads) say(caption(part, home));
    if ('text' in part && part.endLine >= part.line && part.text === '') continue;
    const text = 'snippet' in part ? part.snippet : part.text;
    paragraphs.push(words, texts ? fenced(text) : '_(too long to be shown here)_');
    words = '';
    leads = false;
  }
  return [...paragraphs, words].filter((paragraph) => paragraph !== '');
}

function repairs(block: Block, detail: Detail): string[] {
  const home = block.subjects[0]?.places[0]?.at.path ?? '';
  const all = block.repairs.map((repair) => repaired(repair, home, detail)).filter((each) => each.length > 0);
  const [first = []] = all;
  if (all.length < 2) return first.length === 0 ? [] : [`**Fix:** ${first.join('\n\n')}`];
  const items = all.slice(0, detail.most).map((each) => `- ${indented(each.join('\n\n'), 2).trimStart()}`);
  const more = all.length > detail.most ? [`- and ${all.length - detail.most} more of this kind`] : [];
  return [`**Fix:**\n${[...items, ...more].join('\n')}`];
}

function chart({ attempt }: Block, report: Report): string[] {
  if (attempt === null) return [];
  const drawn = fenced(lifecycleChart(report.lifecycle, attempt.from, attempt.to), 'mermaid');
  return [`<details><summary>Which moves are legal</summary>\n\n${drawn}\n\n</details>`];
}

/** One thing to do as an item of a numbered list: what, where, why, and the text to write. */
export function blockMarkdown(block: Block, number: number, report: Report, places: Places, detail: Detail): string {
  const marker = `${number}. `;
  const paragraphs = [
    told(block, places, detail),
    ...(block.why === null ? [] : [markdownProse(block.why)]),
    ...repairs(block, detail),
    ...chart(block, report),
  ];
  return `${marker}${indented(paragraphs.join('\n\n'), marker.length).trimStart()}`;
}
