import type { Nodes } from 'mdast';
import { asSeen } from '../../model/lookalike.ts';
import { shownText } from '../markdown.ts';

/** Longer texts are nobody's name, and comparing them would take for ever. */
const LONGEST_NAME = 200;

/** `Name:` at the beginning of a bullet, be the name bold, its colon inside or outside. */
export const BULLET_NAME = /^([*_]{0,3})([^\s:*_](?:[^:]{0,100}?[^\s:*_])?)[*_]{0,3}[ \t]*:[*_]{0,3}(?=\s|$)/u;

/** Two names of one key are the same name to readers. */
export const nameKey = (name: string): string => asSeen(name.slice(0, LONGEST_NAME));

/** The name in a cell as readers see it: no signs of emphasis, no colon, no comment. */
export const shownName = (node: Nodes): string =>
  shownText(node)
    .slice(0, LONGEST_NAME)
    .replace(/[*~`]/g, '')
    .replace(/^[\s_]+|[\s_:]+$/g, '');
