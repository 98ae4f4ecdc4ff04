declare module 'minipass-fetch' {
  import type { Agent } from 'node:http';

  /** `fetch` over node:http; `timeout` in milliseconds until the answer begins, and again until it ends. */
  export default function fetch(
    url: string,
    init: RequestInit & { readonly agent?: Agent; readonly timeout?: number },
  ): Promise<Response>;
}
