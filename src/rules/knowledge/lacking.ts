import type { Document, Section } from '../../model/document.ts';
import { linesOf, type ReadLine } from './lines.ts';
import { type Fit, sectionNamed, sectionsWithin } from './sections.ts';

/** The lines below a heading that say something, those of the sections within left out. */
const saidIn = (lines: readonly ReadLine[], { range, endLine }: Section, within: readonly Section[]): ReadLine[] =>
  lines.filter(
    ({ line, text, kind }) =>
      line > range.endLine &&
      line <= endLine &&
      kind !== 'heading' &&
      /[^\s>*+-]/.test(text) &&
      within.every((inner) => line < inner.range.line || line > inner.endLine),
  );

/** A table of the template that is meant to be kept has no rows yet. */
const isBlock = (said: readonly ReadLine[]): boolean =>
  said.every(({ kind }) => kind === 'code' || kind === 'table') &&
  (said.some(({ kind }) => kind === 'code') || said.length > 2);

/** Whether a section holds a block or a table of the template, and nothing else. */
function holdsExample(said: readonly ReadLine[], template: Document | null, name: string): boolean {
  const section = template === null || said.length === 0 || !isBlock(said) ? null : sectionNamed(template, name);
  if (template === null || section === null) return false;
  const theirs = new Set(saidIn(linesOf(template), section, []).map(({ text }) => text));
  return said.every(({ text }) => theirs.has(text));
}

interface Lack {
  readonly messageId: 'empty' | 'empty-optional' | 'nested' | 'example' | 'example-optional';
  /** The section below that holds all there is. */
  readonly inner: string | undefined;
}

/** What a section lacks; null when it says something of its own. */
export function lackOf(
  fit: Fit,
  { name, optional }: Fit['structure'][number],
  lines: readonly ReadLine[],
  template: Document | null,
): Lack | null {
  const section = fit.found.get(name);
  if (section === undefined) return null;
  const within = section.filled ? sectionsWithin(fit, section, 'required') : [];
  const said = section.filled ? saidIn(lines, section, within) : [];
  if (said.length > 0 && !holdsExample(said, template, name)) return null;
  // The example of a section below is told there.
  const hasExample = saidIn(said, section, sectionsWithin(fit, section, 'optional')).length > 0;
  const kind = hasExample ? 'example' : 'empty';
  const inner = within[0]?.text;
  if (optional) return { messageId: `${kind}-optional`, inner };
  return { messageId: inner === undefined || hasExample ? kind : 'nested', inner };
}
