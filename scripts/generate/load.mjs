import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { REQUIRE } from '../build.mjs';
import { root, withTemporaryFolder } from '../project.mjs';

/** Imports TypeScript: `source` is a module whose paths start at the repository's root. Packages are bundled as in dist/. */
export function load(source) {
  return withTemporaryFolder(async (folder) => {
    const outfile = join(folder, 'module.mjs');
    await esbuild.build({
      stdin: { contents: source, resolveDir: root },
      outfile,
      bundle: true,
      banner: { js: REQUIRE },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
    });
    return import(pathToFileURL(outfile).href);
  });
}
