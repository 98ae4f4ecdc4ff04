import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from '../../sandbox/server.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Looks at a request before the sandbox does; an answer keeps it from there, `hang` keeps it for ever. */
export type Intercept = (request: { method: string; path: string }) => Answer | 'hang' | null;

export interface StandIn extends Pick<Sandbox, 'url' | 'graphqlUrl'> {
  close(): void;
}

async function forward(sandbox: Sandbox, request: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/', headers } = request;
  const response = await fetch(sandbox.url + url, {
    method,
    headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  return { status: response.status, body: await response.json() };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

/** A server before the sandbox, for what a well-behaved GitHub does not do. */
export async function startStandIn(sandbox: Sandbox, intercept: Intercept): Promise<StandIn> {
  const server = createServer((request, response) => {
    const answer = intercept({ method: request.method ?? 'GET', path: request.url ?? '/' });
    if (answer === null) forward(sandbox, request).then((given) => send(response, given));
    else if (answer !== 'hang') request.resume().once('end', () => send(response, answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
