import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Puts a whole text in a file's place, or in that of a link: it goes to a draft beside it first. */
function replaceFile(file: string, text: string): void {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Writes all of a text or nothing. A link stays, and what it leads to is replaced; a device or pipe is written into. */
export function writeWhole(file: string, text: string): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  if (existsSync(target) && !lstatSync(target).isFile()) writeFileSync(target, text);
  else replaceFile(target, text);
}

/** Writes a whole text into a file, and makes the folders that it stands in. A link in its place is replaced. */
export function publishFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, text);
}
