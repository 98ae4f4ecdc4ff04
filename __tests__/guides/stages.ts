import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startSandbox } from '../../sandbox/server.ts';
import { storyOf } from '../../sandbox/story.ts';
import { ACME_PROCESS, ACME_TODAY, acmeFiles } from '../../src/rules/acme/repository.ts';
import { YEAR } from './year.ts';

type Files = Readonly<Record<string, string | null>>;

/** A made-up place in which a page's commands run. */
export interface Stage {
  readonly root: string;
  /** What the command line is told about its surroundings. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Where a stage is set up. */
interface Bare {
  readonly root: string;
  git(...args: string[]): void;
  /** @param day `YYYY-MM-DD`, today unless it says otherwise */
  commit(message: string, files: Files, day?: string): void;
  write(files: Files): void;
}

/** What else there is around a folder. */
interface Around {
  readonly env?: Readonly<Record<string, string>>;
  close?(): Promise<void>;
}

const NAME = 'Ada Park';
const EMAIL = 'ada@acme.dev';

const datesOf = (day: string): Record<string, string> => ({
  GIT_AUTHOR_DATE: `${day}T10:00:00Z`,
  GIT_COMMITTER_DATE: `${day}T10:00:00Z`,
});

/** Whoever runs this, git knows Ada Park, and none of the habits of this machine. */
export const ADA: Readonly<Record<string, string>> = {
  GIT_AUTHOR_NAME: NAME,
  GIT_AUTHOR_EMAIL: EMAIL,
  GIT_COMMITTER_NAME: NAME,
  GIT_COMMITTER_EMAIL: EMAIL,
  ...datesOf(ACME_TODAY),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: NAME,
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: EMAIL,
  GIT_CONFIG_KEY_2: 'init.defaultBranch',
  GIT_CONFIG_VALUE_2: 'main',
};

const gitIn = (root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...ADA, ...env }, stdio: 'pipe' });

function bare(): Bare {
  const root = mkdtempSync(join(tmpdir(), 'proposal-gate-guide-'));
  const git = (...args: string[]): void => {
    gitIn(root, args);
  };
  const write = (files: Files): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text === null) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
  };
  return {
    root,
    git,
    write,
    commit(message, files, day = ACME_TODAY) {
      write(files);
      git('add', '--all');
      gitIn(root, ['commit', '--quiet', '--message', message], datesOf(day));
    },
  };
}

function emptyRepository({ git }: Bare): Around {
  git('init', '--quiet');
  return {};
}

/** The made-up process with two proposals, one of which came after the tag `v1.0`. */
function acme(place: Bare): Around {
  const { 'proposals/ACME-1000-query-cache.md': later = '', ...files } = acmeFiles();
  emptyRepository(place);
  place.commit('Begin', { ...files, '.github/proposals.yml': ACME_PROCESS });
  place.git('tag', 'v1.0');
  place.commit('Propose the query cache', { 'proposals/ACME-1000-query-cache.md': later });
  return {};
}

const record = (title: string, status: string, month: string): string =>
  `---\nstatus: ${status}\ndate: 2026-${month}-02\n---\n\n# ${title}\n\n## Context\n\nIt came up twice.\n\n## Decision\n\nWe do it.\n`;

/** A folder of decision records that follows no process yet: one was never decided in words, and two share a number. */
function records(place: Bare): Around {
  emptyRepository(place);
  place.commit('Decisions so far', {
    'docs/decisions/0001-record-decisions.md': record('Record decisions', 'accepted', '01'),
    'docs/decisions/0002-use-postgresql.md': record('Use PostgreSQL', 'accepted', '01').replace(/## Decision.*/s, ''),
    'docs/decisions/0003-cache-queries.md': record('Cache queries', 'proposed', '02'),
    'docs/decisions/0003-use-a-queue.md': record('Use a queue', 'rejected', '03'),
  });
  return {};
}

const story = storyOf(ACME_TODAY);

/** A branch with the usual mistakes, not committed yet. */
function mistakes(place: Bare): Around {
  acme(place);
  place.git('switch', '--quiet', '--create', story.branch);
  place.write(story.mistakes);
  return {};
}

const TAKEN = 'proposals/ACME-1001-storage-quotas.md';

/** What a program can put right: the number of somebody else, and a day in another form. */
function takenNumber(place: Bare): Around {
  acme(place);
  place.git('switch', '--quiet', '--create', story.branch);
  place.write({ [TAKEN]: (story.mistakes[TAKEN] ?? '').replace(/^Created: .*/m, 'Created: 2026-3-9') });
  return {};
}

/** The clone of a fork, where the project's address leads to a folder beside it. */
function fork(place: Bare): Around {
  const project = bare();
  acme(project);
  place.git('clone', '--quiet', project.root, '.');
  place.git('config', `url.${project.root}.insteadOf`, 'https://github.com/OWNER/NAME');
  return { close: async () => rmSync(project.root, { recursive: true }) };
}

/** A GitHub on this machine with the pull request `acme/thing#7`, whose author has done what the review asked for. */
async function github(place: Bare): Promise<Around> {
  mistakes(place);
  place.commit('Propose storage quotas', {});
  place.commit('Take a free number, accept first', story.fix);
  const sandbox = await startSandbox({ repository: place.root, owner: 'acme', name: 'thing' });
  const open = (): number =>
    sandbox.openPull({ title: story.title, branch: story.branch, base: 'main', author: story.author });
  for (let number = open(); number < 7; number = open()) sandbox.closePull(number, 'closed');
  const env = { GITHUB_TOKEN: 'ghp_sample', GITHUB_API_URL: sandbox.url, GITHUB_GRAPHQL_URL: sandbox.graphqlUrl };
  return { env, close: () => sandbox.close() };
}

/** A project that has followed the made-up process for a year. */
function year(place: Bare): Around {
  emptyRepository(place);
  for (const { day, message, files } of YEAR) place.commit(message, files, day);
  return {};
}

/** The made-up places by the names that the comments of pages use. */
const STAGES: Readonly<Record<string, (place: Bare) => Around | Promise<Around>>> = {
  'an empty folder': () => ({}),
  'an empty repository': emptyRepository,
  'a repository with decision records': records,
  'a repository that follows ACME': acme,
  'a year of proposals': year,
  'a branch with the usual mistakes': mistakes,
  'a branch with a number that is taken': takenNumber,
  'the clone of a fork': fork,
  'a repository on GitHub': github,
};

/** Sets up one of the made-up places by its name.
 * @throws Error for a name that there is not */
export async function openStage(name: string): Promise<Stage> {
  const set = STAGES[name];
  if (set === undefined) throw new Error(`no stage is called “${name}”: ${Object.keys(STAGES).join(', ')}`);
  const place = bare();
  const { env = {}, close = async () => {} } = await set(place);
  return {
    root: place.root,
    env,
    async close() {
      await close();
      rmSync(place.root, { recursive: true, force: true });
    },
  };
}
