import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { options } from '../../scripts/build.mjs';
import type { Outcome } from './gate.ts';

export interface Ended extends Outcome {
  readonly signal: NodeJS.Signals | null;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The command line, bundled from the sources as it ships, and started as somebody types it. */
export class BuiltGate {
  readonly folder = mkdtempSync(join(tmpdir(), 'proposal-gate-cli-'));

  async build(): Promise<void> {
    const bundle = options({ entry: 'src/cli/main.ts', executable: true });
    await esbuild.build({ ...bundle, write: true, outfile: join(this.folder, 'cli.mjs') });
  }

  /** Starts a command line with these variables and nothing else of this process; in a group of its own, as at a terminal, where that is asked for. */
  start(args: readonly string[], env: Readonly<Record<string, string>> = {}, ownGroup = false): Started {
    const child = spawn(process.execPath, [join(this.folder, 'cli.mjs'), ...args], {
      cwd: this.folder,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, out, err }));
    });
    return { child, ended };
  }

  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return this.start(args, env).ended;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
