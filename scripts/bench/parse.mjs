// Parses the listed blobs of a repository with mdast and GFM tables, and prints the seconds that the parsing took.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

const [root, list] = process.argv.slice(2);
const output = execFileSync('git', ['-C', root, 'cat-file', '--batch'], {
  input: `${readFileSync(list, 'utf8')}\n`,
  maxBuffer: 2 ** 30,
});
const texts = [];
for (let at = 0; at < output.length; ) {
  const end = output.indexOf(10, at);
  const size = Number(output.toString('latin1', at, end).split(' ')[2]);
  texts.push(output.toString('utf8', end + 1, end + 1 + size));
  at = end + size + 2;
}
const start = process.hrtime.bigint();
for (const text of texts) fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
console.log(Number(process.hrtime.bigint() - start) / 1e9);
