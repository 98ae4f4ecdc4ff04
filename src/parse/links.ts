import type { Definition, Image, ImageReference, Link as LinkNode, LinkReference, Nodes } from 'mdast';
import type { Link } from '../model/document.ts';
import { detached } from '../model/text.ts';
import { rangeOf } from './markdown.ts';

/** A longer address is no path, and no browser's address either: a picture in the text, or an attack. No link is made of it. */
const LONGEST_ADDRESS = 2000;

/** The address as documents keep it; null when it is too long. */
export const addressOf = (url: string): string | null => (url.length > LONGEST_ADDRESS ? null : detached(url));

/** The same links, with one text for every address: from another thread, each link comes with a copy of its own. */
export function sharing(links: readonly Link[]): readonly Link[] {
  const known = new Map<string, string>();
  return links.map((link) => {
    const value = known.get(link.value) ?? link.value;
    known.set(value, value);
    return { ...link, value };
  });
}

type Target = LinkNode | Image | LinkReference | ImageReference;

const TARGETS: ReadonlySet<string> = new Set(['link', 'image', 'linkReference', 'imageReference']);
const isTarget = (node: Nodes): node is Target => TARGETS.has(node.type);

/** Links in the order of the text. A reference may stand before its definition. */
export class Links {
  private readonly targets: Target[] = [];
  private readonly definitions = new Map<string, string | null>();

  collect(node: Nodes): void {
    if (node.type === 'definition') this.define(node);
    if (isTarget(node)) this.targets.push(node);
    if ('children' in node) for (const child of node.children) this.collect(child);
  }

  private define({ identifier, url }: Definition): void {
    if (!this.definitions.has(identifier)) this.definitions.set(identifier, addressOf(url));
  }

  resolved(): Link[] {
    return this.targets.flatMap((node) => {
      const value = 'url' in node ? addressOf(node.url) : this.definitions.get(node.identifier);
      return value == null ? [] : [{ value, range: rangeOf(node), image: node.type.startsWith('image') }];
    });
  }
}
