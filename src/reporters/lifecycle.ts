import { knownStatus, nextStatuses } from '../model/lifecycle.ts';
import type { Lifecycle } from '../model/process.ts';
import { clipped, oneLine } from './escape.ts';

/** Mermaid reads `#35;` as a character: so everything but letters, digits and spaces is written. */
const label = (status: string): string =>
  `"${clipped(oneLine(status), 60).replace(/[^\p{L}\p{N} ]/gu, (char) => `#${char.codePointAt(0)};`)}"`;

/**
 * The lifecycle as a Mermaid flowchart: legal moves solid, the attempted one dashed and red. A flowchart and no state
 * diagram, because only there an edge can have a colour.
 */
export function lifecycleChart(lifecycle: Lifecycle, from: string, to: string): string {
  const spelled = (status: string): string => knownStatus(lifecycle, status) ?? oneLine(status);
  const known = Object.keys(lifecycle.statuses);
  const names = [
    ...new Set([...known, ...known.flatMap((name) => nextStatuses(lifecycle, name)), spelled(from), spelled(to)]),
  ];
  const id = (status: string): string => `s${names.indexOf(status)}`;
  const moves = names.flatMap((name) => nextStatuses(lifecycle, name).map((next) => `  ${id(name)} --> ${id(next)}`));
  return [
    'flowchart LR',
    ...names.map((name) => `  ${id(name)}[${label(name)}]`),
    ...moves,
    `  ${id(spelled(from))} -. "this change" .-> ${id(spelled(to))}`,
    `  linkStyle ${moves.length} stroke:#d1242f,stroke-width:2px,color:#d1242f`,
  ].join('\n');
}
