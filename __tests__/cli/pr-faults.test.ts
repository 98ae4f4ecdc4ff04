import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { DOCUMENT, FILES, nodeLabels } from '../action/proposals.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { type Intercept, startStandIn } from '../support/stand-in.ts';
import { BuiltGate, type Ended } from './built-gate.ts';

const BRANCH = 'bep/1000-node-labels';
const SECRET = 'ghp_hunter2';
const TOKEN = { GITHUB_TOKEN: SECRET, PROPOSAL_GATE_DEBUG: '1' };

const gate = new BuiltGate();
let repository: TestRepository;
let sandbox: Sandbox;

beforeAll(() => gate.build());
afterAll(() => gate.remove());

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', FILES);
});

function open(title = 'Node labels'): number {
  repository.commit(BRANCH, { [DOCUMENT]: nodeLabels('Implemented', '26.4.0') });
  return sandbox.openPull({ title, branch: BRANCH, base: 'main', author: 'ada' });
}

/** Exit 2, nothing printed as a report, two lines that say what happened and what to do, and no token. */
function expectRefusal({ code, out, err }: Ended, ...said: readonly string[]): void {
  expect([code, out]).toEqual([2, '']);
  for (const words of said) expect(err).toContain(words);
  expect(err).toMatch(/^proposal-gate: .+\.\n.+\.\n$/);
  expect(err).not.toContain(SECRET);
}

async function runBehind(intercept: Intercept, ...args: string[]): Promise<Ended> {
  const standIn = await startStandIn(sandbox, intercept);
  const ended = await gate.run(['pr', `acme/thing#${open()}`, '--against', standIn.url, ...args], TOKEN);
  standIn.close();
  return ended;
}

describe('could not run', () => {
  shows('fault', '`proposal-gate pr` without a token', 'exit 2, and how to get one; nothing is asked', async () => {
    const args = ['pr', `acme/thing#${open()}`, '--against', sandbox.url];
    expectRefusal(await gate.run(args), 'GITHUB_TOKEN', 'GH_TOKEN', 'gh auth token');
    expectRefusal(await gate.run(args, { GITHUB_TOKEN: '' }), 'GITHUB_TOKEN');
    expect(sandbox.requests).toEqual([]);
  });

  shows('fault', '`proposal-gate pr` with a wrong token', 'exit 2, and where to put another', async () => {
    const answer = { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com' } };
    expectRefusal(await runBehind(() => answer), 'does not accept the token', 'GITHUB_TOKEN');
  });

  shows(
    'fault',
    '`proposal-gate pr` of a pull request that is not there',
    'exit 2, and what was looked for',
    async () => {
      const args = ['--against', sandbox.url];
      expectRefusal(await gate.run(['pr', 'acme/thing#404', ...args], TOKEN), 'pull request 404 of acme/thing');
      expectRefusal(await gate.run(['pr', 'acme/other#1', ...args], TOKEN), 'acme/other');
    },
  );

  shows('fault', '`proposal-gate pr` where nobody answers', 'exit 2, and the address that was tried', async () => {
    const nobody = 'http://127.0.0.1:9';
    const ended = await gate.run(['pr', 'acme/thing#1', '--against', nobody], TOKEN);
    expectRefusal(ended, 'could not be reached', '127.0.0.1:9');
  });

  shows(
    'fault',
    'GitHub never answers `proposal-gate pr --timeout 0.01`',
    'exit 2 when the time is over, and how to get more',
    async () => expectRefusal(await runBehind(() => 'hang', '--timeout', '0.01'), 'in time', '--timeout'),
  );

  shows('fault', 'GitHub answers `proposal-gate pr` 502 once', 'asked again, and a line says so', async () => {
    let asked = 0;
    const bad = { status: 502, body: { message: 'Bad gateway' } };
    const { code, out, err } = await runBehind(({ path }) => {
      if (path === '/graphql') asked += 1;
      return asked === 1 ? bad : null;
    });
    expect([code, out.includes('status-transition')]).toEqual([1, true]);
    expect(err).toMatch(/^GitHub answered 502 .*asking again in 1 s.*\nDry run: .*\n$/);
  });

  test.each(['0', '-1', 'soon', '', '1e9', '61'])('%j is no time: what to write', async (minutes) => {
    const { code, err } = await gate.run(['pr', 'acme/thing#1', '--timeout', minutes], TOKEN);
    expect([code, err.includes('minutes above 0')]).toEqual([2, true]);
  });

  test('a proxy of the environment is told where to, and not the token', async () => {
    const heard: string[] = [];
    const proxy = createServer((socket) => {
      socket.on('data', (chunk) => heard.push(String(chunk))).on('error', () => socket.destroy());
      socket.write('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const env = { ...TOKEN, https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
    const { code } = await gate.run(['pr', 'acme/thing#1', '--timeout', '0.02'], env);
    proxy.close();
    expect([code, heard[0]?.split('\r\n')[0]]).toEqual([2, 'CONNECT api.github.com:443 HTTP/1.1']);
    expect(heard.join('')).not.toContain(SECRET);
  });

  shows('attack', 'a token for plain http to another machine', 'refused before anything is sent', async () => {
    const args = ['pr', 'acme/thing#1'];
    expectRefusal(await gate.run([...args, '--against', 'http://ghe.invalid'], TOKEN), 'https:');
    expectRefusal(await gate.run(args, { ...TOKEN, GITHUB_API_URL: 'http://ghe.invalid' }), 'GITHUB_API_URL');
  });

  shows(
    'attack',
    'the address of a pull request on a server that nobody chose',
    'refused, the token stays',
    async () => {
      const ended = await gate.run(['pr', `${sandbox.url}/acme/thing/pull/${open()}`], TOKEN);
      expectRefusal(ended, 'https://github.com', `--against ${sandbox.url}`);
      expect(sandbox.requests).toEqual([]);
    },
  );

  shows('attack', 'a server that sends requests on to another one', 'exit 2, the other one hears nothing', async () => {
    const heard: string[] = [];
    const other = await startStandIn(sandbox, ({ path }) => {
      heard.push(path);
      return null;
    });
    const runs: Ended[] = [];
    for (const part of ['/graphql', '/compare/']) {
      const elsewhere = (path: string) => ({ status: 307, body: {}, headers: { location: `${other.url}${path}` } });
      runs.push(await runBehind(({ path }) => (path.includes(part) ? elsewhere(path) : null)));
    }
    other.close();
    expect(heard).toEqual([]);
    for (const ended of runs) expectRefusal(ended, 'redirect', new URL(other.url).host);
  });

  test('a token that no header can carry is not shown', async () => {
    const env = { GITHUB_TOKEN: `${SECRET}\n${SECRET}`, PROPOSAL_GATE_DEBUG: '1' };
    expectRefusal(await gate.run(['pr', 'acme/thing#1', '--against', sandbox.url], env), 'GITHUB_TOKEN');
  });

  test.each([['acme/thing'], ['7'], ['https://github.com/acme/thing/issues/7'], ['\u001b[31macme/thing#7']])(
    '%j is no pull request: the form to write',
    async (text) => {
      const ended = await gate.run(['pr', text], TOKEN);
      expectRefusal(ended, '`acme/thing#7`', '/pull/7`');
      expect(ended.err).not.toContain('\u001b');
    },
  );

  test('no argument, two arguments and unknown options are told', async () => {
    for (const args of [[], ['acme/thing#1', 'acme/thing#2'], ['acme/thing#1', '--publsh']]) {
      const { code, out, err } = await gate.run(['pr', ...args], TOKEN);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^error: /);
    }
  });
});

describe('a run that somebody stops', () => {
  test('ends at once, without a word, a report or a review', async () => {
    let asked = (): void => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const standIn = await startStandIn(sandbox, () => {
      asked();
      return 'hang';
    });
    const { child, ended } = gate.start(['pr', 'acme/thing#1', '--against', standIn.url, '--publish'], TOKEN);
    await isAsked;
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ signal: 'SIGINT', out: '', err: '' });
    standIn.close();
  });
});

describe('hostile text', () => {
  shows(
    'attack',
    'a title, a branch and a document with terminal escapes and workflow commands, judged by `proposal-gate pr`',
    'every sign is visible, the terminal obeys none',
    async () => {
      const hostile = '\u001b]0;owned\u0007\u001b[2J##[error]x \u202e';
      const document = nodeLabels('Implemented', '26.4.0').replace('Node Labels', `Node ${hostile} Labels`);
      repository.commit(BRANCH, { [DOCUMENT]: document, 'proposals/BEP-7777-new.md': document });
      const number = sandbox.openPull({ title: `::error::${hostile}`, branch: BRANCH, base: 'main', author: 'ada' });
      for (const format of ['pretty', 'markdown', 'github', 'json']) {
        const args = ['pr', `acme/thing#${number}`, '--against', sandbox.url, '--format', format];
        const { code, out, err } = await gate.run(args, TOKEN);
        expect(code).toBe(1);
        for (const sign of ['\u001b', '\u0007', '\u202e']) expect(out + err).not.toContain(sign);
        if (format === 'pretty' || format === 'json') expect(out).not.toContain('##[');
        if (format !== 'github') expect(out).not.toMatch(/^::/m);
      }
    },
  );
});
