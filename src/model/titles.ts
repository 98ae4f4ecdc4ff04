import { type Document, type Field, filledField, isPlaceholder, titleHeading } from './document.ts';
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

/** The field that repeats the title, when the process has one and the document fills it in. */
export function titleField(process: Process, document: Document | null): Field | null {
  const name = Object.entries(process.fields).find(([, form]) => form.type === 'title')?.[0];
  return name === undefined ? null : filledField(document, name);
}

/** The title that a document gives itself, in its heading or else in its field; null when there is none, or still the template's. */
export function documentTitle(process: Process, document: Document | null, template: Document | null): string | null {
  if (document === null) return null;
  const texts = [titleHeading(document)?.text, titleField(process, document)?.value];
  const written = texts.find((text) => text !== undefined && !isPlaceholderTitle(process, template, text));
  return written === undefined || isPlaceholder(bareTitle(process, written)) ? null : bareTitle(process, written);
}

/** What a proposal is called: by its document, else by its entry, else by its file. */
export function titleOf(process: Process, { template }: Side, { document, entry, slug }: Proposal): string {
  const words = slug.replaceAll('-', ' ');
  return (
    documentTitle(process, document, template) ??
    (entry?.title?.value || words.charAt(0).toUpperCase() + words.slice(1))
  );
}

/** The texts that a level-1 heading may have, one for each form of the process. */
export const headingTexts = (process: Process, number: number, title: string): readonly string[] =>
  process.heading.forms.map((form) =>
    expand(form, { label: process.label, number: formatNumber(process, number), title }),
  );
