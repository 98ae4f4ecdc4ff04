import { editTexts, movesOf } from '../engine/apply.ts';
import { combineEdits } from '../engine/edits.ts';
import { isBelow } from '../model/paths.ts';
import type { Finding } from '../model/report.ts';
import type { Edit } from '../model/rule.ts';
import { splitLines } from '../model/text.ts';

/** The files that edits are made in. */
export interface Files {
  /** The text of a file; null where there is none. */
  textOf(path: string): Promise<string | null>;
  /** The file at a path, and those below it. */
  filesAt(path: string): Promise<readonly string[]>;
}

/** What edits have made of files, and nobody has written yet. */
export interface Draft {
  /** New texts, by the paths that the files have in the draft. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that go elsewhere: old paths by new ones. */
  readonly moved: ReadonlyMap<string, string>;
}

export const EMPTY_DRAFT: Draft = { texts: new Map(), moved: new Map() };

/** The files as a draft has them. */
function filesIn(files: Files, { texts, moved }: Draft): Files {
  const left = new Set([...moved.values()].filter((path) => !moved.has(path)));
  return {
    textOf: async (path) => texts.get(path) ?? (left.has(path) ? null : files.textOf(moved.get(path) ?? path)),
    filesAt: async (path) => {
      const stay = (await files.filesAt(path)).filter((each) => !left.has(each));
      const come = [...moved.keys()].filter((each) => each === path || isBelow(each, path));
      return [...new Set([...stay, ...come])];
    },
  };
}

/** The texts that edits replace lines of.
 * @throws RangeError where there is none */
async function textsOf(files: Files, edits: readonly Edit[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of new Set(edits.flatMap((edit) => ('line' in edit ? [edit.path] : [])))) {
    const text = await files.textOf(path);
    if (text === null) throw new RangeError(`${path} holds no text to edit`);
    texts.set(path, text);
  }
  return texts;
}

/** What each finding alone offers. */
const alone = (finding: Finding): Finding => ({ ...finding, edits: finding.ownEdits ?? finding.edits });

/** The edits of findings in these texts, those of the same lines in one. */
function editsOf(findings: readonly Finding[], texts: ReadonlyMap<string, string>): Edit[] {
  const lines = new Map([...texts].map(([path, text]) => [path, splitLines(text.replace(/^\uFEFF/, ''))]));
  const agreed = combineEdits(findings, (path, line) => lines.get(path)?.[line - 1] ?? null);
  return agreed.flatMap(({ edits }) => edits);
}

/** Makes what findings offer in a draft: lines as they stand in it first, then renames.
 * @throws RangeError for edits that cannot be made, or contradict each other */
export async function withRepairs(files: Files, draft: Draft, chosen: readonly Finding[]): Promise<Draft> {
  const own = filesIn(files, draft);
  const findings = chosen.map(alone);
  const before = await textsOf(
    own,
    findings.flatMap((finding) => finding.edits),
  );
  const edits = editsOf(findings, before);
  const texts = new Map([...draft.texts, ...editTexts(before, edits)]);
  const renames = edits.flatMap((edit) => ('rename' in edit ? [edit.rename] : []));
  const paths = await Promise.all(renames.flatMap(({ from, to }) => [own.filesAt(from), own.filesAt(to)]));
  const moves = [...movesOf(new Set(paths.flat()), edits)].map(([from, to]) => ({
    from,
    to,
    text: texts.get(from),
    origin: draft.moved.get(from) ?? from,
  }));
  const isIdle = renames.some(({ from }) => !moves.some((move) => move.from === from || isBelow(move.from, from)));
  if (isIdle) throw new RangeError('there is no file to rename');
  const moved = new Map(draft.moved);
  for (const { from } of moves) {
    moved.delete(from);
    texts.delete(from);
  }
  for (const { to, text, origin } of moves) {
    if (to !== origin) moved.set(to, origin);
    if (text !== undefined) texts.set(to, text);
  }
  return { texts, moved };
}
