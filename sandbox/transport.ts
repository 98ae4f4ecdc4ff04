import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery } from './faults.ts';
import type { Answer } from './operation.ts';
import { Refusal } from './refusal.ts';

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}

/** Parsed, or the answer to a body that is no JSON. */
export async function parseBody(request: IncomingMessage): Promise<{ body: unknown; refusal: Answer | null }> {
  try {
    return { body: await readBody(request), refusal: null };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { body: null, refusal: { status: 400, body: new Refusal(400, 'Problems parsing JSON').answer('rest') } };
  }
}

/** Sends an answer; one that is cut ends with the connection, one that stalls never ends, and null never begins. */
export function send(response: ServerResponse, delivery: Delivery | null): void {
  if (delivery === null) return;
  const { status, body, link, headers, cut, stall } = delivery;
  if (cut === 0) {
    response.destroy();
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': `${typeof body === 'string' ? 'text/html' : 'application/json'}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    ...(link !== undefined && { link }),
    ...headers,
  });
  if (stall !== undefined) response.write(text.slice(0, stall));
  else if (cut === undefined) response.end(text);
  else response.write(text.slice(0, cut), () => response.destroy());
}

/** Listens on this machine only; returns the address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
