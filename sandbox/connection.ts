import { TypedError } from './typed-error.ts';

const MAX_PAGE = 100;

export type Node = Readonly<Record<string, unknown>>;

/** Which stretch of a list a query asks for. */
export interface Slice {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const cursorOf = (index: number): string => Buffer.from(`cursor:${index}`).toString('base64');
const indexOf = (cursor: string): number => Number(Buffer.from(cursor, 'base64').toString().split(':')[1]);

/** A stretch of a list, counted from its start or its end. */
export function connection(all: readonly Node[], { first, last, after, before }: Slice): Node {
  const size = first ?? last;
  if (size === null || size === undefined)
    throw new TypedError('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value.');
  if (size > MAX_PAGE || size < 0)
    throw new TypedError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records exceeds the limit of ${MAX_PAGE} records.`,
    );
  const lower = after ? indexOf(after) + 1 : 0;
  const upper = before ? indexOf(before) : all.length;
  const start = typeof first === 'number' ? lower : Math.max(lower, upper - size);
  const end = typeof first === 'number' ? Math.min(upper, lower + size) : upper;
  const pageInfo = {
    hasPreviousPage: start > 0,
    hasNextPage: end < all.length,
    startCursor: start < end ? cursorOf(start) : null,
    endCursor: start < end ? cursorOf(end - 1) : null,
  };
  return { nodes: all.slice(start, end), totalCount: all.length, pageInfo };
}
