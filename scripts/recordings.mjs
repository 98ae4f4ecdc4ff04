#!/usr/bin/env node
// Writes anew what the commands on the pages print; `node scripts/recordings.mjs docs/adopt.md` does it for some pages.
import { load } from './generate/load.mjs';
import { filesBelow, read, write } from './project.mjs';

const { recorded } = await load(`export { recorded } from './__tests__/guides/record.ts';`);

const all = ['README.md', 'CONTRIBUTING.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))];
const named = process.argv.slice(2);
for (const path of named.length > 0 ? named : all) {
  const page = read(path);
  const fresh = await recorded(page).catch((error) => {
    throw new Error(`${path}: ${error.message}`, { cause: error });
  });
  if (fresh === page) continue;
  write(path, fresh);
  console.log(path);
}
