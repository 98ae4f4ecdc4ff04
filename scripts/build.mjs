#!/usr/bin/env node
// Bundles the Action, the command line and the demo to dist/: one file each, the same bytes on every machine.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import * as esbuild from 'esbuild';
import { at, exists, isMain, root } from './project.mjs';

const MAX_ACTION_BYTES = 1024 * 1024;

// Every rule's examples have files of this made-up process; tree shaking drops them (docs/decisions/0001).
const EXAMPLES = 'proposals/ACME-';

const BUNDLES = [
  { entry: 'src/action.ts', file: 'index.js', maxBytes: MAX_ACTION_BYTES, without: EXAMPLES },
  { entry: 'src/cli/main.ts', file: 'cli.js', executable: true },
  { entry: 'sandbox/demo.ts', file: 'demo.js' },
];

// CommonJS dependencies ask for `require`, which an ES module does not have.
export const REQUIRE =
  "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);";

// swc counts bytes from the first token of everything it ever parsed: a statement of ours marks where this text begins.
const BEGIN = '0;';

/** Says of every value of a rule's file that making it has no side effects, so that what nobody uses can be dropped. */
function markPure(source) {
  let text = Buffer.from(BEGIN + source);
  const { body } = parseSync(text.toString(), { syntax: 'typescript', target: 'es2022' });
  const [{ span: origin }] = body;
  const values = body
    .map((item) => (item.type === 'ExportDeclaration' ? item.declaration : item))
    .flatMap((item) => (item.type === 'VariableDeclaration' ? item.declarations : []))
    .flatMap(({ init }) => (init == null || init.type === 'ArrowFunctionExpression' ? [] : [init.span]));
  for (const { start, end } of values.reverse()) {
    const [from, to] = [start - origin.start, end - origin.start];
    const value = text.subarray(from, to);
    text = Buffer.concat([
      text.subarray(0, from),
      Buffer.from(`/* @__PURE__ */ (() => (${value}))()`),
      text.subarray(to),
    ]);
  }
  return text.toString().slice(BEGIN.length);
}

const pureRules = {
  name: 'pure-rules',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]rules[\\/][a-z-]+\.ts$/ }, async ({ path }) => ({
      contents: markPure(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Newer Nodes load all of undici (20 ms) when a module imports `http`: naming its exports runs their getters. `require` names none. */
const lazyHttp = {
  name: 'lazy-http',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?https?$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'required' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

/** How esbuild makes one bundle.
 * @param {{ entry: string, executable?: boolean }} bundle
 * @returns {import('esbuild').BuildOptions} */
export function options({ entry, executable }) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    banner: { js: executable ? `#!/usr/bin/env node\n${REQUIRE}` : REQUIRE },
    alias: {
      undici: './scripts/stubs/undici.mjs',
      'iconv-lite': './scripts/stubs/empty.mjs',
      encoding: './scripts/stubs/empty.mjs',
    },
    plugins: [pureRules, lazyHttp],
  };
}

/** Folders of the packages that a bundle was made from. */
function packagesOf(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
  const file = readdirSync(at(folder)).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
  const text = file === undefined ? 'The package carries no licence text.' : readFileSync(at(folder, file), 'utf8');
  return { title: `${name} ${version} (${license ?? 'no licence named'})`, text: text.replace(/\r\n/g, '\n').trim() };
}

function licences(folders) {
  const all = [...new Set(folders)].map(licenceOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  const rule = '-'.repeat(80);
  return all.map(({ title, text }) => `${title}\n\n${text}\n`).join(`\n${rule}\n\n`);
}

/** Builds every bundle whose entry exists into `folder`.
 * @returns what was built and what was skipped.
 * @throws Error when an entry is missing although `strict`, when a bundle is too large, or when esbuild fails. */
export async function build(folder, { strict = false } = {}) {
  mkdirSync(folder, { recursive: true });
  const built = [];
  const packages = [];
  for (const bundle of BUNDLES) {
    if (!exists(bundle.entry)) {
      if (strict) throw new Error(`${bundle.entry} is missing.`);
      built.push({ ...bundle, bytes: null });
      continue;
    }
    const result = await esbuild.build(options(bundle));
    const { contents } = result.outputFiles[0];
    if (contents.length > (bundle.maxBytes ?? Number.POSITIVE_INFINITY))
      throw new Error(`${bundle.file} has ${contents.length} bytes; at most ${bundle.maxBytes} are allowed.`);
    const found = bundle.without === undefined ? -1 : result.outputFiles[0].text.indexOf(bundle.without);
    if (found >= 0) {
      const excerpt = result.outputFiles[0].text.slice(Math.max(0, found - 200), found + 100);
      throw new Error(`${bundle.file} holds examples of a rule, which belong to no Action: … ${excerpt} …`);
    }
    const path = join(folder, bundle.file);
    writeFileSync(path, contents);
    chmodSync(path, bundle.executable ? 0o755 : 0o644);
    packages.push(...packagesOf(result.metafile));
    built.push({ ...bundle, bytes: contents.length });
  }
  writeFileSync(join(folder, 'LICENSES.txt'), licences(packages));
  return built;
}

// Windows has no such bit.
const isExecutable = (path) => process.platform !== 'win32' && (statSync(path).mode & 0o100) !== 0;

/** Files that differ between two builds in their bytes or in whether they can be started, by name. */
export function differences(one, other) {
  const bytes = (path) => (existsSync(path) ? readFileSync(path) : null);
  const names = new Set([one, other].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : [])));
  return [...names].sort().filter((name) => {
    const [here, there] = [join(one, name), join(other, name)];
    const [a, b] = [bytes(here), bytes(there)];
    return a === null || b === null || !a.equals(b) || isExecutable(here) !== isExecutable(there);
  });
}

if (isMain(import.meta)) {
  try {
    for (const { entry, file, bytes } of await build(at('dist'), { strict: Boolean(process.env.CI) }))
      console.log(bytes === null ? `dist/${file} skipped: ${entry} does not exist yet` : `dist/${file} ${bytes} bytes`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
