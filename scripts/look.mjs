#!/usr/bin/env node
// Looks at a page of an audit in Chromium, outside of `npm run verify`: pictures at three widths, light, dark and on
// paper, and what axe-core finds there. `node scripts/look.mjs <page.html> <folder> [path of Chromium]`
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';

const WIDTHS = [390, 820, 1440];
const SCHEMES = ['light', 'dark'];
/** A4 at 96 points an inch, without its margins. */
const PAPER = { width: 688, height: 1000 };

const [page, folder, executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
if (page === undefined || folder === undefined) {
  console.error('Usage: node scripts/look.mjs <page.html> <folder> [path of Chromium]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const browser = await launch({ executablePath, args: ['--no-sandbox'] });
const problems = [];

async function inspect(tab, name) {
  // The page's own policy allows no foreign script: this one comes through the debugger.
  await tab.setBypassCSP(true);
  await tab.addScriptTag({ path: axe });
  const { violations } = await tab.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  for (const { id, help, nodes } of violations)
    problems.push(
      `${name}: ${id}: ${help}\n${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `  ${html.slice(0, 160)}\n  ${failureSummary}`)
        .join('\n')}`,
    );
  const wide = await tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  if (wide > 0) problems.push(`${name}: the page is ${wide} pixels wider than the window`);
}

/** `scheme` null is paper. */
async function open(name, viewport, scheme) {
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
  tab.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${name}: ${message.text()}`);
  });
  tab.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) problems.push(`${name}: asks for ${request.url()}`);
  });
  await tab.setBypassCSP(true);
  await tab.setViewport(viewport);
  // Each of the two takes the other back.
  if (scheme === null) await tab.emulateMediaType('print');
  else await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(pathToFileURL(resolve(page)).href);
  return tab;
}

const picture = (tab, name) => tab.screenshot({ path: join(folder, `page-${name}.png`), fullPage: true });

try {
  for (const width of WIDTHS)
    for (const scheme of SCHEMES) {
      const name = `${width}-${scheme}`;
      const tab = await open(name, { width, height: 900 }, scheme);
      await picture(tab, name);
      await inspect(tab, name);
      await tab.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
      await inspect(tab, `${name} unfolded`);
      await tab.close();
    }
  const narrow = await open('320', { width: 320, height: 900 }, 'light');
  await inspect(narrow, '320');
  await narrow.close();
  const paper = await open('print', PAPER, null);
  await paper.pdf({ path: join(folder, 'page-print.pdf'), format: 'A4' });
  await picture(paper, 'print');
  await paper.close();
} finally {
  await browser.close();
}
console.log(problems.length === 0 ? 'Nothing is wrong.' : problems.join('\n'));
process.exitCode = problems.length > 0 ? 1 : 0;
