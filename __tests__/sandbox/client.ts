import type { Sandbox } from '../../sandbox/server.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Response<Body> {
  readonly status: number;
  readonly body: Body;
  readonly link: string | null;
}

/** Sends a request with a token. The caller says what it expects back; the contract checks it. */
export async function request<Body = Json>(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { authorization: 'token secret' },
): Promise<Response<Body>> {
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  const response = await fetch(sandbox.url + path, init);
  return { status: response.status, body: (await response.json()) as Body, link: response.headers.get('link') };
}

/** What a query about the repository acme/thing answers; `fields` are selected on it. */
export async function query<Data = Json>(sandbox: Sandbox, fields: string): Promise<Data> {
  const text = `{ repository(owner: "acme", name: "thing") { ${fields} } }`;
  const { body } = await request<{ data: { repository: Data } }>(sandbox, 'POST', '/graphql', { query: text });
  return body.data.repository;
}
