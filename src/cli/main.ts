import { isReadingThread, readingThread, serveReading } from '../check/thread.ts';
import { COULD_NOT_RUN } from '../model/errors.ts';
import { DEFECT } from '../model/project.ts';
import { oneLine, spoken } from '../reporters/escape.ts';
import { run } from './program.ts';

const io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  elsewhere: readingThread(new URL(import.meta.url)),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`proposal-gate: the report cannot be written: ${error.message}.\n`);
  process.exit(COULD_NOT_RUN);
});

async function answer(): Promise<number> {
  return run(io, process.argv.slice(2)).catch((error: unknown) => {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const where = io.env.PROPOSAL_GATE_DEBUG === undefined ? '' : `${spoken(stack)}\n`;
    process.stderr.write(`proposal-gate: ${spoken(oneLine(message))}\n${DEFECT}\n${where}`);
    return COULD_NOT_RUN;
  });
}

// The bundle is its own second thread, so that it stays one file.
if (isReadingThread()) serveReading();
else process.exitCode = await answer();
