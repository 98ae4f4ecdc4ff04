import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { root, withTemporaryFolder } from '../project.mjs';

/** Imports TypeScript: `source` is a module whose paths start at the repository's root. Packages stay where they are. */
export function load(source) {
  // Inside node_modules, so that the packages are found from there.
  return withTemporaryFolder(async (folder) => {
    const outfile = join(folder, 'module.mjs');
    await esbuild.build({
      stdin: { contents: source, resolveDir: root },
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
    });
    return import(pathToFileURL(outfile).href);
  }, 'node_modules/.cache');
}
