import { SourceError } from '../../model/errors.ts';
import { git } from './command.ts';

/** Sees that git would take files that are to be written.
 * @throws SourceError for one that it ignores, or that another repository would hold */
export async function assertAddable(root: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const { stdout, stderr } = await git(root, ['check-ignore', '--verbose', '--', ...paths]);
  const [, inside, module] = /^fatal: Pathspec '(.+)' is in submodule '(.+)'/m.exec(stderr) ?? [];
  if (inside !== undefined)
    throw new SourceError(
      `${inside} cannot be written: ${module} is a submodule, a repository of its own.`,
      'Nothing was written. Run the command in that repository, or choose a path outside of it.',
    );
  const rows = stdout.toString().matchAll(/^(.*?):(\d+):(.*)\t(.*)$/gm);
  // A pattern that begins so takes a file out of the ignored ones.
  const found = [...rows].find(([, , , pattern = '']) => !pattern.startsWith('!'));
  if (found === undefined) return;
  const [, source, line, pattern, path] = found;
  throw new SourceError(
    `${path} is ignored by git, as \`${pattern}\` says in ${source}, line ${line}: nobody would commit it. Nothing was written.`,
    'Take that line out, or make it spare this path, and run the command again.',
  );
}
