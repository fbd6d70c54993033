import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { complaintsIn } from './complaints.js';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));

export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly complaints: string;
}

/** A command as its operator runs it, in a process of its own. */
export function startCommand(
  args: readonly string[],
  settings: NodeJS.ProcessEnv,
): { readonly child: ChildProcess; readonly end: Promise<CommandEnd> } {
  const env = { ...process.env, FACE_WORKERS: '1', ...settings };
  const child = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close') as Promise<[CommandEnd['code']]>;
  const end = Promise.all([closed, text(child.stdout), text(child.stderr)]).then(
    ([[code], stdout, stderr]) => ({
      code,
      stdout,
      stderr,
      complaints: complaintsIn(stderr),
    }),
  );
  return { child, end };
}
