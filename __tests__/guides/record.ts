import { type Block, blocksIn, stepsOf } from './guide.ts';
import { edit, play } from './play.ts';
import { ADA, openStage, type Stage } from './stages.ts';

/** What a block says once its commands have been run. */
async function performed(block: Block, stage: Stage): Promise<string> {
  const lines: string[] = [];
  for (const step of stepsOf(block)) {
    if (step.kind === 'command') {
      const { shown } = await play(step, stage);
      lines.push(`$ ${step.command}`, ...(shown === '' ? [] : [shown]));
    } else await edit(step, stage);
  }
  return block.language === 'console' ? `${lines.join('\n')}\n` : block.text;
}

/** A page with what its commands print now. */
export async function recorded(page: string): Promise<string> {
  Object.assign(process.env, ADA);
  const pieces: string[] = [];
  let end = 0;
  for (const { stage: name, blocks } of blocksIn(page).scenes) {
    const stage = await openStage(name);
    try {
      for (const block of blocks.filter(({ notRun }) => notRun === null)) {
        pieces.push(page.slice(end, block.start), await performed(block, stage));
        end = block.end;
      }
    } finally {
      await stage.close();
    }
  }
  return pieces.join('') + page.slice(end);
}
