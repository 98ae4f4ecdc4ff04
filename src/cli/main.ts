import { COULD_NOT_RUN } from './print.ts';
import { run } from './program.ts';

const io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`proposal-gate: the report cannot be written: ${error.message}.\n`);
  process.exit(COULD_NOT_RUN);
});

process.exitCode = await run(io, process.argv.slice(2));
