/** What is known of somebody who writes a proposal. */
export interface Author {
  readonly name: string;
  readonly email: string | null;
  /** A login on GitHub, without its `@`. */
  readonly handle: string | null;
}

const NO_REPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/i;

/** The login that an address of GitHub hides an address behind; null for any other address. */
export const loginIn = (email: string): string | null => NO_REPLY.exec(email)?.[1] ?? null;

/**
 * A person in the form of an example: `Name (email)`, `Name (@handle)`, `Name <email>`, a link to a profile, or a handle
 * alone. An address stands where no handle is known, and the other way round; null when neither is.
 */
export function personLike({ name, email, handle }: Author, example: string): string | null {
  const login = handle === null ? null : `@${handle}`;
  const address = email === null || loginIn(email) !== null ? null : email;
  if (/^\[[^\]]+\]\(https?:/.test(example) && handle !== null) return `[${name}](https://github.com/${handle})`;
  if (/^["']?@[\w.-]+["']?$/.test(example) && login !== null) return login;
  if (/<[^<>]*>/.test(example) && address !== null) return `${name} <${address}>`;
  const reached = /@[\w-]+\)/.test(example) && !/[\w.]@/.test(example) ? (login ?? address) : (address ?? login);
  return reached === null ? null : `${name} (${reached})`;
}
