#!/usr/bin/env node
// `npm test`: installs what is missing, then runs the gate. Uses nothing but Node, because nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { exists, read, root } from './project.mjs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

const packagesOf = (path) => {
  const { '': _, ...packages } = JSON.parse(read(path)).packages;
  return packages;
};

/** Whether node_modules is what the lock file asks for. Optional packages may be missing: they are for other machines. */
function isInstalled() {
  if (!exists(INSTALLED)) return false;
  const [wanted, installed] = [packagesOf(LOCK), packagesOf(INSTALLED)];
  const same = (path) => installed[path]?.version === wanted[path]?.version;
  return (
    Object.keys(installed).every(same) &&
    Object.keys(wanted).every((path) => same(path) || (wanted[path].optional && !installed[path]))
  );
}

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

// On Windows npm is a command file, which only a shell can start.
if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
run(process.execPath, ['scripts/verify.mjs']);
