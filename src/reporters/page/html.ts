import type { Prose } from '../../model/prose.ts';
import { clipped, oneLine, visible } from '../escape.ts';

/** Markup of our own. Whatever else stands in a page is text, and escaped. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The value as text: no markup, and nothing that a reader could not see. */
const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

function markup(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'html' in value ? value.html : value.map(({ html }) => html).join('');
  return escaped(String(value));
}

/** Markup with values in it: texts are escaped, markup stays, null is nothing. Values in attributes stand in quotes. */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: pieces.map((piece, at) => `${piece}${markup(values[at] ?? null)}`).join(''),
});

export const NOTHING: Html = { html: '' };

const LONGEST_TITLE = 160;

/** A value of a document, in one line. */
export const label = (text: string, longest = LONGEST_TITLE): string => clipped(oneLine(text), longest);

/** A sentence: values that it quotes become code. */
export const sentence = (prose: Prose): readonly Html[] =>
  prose.map((segment) =>
    'code' in segment ? html`<code>${oneLine(segment.code)}</code>` : html`${segment.text.replace(/\s+/g, ' ')}`,
  );

/** A link; only its text where there is nothing to link to. */
export const link = (text: string | Html, address: string | null): Html =>
  address === null ? html`${text}` : html`<a href="${address}">${text}</a>`;
