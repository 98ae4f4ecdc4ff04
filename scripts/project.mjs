import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root; every path in these scripts is relative to it. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export const at = (...parts) => join(root, ...parts);
export const read = (path) => readFileSync(at(path), 'utf8');
export const exists = (path) => existsSync(at(path));

export function write(path, text) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** Paths of all files below a folder, sorted, with forward slashes; a folder that is not there has none. */
export function filesBelow(folder) {
  if (!exists(folder)) return [];
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Names of the files in a folder that end with `suffix`, without it, sorted. */
export function namesIn(folder, suffix) {
  return filesBelow(folder)
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => name.endsWith(suffix) && !name.includes('/'))
    .map((name) => name.slice(0, -suffix.length));
}

/** Runs a program of this project's dependencies with the Node that runs this script, for at most `minutes`. */
export function runTool(script, args = [], { nodeArgs = [], minutes = 3 } = {}) {
  const result = spawnSync(process.execPath, [...nodeArgs, at(script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
  });
  const trouble = result.error?.code === 'ETIMEDOUT' ? `Stopped after ${minutes} minutes.` : (result.error ?? '');
  return { ok: result.status === 0, output: `${result.stdout}${result.stderr}\n${trouble}`.trim() };
}

/** Calls `use` with a temporary folder that is removed afterwards. */
export async function withTemporaryFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'proposal-gate-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether this module was started, rather than imported. */
export const isMain = (meta) =>
  process.argv[1] !== undefined && fileURLToPath(meta.url) === realpathSync(process.argv[1]);
