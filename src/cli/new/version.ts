import { roleOf } from '../../authoring/first-values.ts';
import { filledField } from '../../model/document.ts';
import { nameOf } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import type { Side } from '../../model/proposal.ts';
import { compareVersions, isVersion } from '../../rules/knowledge/versions.ts';
import { tagsOf } from '../../sources/git/knowing.ts';

/** A version, and where it comes from. */
export interface Known {
  readonly version: string;
  readonly from: string;
  /** Whether nothing says that it is today's. */
  readonly isGuess: boolean;
}

/** `v26.4.0`, `release-26.4.0` and `core/v26.4.0` name `26.4.0`. */
const afterName = (tag: string): readonly string[] => [tag, tag.replace(/^.*?(?:^|[/@_-])v?(?=\d)/i, '')];

/** The first value of `version` in a table of a TOML file. */
function inToml(text: string, tables: readonly string[]): string | null {
  let table = '';
  for (const line of text.split(/\r?\n/)) {
    table = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1]?.trim() ?? table;
    const value = /^\s*version\s*=\s*["']([^"']+)["']/.exec(line)?.[1];
    if (value !== undefined && tables.includes(table)) return value;
  }
  return null;
}

function inJson(text: string): string | null {
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch (error) {
    // A file that is no JSON says no version.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Files that say a project's version, and how. */
const FILES: readonly (readonly [path: string, read: (text: string) => string | null])[] = [
  ['VERSION', (text) => text.trim().split(/\s/)[0] ?? null],
  ['package.json', inJson],
  ['pyproject.toml', (text) => inToml(text, ['project', 'tool.poetry'])],
  ['Cargo.toml', (text) => inToml(text, ['package', 'workspace.package'])],
];

/** The newest version that proposals were created in. A target lies ahead. */
function inProposals(process: Process, { proposals }: Side): Known | null {
  const names = Object.keys(process.fields).filter((name) => roleOf(process, name) === 'version');
  let newest: Known | null = null;
  for (const { document, number } of proposals)
    for (const name of names) {
      const version = filledField(document, name)?.value;
      const isNewer = version !== undefined && isVersion(process, version);
      if (isNewer && (newest === null || compareVersions(version, newest.version) > 0))
        newest = {
          version,
          from: `\`${name}\` of ${nameOf(process, number)}, the newest one that a proposal names`,
          isGuess: true,
        };
    }
  return newest;
}

/** The project's version today: by its newest tag, else by a file, else guessed from the proposals; null when nothing tells. */
export async function versionOf(
  root: string,
  process: Process,
  side: Side,
  textOf: (path: string) => Promise<string | null>,
): Promise<Known | null> {
  for (const tag of await tagsOf(root)) {
    const version = afterName(tag).find((text) => isVersion(process, text));
    if (version !== undefined) return { version, from: `the tag ${tag}`, isGuess: false };
  }
  for (const [path, read] of FILES) {
    const text = await textOf(path);
    const version = text === null ? null : read(text);
    if (version !== null && isVersion(process, version)) return { version, from: path, isGuess: false };
  }
  return inProposals(process, side);
}
