import type { Connection } from '../../src/sources/github/client.ts';

/** The route that writes a review. */
export const POST = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';

type Request = Connection['request'];
type Step = (ask: () => Promise<unknown>, route: string, parameters: Record<string, unknown>) => Promise<unknown>;

/** Stands between the gate and REST. */
export const between =
  (step: Step) =>
  (api: Connection): Connection => ({
    ...api,
    request: Object.assign(
      (route: string, parameters: Record<string, unknown> = {}) =>
        step(() => api.request(route, parameters as never), route, parameters),
      api.request,
    ) as Request,
  });
