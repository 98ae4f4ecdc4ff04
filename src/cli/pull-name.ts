import { UsageError } from '../model/errors.ts';
import type { PullName } from '../sources/github/pull.ts';

const FORM = 'Write it as `acme/thing#7`, or as its address, `https://github.com/acme/thing/pull/7`.';
const SHORT = /^(?<owner>[\w-]+)\/(?<name>[\w.-]+)#(?<number>\d+)$/;
/** What follows is a tab of the page. */
const PATH = /^\/(?<owner>[\w-]+)\/(?<name>[\w.-]+)\/pull\/(?<number>\d+)(?:\/|$)/;
/** What GraphQL takes as a number. */
const MOST = 2 ** 31 - 1;

/** The path of a web address of the server; null for what is no web address.
 * @throws UsageError for another server: the token is for the one that the user chose */
function pathOn(web: string, text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { origin, pathname } = new URL(text);
  if (origin === new URL(web).origin) return pathname;
  throw new UsageError(
    `${origin} is another server than ${web}, and the token is sent to no server that was not chosen.`,
    `Choose it with \`--against ${origin}\`.`,
  );
}

/**
 * The pull request that an argument names: `OWNER/NAME#N`, or its web address on the server.
 * @throws UsageError for everything else
 */
export function pullNameOf(text: string, web: string): Omit<PullName, 'base'> {
  const path = pathOn(web, text);
  const found = (path === null ? SHORT.exec(text) : PATH.exec(path))?.groups;
  const number = Number(found?.number);
  const { owner, name } = found ?? {};
  if (owner === undefined || name === undefined || /^\.\.?$/.test(name) || !(number > 0 && number <= MOST))
    throw new UsageError(`\`${text}\` names no pull request.`, FORM);
  return { owner, name, number };
}
