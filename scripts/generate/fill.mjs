import { exists, read } from '../project.mjs';

const MARKED = /(<!-- generated:(\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/** A page that people write, with what is generated between `<!-- generated:name -->` and `<!-- /generated -->`.
 * @param {Record<string, string>} parts what stands there, by name
 * @param {{ whole?: boolean }} options `whole`: whether the page has a place for every part
 * @returns the page as a file to write; none when nobody has written it yet.
 * @throws Error when a marker names nothing, or a part of a whole page has no marker. */
export function filled(path, parts, { whole = false } = {}) {
  if (!exists(path)) return [];
  const left = new Set(Object.keys(parts));
  const text = read(path).replace(MARKED, (_, start, name, end) => {
    if (parts[name] === undefined) throw new Error(`${path}: nothing is generated as \`${name}\`.`);
    left.delete(name);
    return `${start}\n${parts[name]}\n\n${end}`;
  });
  const [missing] = left;
  if (whole && missing !== undefined) throw new Error(`${path}: it has no place for \`${missing}\`.`);
  return [[path, text]];
}
