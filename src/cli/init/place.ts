import { UsageError } from '../../model/errors.ts';
import type { Blob, Source } from '../../model/source.ts';
import { type Checkout, treeSource } from '../../sources/git/checkout.ts';
import { fromDisk, presentFiles } from '../../sources/git/working-tree.ts';
import { merged, overlaid } from '../../sources/overlay.ts';

/** A repository as it stands on the disk, committed or not. */
export interface Place {
  readonly root: string;
  /** `owner/name`; null when nobody knows. */
  readonly home: string | null;
  /** Files that git tracks or would track. */
  readonly paths: readonly string[];
  /** What stands at a path, whether git knows of it or not. */
  read(path: string): Promise<Blob | null>;
  /** The repository as if these texts stood in it and all were merged. */
  with(texts: ReadonlyMap<string, string>): Source;
}

/** Opens what is on the disk.
 * @throws SourceError for a repository without a working tree */
export async function openPlace(checkout: Checkout): Promise<Place> {
  const { repository, home } = checkout;
  const source = await treeSource(checkout);
  return {
    root: repository.root,
    home,
    paths: await presentFiles(repository),
    read: (path) => fromDisk(repository.root, path),
    with: (texts) => merged(overlaid(source, texts)),
  };
}

/** The texts at these paths; what is no text is left out. */
export async function textsAt({ read }: Place, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const blob = await read(path);
    if (blob?.text != null) texts.set(path, blob.text);
  }
  return texts;
}

/** Sees that nothing but a text stands at paths: no folder, no link. Nothing is written there, whatever is asked for.
 * @throws UsageError otherwise */
export async function assertTexts({ read }: Place, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const blob = await read(path);
    if (blob !== null && blob.text === null)
      throw new UsageError(
        `${path} is there and is no text file. Nothing was written.`,
        'Move it elsewhere, and run the command again.',
      );
  }
}
