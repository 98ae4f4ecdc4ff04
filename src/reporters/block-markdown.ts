import { processOf, type Report } from '../model/report.ts';
import type { Block, Subject } from './blocks.ts';
import { fenced, markdownCode, markdownLink, markdownProse, safeAddress } from './escape.ts';
import { lifecycleChart } from './lifecycle.ts';
import type { Places } from './places.ts';
import { instructionsOf, type Step } from './repairs.ts';

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

function repairs(block: Block, { most, texts }: Detail): string[] {
  const write = (step: Step): string =>
    'say' in step ? markdownProse(step.say) : texts ? fenced(step.write) : '_(too long to be shown here)_';
  const { items, end } = instructionsOf(block);
  const all = items.map((steps) => steps.map(write).join('\n\n'));
  const [only, ...others] = all;
  if (only === undefined) return [];
  if (others.length === 0) return [`**Fix:** ${only}`];
  const list = all.slice(0, most).map((each) => `- ${indented(each, 2).trimStart()}`);
  const more = all.length > most ? [`- and ${all.length - most} more of this kind`] : [];
  return [`**Fix:**\n${[...list, ...more].join('\n')}`, ...(end.length === 0 ? [] : [markdownProse(end)])];
}

function chart({ attempt, findings: [first] }: Block, report: Report): string[] {
  if (attempt === null || first === undefined) return [];
  const drawn = fenced(lifecycleChart(processOf(report, first).lifecycle, attempt.from, attempt.to), 'mermaid');
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
