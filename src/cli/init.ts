import { pageOf } from '../model/project.ts';
import { renderSetup, type Setup } from '../reporters/setup.ts';
import { assertAddable } from '../sources/git/addable.ts';
import { pushing } from '../sources/git/knowing.ts';
import { rewriting } from '../sources/git/rewrite.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { inCheckout } from './checkout.ts';
import { findFiles, planFiles } from './init/files.ts';
import { openPlace } from './init/place.ts';
import { propose } from './init/proposed.ts';
import { settle } from './init/settle.ts';
import { type Io, mayColor, whileSaying } from './io.ts';
import { PASS, WIDEST } from './print.ts';
import { reachOf } from './reach.ts';
import { serverOf } from './server.ts';

export interface InitOptions {
  readonly root?: string;
  readonly process?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

const GUIDE = pageOf('docs/process-file.md');

/** `proposal-gate init`: writes the process file and the workflow of a repository, and what else its process needs. */
export async function runInit(io: Io, options: InitOptions): Promise<number> {
  return inCheckout(io, options, async (checkout) => {
    const place = await openPlace(checkout);
    const { workflow, unread } = await findFiles(place, options.force === true);
    const proposed = await propose(place, options.process);
    const settled = await whileSaying(io, 'Auditing what is there', () => settle(io, place, proposed));
    const planned = await planFiles(place, settled, workflow);
    await assertAddable(
      place.root,
      planned.map(({ path }) => path),
    );
    const isDryRun = options.dryRun === true;
    if (!isDryRun)
      await allOrNothing(
        rewriting(
          checkout.repository,
          planned.map(({ path, before, text }) => ({ path, to: path, texts: { before, after: text } })),
        ),
      );
    const { before, after, process } = settled;
    const setup: Setup = {
      why: proposed.why,
      files: planned,
      workflow,
      unread,
      before,
      after,
      off:
        proposed.kind === 'drafted' ? Object.keys(process.rules).filter((rule) => process.rules[rule] === 'off') : [],
      isDryRun,
      push: await pushing(place.root),
      settingsUrl: place.home === null ? null : `${serverOf(io.env, undefined).web}/${place.home}/settings/branches`,
      guide: GUIDE,
      reach: reachOf(io, place.root),
    };
    io.stdout.write(renderSetup(setup, { color: mayColor(io), width: Math.min(io.stdout.columns ?? 80, WIDEST) }));
    return PASS;
  });
}
