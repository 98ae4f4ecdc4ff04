import type { GitHub } from '@actions/github/lib/utils';
import { type Failure, failureOf, type GraphqlProblem, isRateLimit } from '../../model/failure.ts';
import type { Waiting } from '../../model/waiting.ts';
import type { Deadline } from './deadline.ts';
import { Garbled, isLate, isPassing, isUnanswered, resetOf, retryAfter, WENT_WRONG } from './failure.ts';

/** Where Octokit lets itself be accompanied. */
export type Hook = InstanceType<typeof GitHub>['hook'];

/** How long and how loudly to wait for GitHub. */
interface Patience {
  readonly deadline: Deadline;
  /** Length of a second in milliseconds: a test makes it short. */
  readonly second: number;
  readonly graphqlUrl: string;
  /** Says why nothing happens for a while: a line of the log. */
  tell(line: string): void;
}

type Response = Awaited<ReturnType<InstanceType<typeof GitHub>['request']>>;

/** A request as Octokit is about to send it. */
interface Options {
  readonly method: string;
  /** A path with its parameters still open. */
  readonly url: string;
  /** GraphQL's. */
  readonly query?: unknown;
  readonly request: Readonly<Record<string, unknown>>;
}

/** How often something is asked again. */
const REPEATS = 3;
/** What GitHub asks for where a secondary limit does not say how long it lasts; twice as long each further time. */
const SECONDARY = 60;

const isQuery = ({ url, query }: Options, { graphqlUrl }: Patience): boolean =>
  url === graphqlUrl && typeof query === 'string' && !/^\s*mutation\b/.test(query);

const isRead = (options: Options, patience: Patience): boolean =>
  options.method === 'GET' || isQuery(options, patience);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** GitHub answers in JSON, GraphQL with data or errors; or with nothing where nothing is to be said. */
function isWhole({ status, data }: Response, isGraphql: boolean): boolean {
  if (status >= 300) return false;
  if (isGraphql) return isRecord(data) && (isRecord(data.data) || Array.isArray(data.errors));
  return isRecord(data) || ([201, 202, 204, 205].includes(status) && !data);
}

/** GraphQL says so in these words alone, without a type; a name or a title in a message says less. */
const SECONDARY_LIMIT = /exceeded a secondary rate limit|triggered an abuse detection/i;

/** The status that REST gives such an answer; what fails for a moment may have been done all the same. */
function statusOf({ type, message }: GraphqlProblem): number {
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return 403;
  if (type === 'NOT_FOUND') return 404;
  if (type === 'RATE_LIMITED' || type === 'RATE_LIMIT' || SECONDARY_LIMIT.test(message)) return 429;
  return WENT_WRONG.test(message) ? 502 : 422;
}

/** What GraphQL says in a 200, as REST would: data beside an error may hide something, and is no answer. */
function graphqlFailure({ data, headers }: Response): Failure | null {
  const { errors = [] } = data as { readonly errors?: readonly GraphqlProblem[] };
  const [problem] = errors;
  if (problem === undefined) return null;
  return Object.assign(new Error(problem.message), { status: statusOf(problem), errors, response: { headers } });
}

/** What one request led to. */
async function attempt(
  ask: () => Promise<Response>,
  { url }: Options,
  patience: Patience,
): Promise<Response | Failure> {
  const { deadline, graphqlUrl } = patience;
  const isGraphql = url === graphqlUrl;
  try {
    const response = await ask();
    if (!isWhole(response, isGraphql)) throw new Garbled('it was cut off, or is no JSON');
    return (isGraphql ? graphqlFailure(response) : null) ?? response;
  } catch (error) {
    deadline.check();
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failure;
  }
}

/** Seconds until a limit is over. */
function limitSeconds(failure: Failure, asked: number): number {
  const reset = resetOf(failure);
  const untilReset = reset === null ? null : Math.max(0, Math.ceil((reset - Date.now()) / 1000)) + 1;
  return Math.max(1, retryAfter(failure) ?? untilReset ?? SECONDARY * 2 ** (asked - 1));
}

/** Seconds until it is worth asking again; null when it is not. A failure beside a limit is outwaited so many times. */
function pauseAfter(failure: Failure, asked: number, most = REPEATS): number | null {
  if (isRateLimit(failure)) return asked <= REPEATS ? limitSeconds(failure, asked) : null;
  return asked <= most && isPassing(failure) ? Math.max(asked ** 2, retryAfter(failure) ?? 0) : null;
}

function happened(failure: Failure): string {
  if (isRateLimit(failure)) return 'GitHub asks for a pause, its rate limit is used up';
  if (isLate(failure)) return 'GitHub did not answer in time';
  if (isUnanswered(failure)) return 'GitHub broke off';
  if (failure instanceof Garbled) return 'GitHub sent an answer that was cut off, or is no JSON';
  return failure.errors === undefined ? `GitHub answered ${failure.status}` : 'GitHub could not answer a query';
}

/** Waits for so many seconds; false, and at once, where that would take longer than is left. */
async function sit(seconds: number, { deadline, second, tell }: Patience, line = ''): Promise<boolean> {
  if (seconds * second >= deadline.left()) return false;
  if (line !== '') tell(line);
  await deadline.wait(seconds * second);
  return true;
}

/** Waits until it is worth asking again, and says why; false where it never is, or not in time. */
async function sitOut(
  [failure, asked, most]: readonly [Failure, number, number?],
  what: string,
  patience: Patience,
): Promise<boolean> {
  const seconds = pauseAfter(failure, asked, most);
  if (seconds === null) return false;
  return sit(seconds, patience, `${happened(failure)}${what} again in ${seconds} s, ${asked} of ${REPEATS}.`);
}

/** What is asked for, without any value. */
const nameOf = ({ method, url }: Options, { graphqlUrl }: Patience): string =>
  url === graphqlUrl ? 'GraphQL' : `${method} ${url}`;

/** A wait that ends early is no failure of who waits. */
export function waitingWith(patience: Patience): Waiting {
  const { deadline } = patience;
  const unlessOver = (waiting: Promise<boolean>): Promise<boolean> =>
    waiting.catch((error: unknown) => {
      if (deadline.left() > 0) throw error;
      return false;
    });
  return {
    async outwait(error, tries) {
      const failure = failureOf(error);
      return failure !== null && unlessOver(sitOut([failure, tries], ': looking', patience));
    },
    rest: (seconds) => unlessOver(sit(seconds, patience)),
  };
}

/**
 * Lets an Octokit ask again: reads three times after a failure that may pass, with growing waits, and after a rate limit.
 * It waits only where the end of the wait lies before the deadline. `request: { retries: 0 }` keeps a single read from
 * being repeated after anything but a limit. Writes are never repeated: they may have been done, and what they were
 * meant for may be over when they come through. Between two writes a second passes, as GitHub asks for.
 */
export function bePatient(hook: Hook, patience: Patience): void {
  const { deadline, second } = patience;
  const mostOf = ({ request: { retries } }: Options): number => (typeof retries === 'number' ? retries : REPEATS);
  let nextWrite = 0;

  async function takeTurn(): Promise<void> {
    const turn = Math.max(performance.now(), nextWrite);
    nextWrite = turn + second;
    await deadline.wait(turn - performance.now());
  }

  hook.wrap('request', async (ask, options) => {
    for (let asked = 1; ; asked += 1) {
      deadline.check();
      const isWrite = !isRead(options, patience);
      if (isWrite) await takeTurn();
      const outcome = await attempt(async () => ask(options), options, patience);
      if (!(outcome instanceof Error)) return outcome;
      const what = ` (${nameOf(options, patience)}): asking`;
      if (isWrite || !(await sitOut([outcome, asked, mostOf(options)], what, patience))) throw outcome;
    }
  });
}
