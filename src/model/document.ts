import type { Located, Range } from './text.ts';

/** One metadata value of a document, `Status: Draft`. `value` is as written, trimmed; empty when nothing stands there. */
export interface Field extends Located {
  /** As the process calls it; as written when the process does not know it. */
  readonly name: string;
  /** The name as written. */
  readonly written: string;
  readonly nameRange: Range;
  /** The values of a list (`Author: [a, b]`), otherwise the one value; empty when there is none. */
  readonly items: readonly string[];
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly range: Range;
}

/** A heading and what stands below it, up to the next heading of the same or a higher level. */
export interface Section extends Heading {
  /** Last line of the section. */
  readonly endLine: number;
  /** Whether anything but headings and comments stands below the heading. */
  readonly filled: boolean;
}

export interface Link extends Located {
  readonly image: boolean;
}

/** Why a text could not be read (whole or in part); `code` is a message of the rule `document-readable`. */
export interface Problem {
  readonly code:
    | 'binary'
    | 'encoding'
    | 'symlink'
    | 'submodule'
    | 'oversized'
    | 'deep'
    | 'unread'
    | 'conflict'
    | 'unclosed'
    | 'syntax'
    | 'duplicate'
    | 'cells'
    | 'shape';
  readonly detail: string;
  readonly range: Range | null;
}

/** Metadata `broken` could not be read: rules about fields stay silent, `document-readable` speaks. */
export interface Metadata {
  readonly state: 'present' | 'absent' | 'broken';
  /** The whole block, delimiters included; null when absent. */
  readonly range: Range | null;
  readonly fields: readonly Field[];
}

/** A document as parsed. Knows no path, so that one blob is parsed once wherever it stands. */
export interface Document {
  /** The same for the same text. */
  readonly id: string;
  readonly lines: readonly string[];
  readonly eol: '\n' | '\r\n';
  /** False when the body could not be parsed: headings, sections and links are then empty and mean nothing. */
  readonly readable: boolean;
  readonly metadata: Metadata;
  readonly headings: readonly Heading[];
  /** One per heading, in order. */
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}

const PLACEHOLDERS = /^(?:[-–—]+|n\/a|tbd|todo|none|null|~|_\(.*\)_|<(?!https?:|[^<>@\s]+@)[^<>]*>|\?+)$/i;

/** Absent, empty and placeholder (`-`, `_(…)_`, `TBD`) are the same: nothing has been said. */
export const isPlaceholder = (value: string): boolean => value.trim() === '' || PLACEHOLDERS.test(value.trim());

const WAIVED = /^(?:n\/a\b|(?:na|none|not (?:applicable|needed|required))\s*(?:$|[([,;:.\u2013\u2014-]))/i;

/** Whether a value says that there is nothing to say, with a reason or without: `N/A (maintainer)`. */
export const isWaived = (value: string): boolean => WAIVED.test(value.trim());

/** The field as the process names it; letter case does not matter. */
export function fieldOf(document: Document, name: string): Field | null {
  const wanted = name.toLowerCase();
  return document.metadata.fields.find((field) => field.name.toLowerCase() === wanted) ?? null;
}

/** The field's value, or null when absent, empty or a placeholder. */
export function filledField(document: Document | null, name: string): Field | null {
  const field = document === null ? null : fieldOf(document, name);
  return field === null || isPlaceholder(field.value) ? null : field;
}

/** Nothing but white space: a file that holds a name and no content yet. */
export const isBlank = (document: Document): boolean =>
  document.lines.every((l) => l.trim() === '') && document.readable;

/** The first level-1 heading: the document's title. */
export const titleHeading = (document: Document): Heading | null =>
  document.headings.find((heading) => heading.depth === 1) ?? null;
