/** The colours that the command line uses, by the code that begins and the one that ends them. */
const STYLES = {
  1: 'font-weight:bold',
  2: 'opacity:.65',
  4: 'text-decoration:underline',
  31: 'color:#ff7b72',
  32: 'color:#7ee787',
  33: 'color:#e3b341',
  34: 'color:#79c0ff',
  35: 'color:#d2a8ff',
  36: 'color:#76e3ea',
  90: 'color:#8b949e',
};
const ENDS = [0, 22, 24, 39];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text with a terminal's colours as HTML.
 * @throws Error for a colour that has no place in the picture */
function coloured(text) {
  let open = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a terminal's colours begin
  const pieces = text.split(/\u001b\[(\d+)m/);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) {
        return open.length === 0
          ? escaped(piece)
          : `<span style="${open.map((code) => STYLES[code]).join(';')}">${escaped(piece)}</span>`;
      }
      const code = Number(piece);
      if (ENDS.includes(code)) open = open.filter((each) => endOf(each) !== code && code !== 0);
      else if (STYLES[code] === undefined) throw new Error(`The terminal's colour ${code} is unknown.`);
      else open = [...open, code];
      return '';
    })
    .join('');
}

const endOf = (code) => (code <= 2 ? 22 : code === 4 ? 24 : 39);

/** A page that looks as a terminal does after one command. */
export const terminalPage = (command, shown) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escaped(command)}</title>
<style>
body { margin: 0; padding: 8px }
main { width: max-content; border-radius: 8px; background: #0d1117; color: #e6edf3; padding: 16px 20px }
pre { margin: 0; font: 13px/1.45 ui-monospace, "DejaVu Sans Mono", monospace }
</style>
<main><pre><span style="color:#7ee787">$</span> ${escaped(command)}
${coloured(shown)}</pre></main>
</html>
`;
