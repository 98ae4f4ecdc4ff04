import { type Document, titleHeading } from './document.ts';
import { bareTitle, expand, fold, formatNumber } from './naming.ts';
import type { Process } from './process.ts';
import type { Proposal, Side } from './proposal.ts';

/** Whether a heading names nothing: it is the template's own, a word that stands for a title, or a number alone. */
export function isPlaceholderTitle(process: Process, template: Document | null, heading: string): boolean {
  const title = fold(bareTitle(process, heading));
  const own = template === null ? null : titleHeading(template);
  const placeholders = own === null ? process.heading.placeholders : [...process.heading.placeholders, own.text];
  return bareTitle(process, heading) === '' || placeholders.some((each) => fold(bareTitle(process, each)) === title);
}

/** What a proposal is called: by its heading, else by its entry, else by its file. */
export function titleOf(process: Process, { template }: Side, { document, entry, slug }: Proposal): string {
  const heading = document === null ? null : titleHeading(document);
  if (heading !== null && !isPlaceholderTitle(process, template, heading.text)) return bareTitle(process, heading.text);
  const words = slug.replaceAll('-', ' ');
  return entry?.title?.value || words.charAt(0).toUpperCase() + words.slice(1);
}

/** The texts that a level-1 heading may have, one for each form of the process. */
export const headingTexts = (process: Process, number: number, title: string): readonly string[] =>
  process.heading.forms.map((form) =>
    expand(form, { label: process.label, number: formatNumber(process, number), title }),
  );
