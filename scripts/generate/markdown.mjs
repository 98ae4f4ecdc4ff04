export const code = (text) => `\`${text}\``;

/** Plain text as Markdown: what stands between backticks is code already. */
export const prose = (text) =>
  text
    .split('`')
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/[<*_]/g, '\\$&') : `\`${piece}\``))
    .join('');

export const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

export const codes = (texts) => texts.map(code).join(', ');
