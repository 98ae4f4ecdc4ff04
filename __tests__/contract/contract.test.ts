import { describe, expect, test } from '@jest/globals';
import type { RecordedRequest } from '../../sandbox/server.ts';
import { assertContract } from './contract.ts';

const BLOB = {
  sha: 'a'.repeat(40),
  node_id: 'QmxvYjox',
  size: 1,
  url: 'http://127.0.0.1/repos/acme/thing/git/blobs/a',
  content: 'eA==\n',
  encoding: 'base64',
};
const NOT_FOUND = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };

const read = (change: Partial<RecordedRequest>): RecordedRequest => ({
  method: 'GET',
  path: '/repos/acme/thing/git/blobs/aaaa',
  body: null,
  status: 200,
  answer: BLOB,
  ...change,
});

const review = (body: unknown): RecordedRequest =>
  read({ method: 'POST', path: '/repos/acme/thing/pulls/1/reviews', body, status: 404, answer: NOT_FOUND });

const RUNS = '/repos/acme/thing/actions/workflows/7/runs';
const NO_RUNS = { total_count: 0, workflow_runs: [] };

const again = (change: Partial<RecordedRequest>): RecordedRequest =>
  read({
    method: 'POST',
    path: '/repos/acme/thing/actions/runs/20000000001/rerun',
    status: 201,
    answer: {},
    ...change,
  });

const QUERY = `query($owner: String!) { repository(owner: $owner, name: "thing") {
  nameWithOwner object(expression: "main:a.md") { ... on Blob { text byteSize } ... on Tree { entries { name } } } } }`;
const ANSWER = { nameWithOwner: 'acme/thing', object: { text: 'x', byteSize: 1 } };

const ask = (change: { query?: string; variables?: unknown; repository?: unknown }): RecordedRequest =>
  read({
    method: 'POST',
    path: '/graphql',
    body: { query: change.query ?? QUERY, variables: change.variables ?? { owner: 'acme' } },
    answer: { data: { repository: change.repository ?? ANSWER } },
  });

const refuses = (request: RecordedRequest, reason: string | RegExp) =>
  expect(() => assertContract([request])).toThrow(reason);

test('what GitHub describes passes', () => {
  assertContract([
    read({}),
    read({ status: 404, answer: NOT_FOUND }),
    read({ status: 401, answer: NOT_FOUND }),
    read({ path: '/repos/acme/thing/pulls/1/files?per_page=100&page=2', answer: [] }),
    read({ path: '/repos/acme/thing/compare/main...acme/1-x', status: 404, answer: NOT_FOUND }),
    review({ event: 'COMMENT', body: 'Words', comments: [{ path: 'a.md', body: 'Words', line: 1, side: 'RIGHT' }] }),
    read({ path: `${RUNS}?event=pull_request&head_sha=${BLOB.sha}&per_page=1`, answer: NO_RUNS }),
    again({}),
    again({
      path: '/repos/acme/thing/actions/runs/20000000001/rerun-failed-jobs',
      body: { enable_debug_logging: true },
    }),
    again({ status: 403, answer: { ...NOT_FOUND, status: '403' } }),
    ask({}),
    ask({ repository: { ...ANSWER, object: { entries: [{ name: 'a.md' }] } } }),
    ask({ repository: { ...ANSWER, object: null } }),
  ]);
});

describe('REST', () => {
  test('an unknown path, method or status is refused', () => {
    refuses(read({ path: '/repos/acme/thing/pull/1' }), 'no operation');
    refuses(read({ method: 'DELETE' }), 'no operation');
    refuses(read({ status: 202 }), 'status 202 is not described');
  });

  test('an unknown or wrong parameter is refused', () => {
    refuses(read({ path: '/repos/acme/thing/pulls/1/files?size=100', answer: [] }), '(size)');
    refuses(read({ path: '/repos/acme/thing/pulls/1/files?page=two', answer: [] }), 'query/page must be integer');
    refuses(read({ path: '/repos/acme/thing/pulls/one/files', answer: [] }), 'path/pull_number must be integer');
  });

  test('a request body with an unknown property, a wrong type or a missing property is refused', () => {
    refuses(review({ event: 'COMMENT', text: 'Words' }), 'body must NOT have additional properties (text)');
    refuses(review({ event: 'APPLAUD' }), 'body/event must be equal to one of the allowed values');
    refuses(review({ comments: [{ path: 'a.md', body: 'Words', line: '1' }] }), 'body/comments/0/line must be integer');
    refuses(review({ comments: [{ path: 'a.md' }] }), "body/comments/0 must have required property 'body'");
    refuses(read({ body: {} }), 'body is not expected');
  });

  test('workflow runs are asked for and run again as GitHub describes it', () => {
    refuses(read({ path: `${RUNS}?sha=${BLOB.sha}`, answer: NO_RUNS }), '(sha)');
    refuses(read({ path: RUNS, answer: [] }), 'answer 200 must be object');
    refuses(read({ path: RUNS, answer: { total_count: 1, workflow_runs: [{ id: 1 }] } }), "property 'conclusion'");
    refuses(read({ path: '/repos/acme/thing/actions/runs/last', answer: {} }), 'path/run_id must be integer');
    refuses(again({ method: 'PUT' }), 'no operation');
    refuses(again({ status: 200 }), 'status 200 is not described');
    refuses(again({ body: { debug: true } }), '(debug)');
  });

  test('an answer with an unknown property, a wrong type or a missing property is refused', () => {
    const { encoding: _, ...incomplete } = BLOB;
    refuses(read({ answer: { ...BLOB, path: 'a.md' } }), 'answer 200 must NOT have additional properties (path)');
    refuses(read({ answer: { ...BLOB, size: '1' } }), 'answer 200/size must be integer,null');
    refuses(read({ answer: incomplete }), "answer 200 must have required property 'encoding'");
    refuses(read({ answer: { ...BLOB, url: 'no address' } }), 'answer 200/url must match format "uri"');
    refuses(read({ status: 404, answer: 'Not Found' }), 'answer 404 must be object');
  });
});

describe('GraphQL', () => {
  test('a query that is no query of the schema is refused', () => {
    refuses(ask({ query: '{ viewer { shoeSize } }' }), 'Cannot query field "shoeSize"');
    refuses(ask({ query: '{ viewer {' }), 'Syntax Error');
    refuses(read({ method: 'POST', path: '/graphql', body: {} }), 'body has no query');
  });

  test('variables that do not fit are refused', () => {
    refuses(ask({ variables: {} }), /"\$owner" of required type "String!"/);
    refuses(ask({ variables: { owner: 1 } }), 'String cannot represent a non string value');
    refuses(ask({ variables: { owner: 'acme', number: 1 } }), 'variable number is not defined');
  });

  test('an answer of another shape is refused', () => {
    refuses(ask({ repository: { ...ANSWER, stars: 1 } }), 'data.repository.stars was not asked for');
    refuses(ask({ repository: { object: null } }), 'data.repository.nameWithOwner is missing');
    refuses(ask({ repository: { ...ANSWER, nameWithOwner: null } }), 'data.repository.nameWithOwner is null');
    refuses(ask({ repository: { ...ANSWER, object: { text: 'x', byteSize: '1' } } }), 'object.byteSize is no Int');
    refuses(ask({ repository: { ...ANSWER, object: { entries: { name: 'a.md' } } } }), 'entries is no list');
    refuses(ask({ repository: { ...ANSWER, object: 'x' } }), 'data.repository.object is no object');
    refuses(read({ method: 'POST', path: '/graphql', body: { query: '{ viewer { login } }' }, answer: {} }), 'neither');
  });
});
