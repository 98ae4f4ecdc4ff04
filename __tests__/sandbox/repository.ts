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
    const paths = Object.entries(files).filter(([path, content]) => this.#write(path, content));
    if (paths.length > 0) this.git('add', '--all', '--', ...paths.map(([path]) => path));
    this.git('commit', '--quiet', '--allow-empty', '--message', `Change ${Object.keys(files).length} files`);
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Whether the file is still to be added. */
  #write(path: string, content: Content): boolean {
    const target = join(this.path, path);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(dirname(target), { recursive: true });
    if (content !== null && typeof content === 'object' && 'submodule' in content) {
      this.git('update-index', '--add', '--cacheinfo', `160000,${content.submodule},${path}`);
      return false;
    }
    if (content !== null && typeof content === 'object' && 'symlink' in content) symlinkSync(content.symlink, target);
    else if (content !== null) writeFileSync(target, content);
    return true;
  }
}
