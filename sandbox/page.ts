import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/** One moment of the demo: what the author did, and the review as it stood then. */
export interface Scene {
  readonly heading: string;
  readonly told: string;
  /** Markdown. */
  readonly review: string;
  /** What stands beside lines of the diff, as Markdown. */
  readonly beside: readonly { readonly place: string; readonly comment: string }[];
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 54rem; margin: 2rem auto; padding: 0 1rem; }
article, aside { border: 1px solid #8886; border-radius: 6px; padding: 0 1rem; margin: 1rem 0 3rem; overflow-x: auto; }
table { border-collapse: collapse; } th, td { border: 1px solid #8886; padding: .3rem .7rem; text-align: left; }
code { font: .88em ui-monospace, monospace; background: #8882; border-radius: 4px; padding: .1em .3em; }
pre { background: #8882; border-radius: 6px; padding: .8rem; overflow-x: auto; } pre code { background: none; padding: 0; }
summary { cursor: pointer; }
`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Reviews come from the gate, which has escaped what came from the pull request: their own HTML may stand. */
const toHtml = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });

const article = (review: string): string => `<article>\n${toHtml(review)}\n</article>`;

const aside = ({ place, comment }: Scene['beside'][number]): string =>
  `<aside>\n<p>Beside ${escapeHtml(place)}:</p>\n${toHtml(comment)}\n</aside>`;

/** A page of its own that shows the scenes as GitHub would; diagrams stay text. */
export function renderPage(title: string, scenes: readonly Scene[]): string {
  const body = scenes.map(
    ({ heading, told, review, beside }) =>
      `<h2>${escapeHtml(heading)}</h2>\n<p>${escapeHtml(told)}</p>\n${[article(review), ...beside.map(aside)].join('\n')}`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<h1>${escapeHtml(title)}</h1>
${body.join('\n')}
</html>
`;
}
