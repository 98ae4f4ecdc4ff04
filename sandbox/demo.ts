import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../src/cli/io.ts';
import { dayOf } from '../src/model/day.ts';
import { renderPage, type Scene } from './page.ts';
import { runAction } from './runner.ts';
import { type RecordedRequest, type Sandbox, startSandbox } from './server.ts';
import { type Files, type Story, storyOf } from './story.ts';

const OWNER = 'acme';
const NAME = 'thing';

/** The demo's author, whatever git the demo is played in: a hook's variables would lead into another repository. */
const surroundings = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_AUTHOR_NAME: 'Dana Fox',
  GIT_AUTHOR_EMAIL: 'dana@acme.dev',
  GIT_COMMITTER_NAME: 'Dana Fox',
  GIT_COMMITTER_EMAIL: 'dana@acme.dev',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
});

interface Stage {
  readonly repository: string;
  commit(message: string, files: Files): void;
  git(...args: string[]): void;
}

function openStage(folder: string): Stage {
  const repository = join(folder, 'repository');
  mkdirSync(repository, { recursive: true });
  const env = surroundings();
  const git = (...args: string[]): void => {
    execFileSync('git', args, { cwd: repository, env, stdio: 'pipe' });
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    repository,
    git,
    commit(message, files) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(repository, path);
        mkdirSync(dirname(file), { recursive: true });
        if (text === null) rmSync(file);
        else writeFileSync(file, text);
      }
      git('add', '--all');
      git('commit', '--quiet', '-m', message);
    },
  };
}

const quoted = (review: string): string => review.trimEnd().replace(/^/gm, '  │ ');

/** Without the marker that the gate knows its own by. */
const unmarked = (body: string): string => body.replace(/<!--[\s\S]*?-->\s*/g, '');

const reviewOf = (sandbox: Sandbox): string => unmarked(sandbox.pulls[0]?.reviews[0]?.body ?? '');

const besideOf = (sandbox: Sandbox): Scene['beside'] =>
  (sandbox.pulls[0]?.threads ?? []).flatMap(({ path, line, comments }) =>
    comments.map(({ body }) => ({ place: `line ${line} of ${path}`, comment: unmarked(body) })),
  );

/** Whether a request changes anything. */
const isWrite = ({ method, path, body }: RecordedRequest): boolean =>
  method === 'PUT' || (method === 'POST' && (!path.endsWith('/graphql') || JSON.stringify(body).includes('"mutation')));

interface Played {
  readonly scenes: readonly Scene[];
  readonly codes: readonly number[];
}

async function play(io: Io, story: Story, folder: string): Promise<Played> {
  const say = (text: string): unknown => io.stdout.write(`${text}\n`);
  const stage = openStage(folder);
  stage.commit('Begin', story.begin);
  stage.git('switch', '--quiet', '-c', story.branch);
  stage.commit('Propose storage quotas', story.mistakes);
  const sandbox = await startSandbox({ repository: stage.repository, owner: OWNER, name: NAME });
  try {
    const pull = sandbox.openPull({ title: story.title, branch: story.branch, base: 'main', author: story.author });
    const entry = fileURLToPath(new URL('./index.js', import.meta.url));
    const judge = async (heading: string, told: string): Promise<{ scene: Scene; code: number }> => {
      say(`\n${heading}\n${told}\n`);
      const before = sandbox.requests.length;
      const { code } = await runAction({
        sandbox,
        repository: `${OWNER}/${NAME}`,
        pull,
        entry,
        folder: join(folder, String(before)),
      });
      const review = reviewOf(sandbox);
      const beside = besideOf(sandbox);
      say(quoted(review));
      for (const { place, comment } of beside) say(`\nBeside ${place}:\n${quoted(comment)}`);
      const asked = sandbox.requests.slice(before);
      const writes = asked.filter(isWrite).length;
      const counted = `${asked.length - writes} reads, ${writes} ${writes === 1 ? 'write' : 'writes'}`;
      say(`\nThe check ${code === 0 ? 'passes' : 'fails'}: ${counted}.`);
      return { scene: { heading, told, review, beside }, code };
    };
    const first = await judge(
      '1. A pull request with the usual mistakes',
      `${story.author} opens “${story.title}” from ${story.branch}.`,
    );
    stage.commit('Take a free number, accept first', story.fix);
    const second = await judge('2. The author pushes what the review asked for', 'The same review is edited in place.');
    return { scenes: [first.scene, second.scene], codes: [first.code, second.code] };
  } finally {
    await sandbox.close();
  }
}

/** Plays the demo: the real Action against a sandbox of GitHub's API over a real repository. */
export async function runDemo(io: Io, folder: string): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'proposal-gate-demo-'));
  try {
    io.stdout.write('Proposal Gate, on a local sandbox: no network, no account.\n');
    const { scenes, codes } = await play(io, storyOf(dayOf(io.now())), scratch);
    const page = resolve(io.cwd, folder, 'index.html');
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, renderPage('A pull request, before and after', scenes));
    io.stdout.write(`\nBoth reviews as a page: ${page}\n`);
    return codes[0] === 1 && codes[1] === 0 ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
