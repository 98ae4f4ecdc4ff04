import type { Document, Field } from './document.ts';
import { resolveLink } from './paths.ts';
import type { Process } from './process.ts';
import type { Side } from './proposal.ts';
import { literal } from './text.ts';

/** The number of the proposal that a link of a file leads to; null when it leads to none. */
export type Leads = (fromPath: string, url: string) => number | null;

/** A file on the repository's host, as an absolute address. */
const HOSTED = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|raw|tree)\/[^/]+\/([^?#]+)/;

/** Knows where the links of one side lead: to a proposal's document, under its new or its old path, or to its folder. */
export function leadsOf(side: Side): Leads {
  const numbers = new Map<string, number>(side.folders.map(({ path, number }) => [path, number]));
  for (const { id, path, number } of side.proposals) numbers.set(id, number).set(path, number);
  return (fromPath, url) => {
    const path = HOSTED.exec(url)?.[1] ?? resolveLink(fromPath, url);
    return path === null ? null : (numbers.get(path) ?? null);
  };
}

/** A proposal's name as people write it: `ACME-0041`, `ACME 41`, `ACME #41`, or the role :acme:`41`. */
const nameForms = ({ label }: Process): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${literal(label)}[-\\s#:\`]{0,3}0*(\\d{1,9})(?!\\d)`, 'giu');

const MARKDOWN_LINK = /\[([^\][]{0,300})\]\(([^()\s]{1,300})\)/g;
const ROLE = /:\w{1,30}:`(\d{1,9})`/g;

/** The numbers of the proposals that a field's value names: `ACME-0041`, `41`, `[0041](ACME-0041-naming.md)`, or several. */
export function numbersIn(process: Process, leads: Leads, path: string, { value, items }: Field): ReadonlySet<number> {
  const bare = new RegExp(`^(?:${literal(process.label)}-)?#?0*(\\d{1,9})$`, 'i');
  const found = new Set<number>();
  const add = (number: number | string | null | undefined): void => {
    if (number != null) found.add(Number(number));
  };
  const text = items.length > 1 ? items.join(', ') : value;
  const rest = text.replace(ROLE, ' $1 ').replace(MARKDOWN_LINK, (_, name: string, url: string) => {
    add(leads(path, url) ?? bare.exec(name.trim())?.[1]);
    return ' ';
  });
  for (const word of rest.split(/[\s,;&]+/)) {
    const plain = word.replace(/^["'`[<]+|["'`\]>.]+$/g, '');
    add(bare.exec(plain)?.[1] ?? (plain.includes('/') || plain.includes('.') ? leads(path, plain) : null));
  }
  return found;
}

/** The numbers of all proposals that a document names anywhere: in a field, by a link, or by name. */
export function namedIn(process: Process, leads: Leads, path: string, document: Document): ReadonlySet<number> {
  const found = new Set<number>();
  for (const field of document.metadata.fields)
    for (const number of numbersIn(process, leads, path, field)) found.add(number);
  for (const link of document.links) {
    const number = leads(path, link.value);
    if (number !== null) found.add(number);
  }
  for (const [, digits] of document.lines.join('\n').matchAll(nameForms(process))) found.add(Number(digits));
  return found;
}
