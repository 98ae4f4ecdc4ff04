import { createParser, type Parser } from '../check/parser.ts';
import { readingOf } from '../check/reading.ts';
import { SourceError } from '../model/errors.ts';
import { type Checkout, openCheckout } from '../sources/git/checkout.ts';
import type { Io } from './io.ts';

/**
 * Works in the repository of the options, or of the folder that the command runs in, and closes it afterwards.
 * @param outside what to do where there is none, instead of failing
 * @throws SourceError when the folder is in no git repository
 */
export async function inCheckout<Result>(
  io: Io,
  { root }: { readonly root?: string },
  work: (checkout: Checkout) => Promise<Result>,
  outside?: (error: SourceError) => Promise<Result>,
): Promise<Result> {
  const opened = await openCheckout(root ?? io.cwd).catch((error: unknown) => {
    if (outside !== undefined && error instanceof SourceError) return error;
    throw error;
  });
  if (opened instanceof SourceError) return outside === undefined ? Promise.reject(opened) : outside(opened);
  try {
    return await work(opened);
  } finally {
    opened.repository.close();
  }
}

/** A parser that reads everything, however long all of it takes together. */
export const unhurried = ({ elsewhere }: Io): Parser => createParser(readingOf(elsewhere, { longest: Infinity }));

/** What the working tree is compared with, where nobody has said it. */
export const comparedWith = (base: string | null): string =>
  base === null
    ? 'There is no commit yet: every file counts as new.'
    : `Compared with ${base.replace('refs/remotes/', '')}.`;
