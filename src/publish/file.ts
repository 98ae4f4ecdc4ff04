import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes all of a text or nothing: it goes to a draft beside the file first. A device or pipe is written into. */
export function writeWhole(file: string, text: string): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  if (existsSync(target) && !lstatSync(target).isFile()) {
    writeFileSync(target, text);
    return;
  }
  const draft = `${target}.${randomUUID()}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Writes a whole text into a file, and makes the folders that it stands in. */
export function publishFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, text);
}
