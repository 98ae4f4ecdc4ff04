import { exists, read } from '../project.mjs';

const MARKED = /(<!-- generated:(\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/** A page that people write, with what is generated between `<!-- generated:name -->` and `<!-- /generated -->`.
 * @param {Record<string, string>} parts what stands there, by name
 * @returns the page as a file to write; none when nobody has written it yet.
 * @throws Error when a marker names nothing. */
export function filled(path, parts) {
  if (!exists(path)) return [];
  const text = read(path).replace(MARKED, (_, start, name, end) => {
    if (parts[name] === undefined) throw new Error(`${path}: nothing is generated as \`${name}\`.`);
    return `${start}\n${parts[name]}\n\n${end}`;
  });
  return [[path, text]];
}
