import type { RecordedRequest } from '../../sandbox/server.ts';
import { graphqlProblems } from './graphql.ts';
import { restProblems } from './rest.ts';

const problemsOf = (request: RecordedRequest): string[] =>
  request.path === '/graphql' ? graphqlProblems(request) : restProblems(request);

/** Holds requests and their answers against GitHub's published descriptions.
 * @throws Error that lists every difference. */
export function assertContract(requests: readonly RecordedRequest[]): void {
  const problems = requests.flatMap((request) =>
    problemsOf(request).map((problem) => `${request.method} ${request.path}: ${problem}`),
  );
  if (problems.length > 0) throw new Error(`GitHub describes it otherwise:\n${problems.join('\n')}`);
}
