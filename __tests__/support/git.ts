import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a folder of its own, for one test. */
export interface TestRepository {
  readonly root: string;
  git(...args: string[]): string;
  /** Writes files (null removes one) into the working tree. */
  write(files: Readonly<Record<string, string | Buffer | null>>): void;
  /** Writes files and commits everything; answers with the commit. */
  commit(message: string, files?: Readonly<Record<string, string | Buffer | null>>): string;
  remove(): void;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada Park',
  GIT_AUTHOR_EMAIL: 'ada@acme.dev',
  GIT_COMMITTER_NAME: 'Ada Park',
  GIT_COMMITTER_EMAIL: 'ada@acme.dev',
  GIT_AUTHOR_DATE: '2026-03-10T10:00:00Z',
  GIT_COMMITTER_DATE: '2026-03-10T10:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

export function testRepository(): TestRepository {
  const root = mkdtempSync(join(tmpdir(), 'proposal-gate-test-'));
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...IDENTITY },
      stdio: 'pipe',
    }).trim();
  const write: TestRepository['write'] = (files) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (content === null) rmSync(join(root, path));
      else writeFileSync(join(root, path), content);
    }
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    git,
    write,
    commit(message, files = {}) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
