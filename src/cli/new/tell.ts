import { nameOf } from '../../model/naming.ts';
import { renderDiff } from '../../reporters/diff.ts';
import { oneLine, spoken } from '../../reporters/escape.ts';
import { stepLines } from '../../reporters/steps.ts';
import type { Checkout } from '../../sources/git/checkout.ts';
import { type Io, mayColor, say, writeOut } from '../io.ts';
import { reachOf } from '../reach.ts';
import { doubtsOf } from './doubts.ts';
import { stepsFor } from './next.ts';
import type { Made } from './plan.ts';

/** What was written, or would be. */
function headlines({ process, number, title, files, branch }: Made, from: string | null, isDry: boolean): string[] {
  const [write, begin] = isDry ? ['would write', 'would begin'] : ['wrote', 'began'];
  return [
    `${nameOf(process, number)}  ${oneLine(title)}`,
    '',
    ...files.map(({ path }) => `  ${write} ${path}`),
    ...(branch === null ? [] : [`  ${begin} the branch ${branch}, from ${from ?? 'the commit that is checked out'}`]),
    '',
  ];
}

/** Says what was written, or would be, what is not sure, and what comes next. */
export async function tell(io: Io, { repository, branch }: Checkout, made: Made, isDry: boolean): Promise<void> {
  for (const doubt of await doubtsOf(repository, made)) say(io, doubt);
  const next = [
    'Nothing is committed. What comes next:',
    ...stepLines(stepsFor(made, branch, reachOf(io, repository.root))),
  ];
  const lines = [...headlines(made, branch, isDry), ...(isDry ? [] : next)];
  writeOut(io, lines.map((line) => `${spoken(line)}\n`).join(''), undefined);
  const diffs = made.files.map(({ path, to, texts }) => ({ from: path, to, texts }));
  if (isDry) writeOut(io, renderDiff(diffs, { color: mayColor(io) }), undefined);
}
