#!/usr/bin/env node
// Makes every picture of docs/images from real output, in a Chromium. No part of the gate: it takes a browser, and fails without one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from './build.mjs';
import { load } from './generate/load.mjs';
import { terminalPage } from './pictures/terminal.mjs';
import { at, withTemporaryFolder } from './project.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Pixels of a picture for each of a page, so that text stays sharp. */
const SCALE = 1.5;

const { openStage, play, ADA } = await load(`
  export { openStage, ADA } from './__tests__/guides/stages.ts';
  export { play } from './__tests__/guides/play.ts';
`);

/** Runs one command in a made-up place, and hands over what it printed and the place. */
async function played(name, command, { code, env = {} }, use) {
  const stage = await openStage(name);
  try {
    const result = await play({ command }, { ...stage, env: { ...stage.env, ...env } });
    if (result.code !== code)
      throw new Error(`\`${command}\` ended with ${result.code}, not with ${code}:\n${result.shown}`);
    return await use(result.shown, stage.root);
  } finally {
    await stage.close();
  }
}

async function opened(browser, width, colours) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 600, deviceScaleFactor: SCALE });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
  return page;
}

/** The part of a page that some elements take, with a little room around it. */
async function clipOf(page, selectors) {
  const boxes = await Promise.all(
    selectors.map(async (selector) => {
      const box = await (await page.$(selector))?.boundingBox();
      if (box == null) throw new Error(`The page shows no \`${selector}\`.`);
      return box;
    }),
  );
  const room = 8;
  const x = Math.min(...boxes.map((box) => box.x)) - room;
  const y = Math.min(...boxes.map((box) => box.y)) - room;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + room;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + room;
  return { x, y, width: right - x, height: bottom - y };
}

/** Closer to how GitHub shows it, and without the room around it. */
const REVIEW_STYLE = `
body { max-width: none; margin: 0; padding: 0 8px }
article { margin-bottom: 12px }
a { color: #0969da; text-decoration: none }
a, code { white-space: nowrap }
`;

/** The first review of the demo, and the comment beside a line. */
async function review(browser, file) {
  await withTemporaryFolder(async (folder) => {
    await build(join(folder, 'dist'));
    execFileSync('cp', [at('action.yml'), at('package.json'), folder]);
    execFileSync(process.execPath, [join(folder, 'dist', 'cli.js'), 'demo', '--output', folder]);
    const page = await opened(browser, 900, 'light');
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.addStyleTag({ content: REVIEW_STYLE });
    await page.screenshot({ path: file, clip: await clipOf(page, ['article', 'aside']) });
  });
}

/** What \`check\` says to the author of the same pull request, before the push. */
const terminal = (browser, file) =>
  played(
    'a branch with the usual mistakes',
    'proposal-gate check',
    { code: 1, env: { FORCE_COLOR: '1' } },
    async (shown) => {
      const page = await opened(browser, 800, 'dark');
      await page.setContent(terminalPage('proposal-gate check', shown));
      await page.screenshot({ path: file, clip: await clipOf(page, ['main']), omitBackground: true });
    },
  );

/** The audit page of a made-up year, as it first comes into view. */
const auditPage = (colours) => (browser, file) =>
  played(
    'a year of proposals',
    'proposal-gate audit --format html --output page.html',
    { code: 0 },
    async (_shown, root) => {
      const page = await opened(browser, 1200, colours);
      await page.setViewport({ width: 1200, height: 1100, deviceScaleFactor: SCALE });
      await page.goto(pathToFileURL(join(root, 'page.html')).href);
      await page.screenshot({ path: file });
    },
  );

const PICTURES = {
  'review.png': review,
  'terminal.png': terminal,
  'page-light.png': auditPage('light'),
  'page-dark.png': auditPage('dark'),
};

if (!existsSync(CHROMIUM)) throw new Error(`There is no browser at ${CHROMIUM}: say where one is in CHROMIUM.`);
Object.assign(process.env, ADA);
mkdirSync(at('docs/images'), { recursive: true });
const browser = await puppeteer.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
try {
  for (const [name, take] of Object.entries(PICTURES)) {
    const file = at('docs/images', name);
    await take(browser, file);
    console.log(`docs/images/${name} ${Math.round(readFileSync(file).length / 1024)} kB`);
  }
} finally {
  await browser.close();
}
