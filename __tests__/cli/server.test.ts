import { describe, expect, test } from '@jest/globals';
import { pullNameOf } from '../../src/cli/pull-name.ts';
import { serverOf, tokenOf } from '../../src/cli/server.ts';

/** What is said instead of an answer. */
function refusal(ask: () => unknown): { name: string; text: string } {
  try {
    return { name: 'none', text: JSON.stringify(ask()) };
  } catch (error) {
    const { name, message, hint } = error as Error & { hint: string };
    return { name, text: `${message} ${hint}` };
  }
}

describe('the GitHub of --against', () => {
  test.each([
    ['https://ghe.example', 'https://ghe.example/api/v3', 'https://ghe.example/api/graphql', 'https://ghe.example'],
    ['https://ghe.example/', 'https://ghe.example/api/v3', 'https://ghe.example/api/graphql', 'https://ghe.example'],
    ['https://ghe.example:8443/api/v3/', 'https://ghe.example:8443/api/v3', 'https://ghe.example:8443/api/graphql'],
    ['https://proxy.example/github', 'https://proxy.example/github', 'https://proxy.example/github/graphql'],
    ['https://github.com', 'https://api.github.com', 'https://api.github.com/graphql', 'https://github.com'],
    ['https://api.github.com', 'https://api.github.com', 'https://api.github.com/graphql', 'https://github.com'],
    ['https://acme.ghe.com', 'https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql', 'https://acme.ghe.com'],
    ['https://api.acme.ghe.com', 'https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', 'http://127.0.0.1:8080/graphql', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080', 'http://[::1]:8080/graphql'],
    ['http://localhost:8080/api/v3', 'http://localhost:8080/api/v3', 'http://localhost:8080/api/graphql'],
  ])('%s', (against, url, graphqlUrl, web = new URL(against).origin.replace('//api.', '//')) => {
    expect(serverOf({}, against)).toEqual({ url, graphqlUrl, web });
  });

  test('wins over the environment', () => {
    const env = { GITHUB_API_URL: 'https://ci.example/api/v3', GITHUB_SERVER_URL: 'https://ci.example' };
    expect(serverOf(env, 'https://ghe.example').web).toBe('https://ghe.example');
  });

  test.each([
    ['http://ghe.example', 'could read the token'],
    ['http://127.0.0.1.ghe.example', 'could read the token'],
    ['http://localhost.ghe.example', 'could read the token'],
    ['ghe.example', 'is no web address'],
    ['ftp://ghe.example', 'is no web address'],
    ['https://ada:hunter2@ghe.example', 'says more than'],
    ['https://ghe.example?token=hunter2', 'says more than'],
  ])('%s is refused', (against, said) => {
    const { name, text } = refusal(() => serverOf({}, against));
    expect([name, text.includes(said), text.includes('--against')]).toEqual(['UsageError', true, true]);
    expect(text).not.toContain('hunter2');
  });
});

describe('the GitHub of the environment', () => {
  test('is github.com when nothing is said', () => {
    for (const env of [{}, { GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: '', GITHUB_SERVER_URL: '' }])
      expect(serverOf(env, undefined)).toEqual({
        url: 'https://api.github.com',
        graphqlUrl: 'https://api.github.com/graphql',
        web: 'https://github.com',
      });
  });

  test('is where GITHUB_API_URL says, with or without the other addresses', () => {
    const rest = { GITHUB_API_URL: 'https://ghe.example/api/v3' };
    const told = { GITHUB_GRAPHQL_URL: 'https://ghe.example/ql', GITHUB_SERVER_URL: 'https://www.ghe.example' };
    expect(serverOf(rest, undefined)).toEqual(serverOf({}, 'https://ghe.example'));
    expect(serverOf({ ...rest, ...told }, undefined)).toEqual({
      url: 'https://ghe.example/api/v3',
      graphqlUrl: 'https://ghe.example/ql',
      web: 'https://www.ghe.example',
    });
  });

  test.each(['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL'])('%s must not lead the token over plain http', (variable) => {
    const { name, text } = refusal(() => serverOf({ [variable]: 'http://ghe.example/api/v3' }, undefined));
    expect([name, text.includes(variable)]).toEqual(['UsageError', true]);
  });
});

describe('the token', () => {
  test.each([
    [{ GITHUB_TOKEN: 'one', GH_TOKEN: 'two' }, 'one'],
    [{ GITHUB_TOKEN: '', GH_TOKEN: 'two' }, 'two'],
    [{ GITHUB_TOKEN: ' \n', GH_TOKEN: 'two\n' }, 'two'],
  ])('%j', (env, token) => expect(tokenOf(env)).toBe(token));

  test('that cannot stand in a header is refused, and not shown', () => {
    const { name, text } = refusal(() => tokenOf({ GITHUB_TOKEN: 'ghp_hunter2\nghp_other' }));
    expect([name, text.includes('GITHUB_TOKEN'), text.includes('hunter2')]).toEqual(['UsageError', true, false]);
  });
});

describe('the name of a pull request', () => {
  const WEB = 'https://github.com';
  const found = { owner: 'acme', name: 'thing.js', number: 7 };

  test.each([
    'acme/thing.js#7',
    'https://github.com/acme/thing.js/pull/7',
    'https://github.com/acme/thing.js/pull/7/files',
    'https://github.com/acme/thing.js/pull/7/files?w=1#diff-1',
    'https://github.com/acme/thing.js/pull/7#pullrequestreview-1',
    'HTTPS://GitHub.com/acme/thing.js/pull/7/',
  ])('%s', (text) => expect(pullNameOf(text, WEB)).toEqual(found));

  test.each([
    '',
    '7',
    '#7',
    'thing#7',
    'acme/thing',
    'acme/thing#',
    'acme/thing#0',
    'acme/thing#-7',
    'acme/thing#7.5',
    'acme/thing#7x',
    'acme/thing#2147483648',
    'acme/..#7',
    'acme/thing/more#7',
    'acme/th ing#7',
    'acme/thing#7\n',
    'github.com/acme/thing/pull/7',
    'https://github.com/acme/thing/issues/7',
    'https://github.com/acme/thing/pull/7x',
    'https://github.com/acme/thing/pull',
    'https://github.com/acme/%2e%2e/pull/7',
    'https://',
  ])('%j is refused, with the form to write', (text) => {
    const refused = refusal(() => pullNameOf(text, WEB));
    expect(refused).toEqual({ name: 'UsageError', text: expect.stringContaining('`acme/thing#7`') });
  });

  test('on another server is refused: the token is not for that one', () => {
    const { name, text } = refusal(() => pullNameOf('https://evil.example/acme/thing/pull/7', WEB));
    expect([name, text.includes('--against https://evil.example')]).toEqual(['UsageError', true]);
    expect(pullNameOf('https://ghe.example/acme/thing.js/pull/7', 'https://ghe.example')).toEqual(found);
  });
});
