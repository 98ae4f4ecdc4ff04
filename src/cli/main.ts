import { run } from './program.ts';

const io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
};

process.exitCode = await run(io, process.argv.slice(2));
