import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A file's content, a symlink's target, a submodule's commit; null removes. */
export type Content = string | Buffer | { readonly symlink: string } | { readonly submodule: string } | null;

const CONFIG = ['-c', 'user.name=Ada Park', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];

/** A repository in a temporary folder, written with git itself. */
export class TestRepository {
  readonly path = mkdtempSync(join(tmpdir(), 'proposal-gate-sandbox-'));

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', ['-C', this.path, ...CONFIG, ...args], { encoding: 'utf8' }).trim();
  }

  /** Commits the files on a branch, which is created from the current one when it is new. Returns the commit. */
  commit(branch: string, files: Readonly<Record<string, Content>>): string {
    const exists = this.git('branch', '--list', branch) !== '';
    if (this.git('branch', '--show-current') !== branch)
      this.git('switch', '--quiet', ...(exists ? [] : ['-c']), branch);
    for (const [path, content] of Object.entries(files)) this.#write(path, content);
    this.git('commit', '--quiet', '--allow-empty', '--message', `Change ${Object.keys(files).length} files`);
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #write(path: string, content: Content): void {
    const target = join(this.path, path);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(dirname(target), { recursive: true });
    if (content !== null && typeof content === 'object' && 'submodule' in content) {
      this.git('update-index', '--add', '--cacheinfo', `160000,${content.submodule},${path}`);
      return;
    }
    if (content !== null && typeof content === 'object' && 'symlink' in content) symlinkSync(content.symlink, target);
    else if (content !== null) writeFileSync(target, content);
    this.git('add', '--all', '--', path);
  }
}
