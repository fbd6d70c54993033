import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ADMIN_PASSWORD } from './application.js';
import type { TestDatabase } from './database.js';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));

export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

/** The service as its operator runs it: a process of its own, that can be killed. */
export class ServiceProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly exit: Promise<Exit>,
    readonly url: string,
    /** All it wrote on stdout so far. */
    readonly stdout: () => string,
  ) {}

  /** @throws Error with what it wrote on stderr, when it ends instead of answering */
  static async start(
    database: TestDatabase,
    settings: NodeJS.ProcessEnv = {},
    program: readonly string[] = [MAIN],
  ): Promise<ServiceProcess> {
    const { child, exit } = run(database, settings, program);
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    const ended = exit.then(({ code, stderr }) => {
      throw new Error(`The service ended with ${code}: ${stderr}`);
    });
    const url = await Promise.race([urlFrom(child), ended]);
    // From here on an end is what the test waits for.
    ended.catch(() => undefined);
    return new ServiceProcess(child, exit, url, () => said);
  }

  /** Starts a process that is expected to end by itself, soon. */
  static async refused(
    database: TestDatabase,
    settings: NodeJS.ProcessEnv = {},
    program: readonly string[] = [MAIN],
  ): Promise<Exit> {
    const { child, exit } = run(database, settings, program);
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 30_000);
    return exit.finally(() => {
      clearTimeout(tooLong);
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Sends a signal; how the process ended. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<Exit> {
    this.child.kill(signal);
    return this.exit;
  }
}

function run(
  { dataDir, databaseUrl }: TestDatabase,
  settings: NodeJS.ProcessEnv,
  program: readonly string[],
) {
  const env = {
    ...process.env,
    ADMIN_PASSWORD,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl ?? '',
    FACE_WORKERS: '1',
    GIVEN_PASSWORDS: 'keep',
    LOG_LEVEL: 'silent',
    PORT: '0',
    ...settings,
  };
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const exit = once(child, 'close').then(([code, signal]: unknown[]): Exit => ({
    code: code as Exit['code'],
    signal: signal as Exit['signal'],
    stderr,
  }));
  return { child, exit };
}

/** The address it says it answers at; never, when it ends before. */
function urlFrom(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /answers at (http[^\s,]+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}
