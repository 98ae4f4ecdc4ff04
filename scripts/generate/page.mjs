import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import { read } from '../project.mjs';

const FOLDER = 'src/reporters/page';
const NOTE = `// Generated from ${FOLDER}/browser/ by \`npm run generate\`.`;

const TARGETS = ['chrome123', 'firefox128', 'safari17.5'];

async function minified(file, loader) {
  const { code } = await transform(read(`${FOLDER}/browser/${file}`), { loader, minify: true, target: TARGETS });
  const text = code.trim();
  if (/<\/(?:script|style)|<!--/i.test(text))
    throw new Error(`${FOLDER}/browser/${file} would end the element that it stands in.`);
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}

/** The module with the script and the style of the page of an audit, and with the hashes by which its policy allows them. */
export async function pageAssets() {
  const script = await minified('script.js', 'js');
  const style = await minified('style.css', 'css');
  const constants = Object.entries({
    SCRIPT: script.text,
    SCRIPT_HASH: script.hash,
    STYLE: style.text,
    STYLE_HASH: style.hash,
  });
  const lines = constants.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  return [[`${FOLDER}/assets.generated.ts`, `${NOTE}\n${lines.join('')}`]];
}
