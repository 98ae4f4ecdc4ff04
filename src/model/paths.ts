/** Paths here are git's: relative to the repository's root, `/` between names, no leading or trailing slash. */

export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

export const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

export const isBelow = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`);

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Whether a link leads to another place than this repository's files: another site, or an anchor of the same page. */
export const isExternal = (url: string): boolean =>
  url === '' || url.startsWith('#') || url.startsWith('//') || SCHEME.test(url);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/**
 * The repository path that a link leads to, as GitHub resolves it: relative to the file's folder, or to the root
 * with a leading slash; query and fragment are cut off. Null for external links and for paths out of the repository.
 * The root itself is the empty path.
 */
export function resolveLink(fromPath: string, url: string): string | null {
  if (isExternal(url)) return null;
  const target = decode(url.replace(/[?#].*$/s, ''));
  if (/\p{Cc}/u.test(target)) return null;
  const names = target.startsWith('/') || folderOf(fromPath) === '' ? [] : folderOf(fromPath).split('/');
  for (const name of target.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return null;
  }
  return names.join('/');
}

/** The link that leads from one file to another, as an author writes it. */
export function relativeLink(fromPath: string, toPath: string): string {
  const from = folderOf(fromPath) === '' ? [] : folderOf(fromPath).split('/');
  const to = toPath.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
