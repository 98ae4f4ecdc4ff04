import { type Document, titleHeading } from '../../model/document.ts';
import { literal } from '../../model/text.ts';
import type { ProcessFile } from '../file.generated.ts';
import { usual } from './series.ts';
import type { Comments } from './text.ts';
import type { Read, Written } from './written.ts';

/** Reading whole texts takes its time, and so many show what is usual. */
const MOST_READ = 150;

/** Documents from all over the series. */
export function sampleOf(documents: readonly Read[]): readonly Read[] {
  const step = Math.max(1, documents.length / MOST_READ);
  return documents.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** The forms of the level-1 headings; none when documents have no such heading, null for the usual one. */
function headingForms(documents: readonly Read[], label: string): readonly string[] | null {
  const titles = documents.flatMap(({ document }) => titleHeading(document)?.text ?? []);
  if (titles.length * 2 < documents.length || documents.some(({ path }) => /\.(?:rst|ya?ml)$/i.test(path))) return [];
  // What is the same in all is a section.
  if (titles.length > 1 && new Set(titles).size === 1) return [];
  const named = new RegExp(`^${literal(label)}[- ]?\\d+\\s*[:—–.-]`, 'i');
  const withName = titles.filter((title) => named.test(title)).length;
  if (withName === 0) return null;
  const full = '{label}-{number}: {title}';
  return withName === titles.length ? [full] : ['{title}', full];
}

const key = (heading: string): string =>
  heading
    .replace(/^[\d.\s]+/, '')
    .trim()
    .toLowerCase();

/** Headings of the first level below the title, if it has one, each once. */
function headingsOf(document: Document, hasTitle: boolean): readonly string[] {
  const title = hasTitle ? titleHeading(document) : null;
  const below = document.headings.filter((heading) => heading.depth <= 2 && heading !== title);
  const texts = below.map(({ text }) => text.replace(/^\d+[.)]\s*/, '').trim());
  return [...new Set(texts)].filter((text) => text !== '' && text.length <= 60);
}

/** Sections that nearly all documents have, in their usual order; those of `without` are no sections. */
function sharedSections(documents: readonly Read[], without: readonly string[], hasTitle: boolean): readonly string[] {
  const readable = documents.filter(({ document }) => document.readable);
  if (readable.length < 2) return [];
  const places = new Map<string, { readonly names: string[]; sum: number }>();
  for (const { document } of readable)
    headingsOf(document, hasTitle).forEach((name, at, all) => {
      const known = places.get(key(name)) ?? { names: [], sum: 0 };
      known.names.push(name);
      known.sum += at / all.length;
      places.set(key(name), known);
    });
  const excluded = new Set(without.map(key));
  return [...places]
    .filter(([name, { names }]) => !excluded.has(name) && names.length * 10 >= readable.length * 9)
    .sort(([, a], [, b]) => a.sum / a.names.length - b.sum / b.names.length)
    .flatMap(([, { names }]) => usual(names) ?? []);
}

/** Heading and sections of these documents, as a process file says them. */
export function headingsAndSections(
  documents: readonly Read[],
  { form, names }: Written,
  label: string,
): { readonly file: Pick<ProcessFile, 'heading' | 'sections'>; readonly comments: Comments } {
  const forms = headingForms(documents, label);
  const hasTitle = forms?.length !== 0;
  const titles = hasTitle ? documents.flatMap(({ document }) => titleHeading(document)?.text ?? []) : [];
  const fields = form === 'sections' ? names : [];
  const sections = form === 'yaml' ? [] : sharedSections(documents, [...fields, ...titles], hasTitle);
  return {
    file: {
      ...(forms === null ? {} : { heading: { forms: [...forms] } }),
      ...(sections.length === 0 ? {} : { sections: { structures: { standard: [...sections] } } }),
    },
    comments: sections.length === 0 ? {} : { sections: 'The sections that nearly all documents have.' },
  };
}
