import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Text of a file of this repository. */
export const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

const markdownBelow = (folder: string, recursive: boolean): string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/').slice(ROOT.length));

/** Every Markdown page that people write or read here. */
export const pages: readonly string[] = [
  ...markdownBelow('./', false),
  ...['docs', 'proposals', '.github'].flatMap((folder) => markdownBelow(folder, true)),
]
  .map((path) => path.replace(/^\.\//, ''))
  .sort();

/** Pages whose commands readers type. */
export const guides = pages.filter((path) => !/^(proposals|\.github|CHANGELOG)/.test(path));
