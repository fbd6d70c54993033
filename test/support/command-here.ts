import { dirname } from 'node:path';
import { EmbeddedDatabase } from '../../src/database/embedded/index.js';
import type { CommandEnd } from './command-process.js';
import { complaintsIn } from './complaints.js';
import { copyTemplate } from './template.js';

/** What `process.exit` throws here: the test goes on. */
class Ended extends Error {}

let runs = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * A command as its operator runs it, but in this process: modules are loaded, and a database that it makes is
 * a copy of the template. One runs after the other. Where the process is what is tested: `startCommand`.
 */
export function runCommand(
  args: readonly string[],
  settings: NodeJS.ProcessEnv,
): Promise<CommandEnd> {
  const run = last.then(() => runNow(args, settings));
  last = run.catch(() => undefined);
  return run;
}

async function runNow(args: readonly string[], settings: NodeJS.ProcessEnv): Promise<CommandEnd> {
  const written = { stdout: '', stderr: '' };
  const into = (stream: 'stdout' | 'stderr') => (text: string | Uint8Array) => {
    written[stream] += String(text);
    return true;
  };
  const env = withoutAbsent({ ...process.env, FACE_WORKERS: '1', ...settings });
  const open = EmbeddedDatabase.open.bind(EmbeddedDatabase);
  const restored = [
    replace(process, 'argv', [process.execPath, 'mirsam', ...args]),
    replace(process, 'env', env),
    replace(process, 'exitCode', 0),
    replace(process, 'exit', (code) => {
      process.exitCode = code ?? 0;
      throw new Ended();
    }),
    replace(process.stdout, 'write', into('stdout')),
    replace(process.stderr, 'write', into('stderr')),
    replace(EmbeddedDatabase, 'open', async (directory, onLost) => {
      if (!(await EmbeddedDatabase.isIn(directory))) await copyTemplate(dirname(directory));
      return open(directory, onLost);
    }),
  ];
  try {
    await import(`../../src/cli.js?run=${(runs += 1)}`).catch((error: unknown) => {
      if (!(error instanceof Ended)) throw error;
    });
    return { code: Number(process.exitCode), ...written, complaints: complaintsIn(written.stderr) };
  } finally {
    for (const restore of restored) restore();
  }
}

/** Puts something in place of a property until the result is called. */
function replace<T extends object, K extends keyof T>(of: T, name: K, value: T[K]): () => void {
  const before = of[name];
  of[name] = value;
  return () => {
    of[name] = before;
  };
}

const withoutAbsent = (settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
