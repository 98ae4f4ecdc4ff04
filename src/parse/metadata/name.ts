import type { Nodes } from 'mdast';
import { shownText } from '../markdown.ts';

/** Longer texts are nobody's name, and comparing them would take for ever. */
const LONGEST_NAME = 200;

/** `Name:` at the beginning of a bullet, be the name bold, its colon inside or outside. */
export const BULLET_NAME = /^([*_]{0,3})([^\s:*_](?:[^:]{0,100}?[^\s:*_])?)[*_]{0,3}[ \t]*:[*_]{0,3}(?=\s|$)/u;

/** A name as it looks: letter case, white space, kinds of hyphens and widths, and what cannot be seen do not matter. */
export const nameKey = (name: string): string =>
  name
    .slice(0, LONGEST_NAME)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The name in a cell as readers see it: no signs of emphasis, no colon, no comment. */
export const shownName = (node: Nodes): string =>
  shownText(node)
    .slice(0, LONGEST_NAME)
    .replace(/[*~`]/g, '')
    .replace(/^[\s_]+|[\s_:]+$/g, '');
