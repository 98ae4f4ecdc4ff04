import type { Answer } from './operation.ts';

/** Which requests meet a fault. What is left out fits every request. */
export interface Circumstance {
  readonly method?: string;
  /** Part of the path with its query. */
  readonly path?: string;
  /** Part of a GraphQL query or mutation. */
  readonly query?: string;
  /** Part of the body as it is sent. */
  readonly body?: string;
  /** The first of the fitting requests that meets it, counted from 1. */
  readonly nth?: number;
}

/** What happens in place of the answer. */
export type Mishap =
  /** Another answer, and nothing is carried out. A body that is a string is sent as it is. */
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** The connection breaks, before or after the request is carried out. */
  | { readonly hangUp: 'before' | 'after' }
  /** Nobody answers, and nothing is carried out. */
  | { readonly silence: true }
  /** The request is carried out, and so many characters of the answer come. */
  | { readonly cut: number }
  /** The request is carried out, so many characters of the answer come, and the connection stays open. */
  | { readonly stall: number }
  /** The request is carried out, and the answer's body is another. */
  | { readonly alter: (body: unknown) => unknown };

export interface Fault {
  readonly when: Circumstance;
  readonly answer: Mishap;
  /** How many requests meet it: one where nothing is said. */
  readonly times?: number;
}

interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A request that met a fault. */
export interface FailedRequest extends Incoming {
  readonly fault: Mishap;
}

/** What goes back to the client; null for silence. */
export interface Delivery extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
  /** Characters that are sent before the connection breaks. */
  readonly cut?: number;
  /** Characters that are sent before nothing more comes. */
  readonly stall?: number;
}

const queryOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';

const fits = ({ method, path = '', query, body = '' }: Circumstance, incoming: Incoming): boolean =>
  (method === undefined || method === incoming.method) &&
  incoming.path.includes(path) &&
  JSON.stringify(incoming.body ?? '').includes(body) &&
  (query === undefined || queryOf(incoming.body).includes(query));

/** What goes wrong, when and how often. */
export class Faults {
  readonly #planned: { readonly fault: Fault; met: number }[] = [];
  readonly failed: FailedRequest[] = [];

  plan(fault: Fault): void {
    this.#planned.push({ fault, met: 0 });
  }

  /** Answers a request; `carryOut` does what it asks for. */
  async deliver(incoming: Incoming, carryOut: () => Promise<Answer>): Promise<Delivery | null> {
    const fault = this.#meet(incoming);
    if (fault === null) return carryOut();
    this.failed.push({ ...incoming, fault });
    if ('status' in fault) return { body: {}, ...fault };
    if ('silence' in fault) return null;
    if ('hangUp' in fault && fault.hangUp === 'before') return { status: 200, body: null, cut: 0 };
    const answer = await carryOut();
    if ('stall' in fault) return { ...answer, stall: fault.stall };
    return 'alter' in fault
      ? { ...answer, body: fault.alter(answer.body) }
      : { ...answer, cut: 'cut' in fault ? fault.cut : 0 };
  }

  #meet(incoming: Incoming): Mishap | null {
    for (const planned of this.#planned.filter(({ fault }) => fits(fault.when, incoming))) {
      const { when, answer, times = 1 } = planned.fault;
      planned.met += 1;
      const first = when.nth ?? 1;
      if (planned.met >= first && planned.met < first + times) return answer;
    }
    return null;
  }
}

const DOCS = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';

/** The answer to a token whose requests of the hour are used up; they begin anew in so many seconds. */
export const primaryLimit = (seconds: number, status: 403 | 429 = 403): Mishap => ({
  status,
  body: { message: 'API rate limit exceeded for installation ID 1.', documentation_url: DOCS },
  headers: {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
  },
});

/** The answer to too many requests at once, with the seconds to wait or without. */
export const secondaryLimit = (seconds: number | null = null, status: 403 | 429 = 403): Mishap => ({
  status,
  body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.', documentation_url: DOCS },
  headers: {
    'x-ratelimit-remaining': '900',
    ...(seconds !== null && { 'retry-after': String(seconds) }),
  },
});

/** The answer to too much that was written, told as a mistake of the request, in either of GitHub's ways. */
export const writingLimit = (way: 'abuse' | 'too quickly'): Mishap => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      way === 'abuse'
        ? { resource: 'PullRequestReview', code: 'abuse', field: 'base' }
        : { resource: 'PullRequestReview', code: 'unprocessable', field: 'data', message: 'was submitted too quickly' },
    ],
    documentation_url: 'https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request',
  },
  headers: { 'x-ratelimit-remaining': '900' },
});

interface QueryError {
  readonly type?: string;
  readonly path?: readonly string[];
  readonly message: string;
}

/** GraphQL's answer of errors alone, in a 200. */
export const queryErrors = (...errors: readonly QueryError[]): Mishap => ({
  status: 200,
  body: { data: null, errors },
});

/** GraphQL's answer to too many requests at once: a 200 without a type, with the seconds to wait or without. */
export const querySecondaryLimit = (seconds: number | null = null): Mishap => ({
  status: 200,
  body: {
    errors: [{ message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' }],
  },
  headers: { 'x-ratelimit-remaining': '900', ...(seconds !== null && { 'retry-after': String(seconds) }) },
});

/** GraphQL's answer of some data and an error beside it: `spoil` takes out what the error hides. */
export const partialData = (
  error: QueryError,
  spoil: (repository: Record<string, unknown>) => void = () => {},
): Mishap => ({
  alter: (body) => {
    const copy = structuredClone(body) as { data: { repository: Record<string, unknown> } };
    spoil(copy.data.repository);
    return { ...copy, errors: [error] };
  },
});
