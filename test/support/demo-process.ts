import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/cli.js', import.meta.url));

/** Answers what is asked of the API, at a path after `/api/v1`. */
export type Read = <Of = Answer>(path: string) => Promise<Of>;

export interface Answer {
  readonly items: readonly { readonly id: string; readonly reference?: string }[];
}

/** The demonstration in a process of its own, as a user starts it. */
export class DemoProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** Of each of its users. */
    readonly password: string,
  ) {}

  /**
   * Resolves once all its records are there.
   *
   * @param dataDir an empty directory
   * @throws Error with what it wrote, when it ends instead
   */
  static async start(dataDir: string): Promise<DemoProcess> {
    const env = { ...process.env, DATA_DIR: dataDir, PORT: '0' };
    const child = spawn(process.execPath, [COMMAND, 'demo'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    // Read further afterwards: whoever closes it ends the process.
    for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
      said += String(text);
      const password = /Password of each[^:]*: (\S+)/.exec(said)?.[1];
      const url = /(http\S+) \(for programs/.exec(said)?.[1];
      if (password !== undefined && url !== undefined) {
        child.stdout.resume();
        return new DemoProcess(child, url, password);
      }
    }
    throw new Error(`The demonstration ended: ${said}`);
  }

  /** Of whoever has not signed in: of nothing. */
  readonly nobody: Read = (path) => Promise.reject(new Error(`Nobody asks for ${path}`));

  async readerOf(username: string): Promise<Read> {
    const signedIn = await fetch(`${this.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password: this.password }),
    });
    const { accessToken } = (await signedIn.json()) as { accessToken: string };
    const headers = { Authorization: `Bearer ${accessToken}` };
    return async <Of>(path: string) => {
      const answer = await fetch(`${this.url}/api/v1${path}`, { headers });
      if (!answer.ok) throw new Error(`${path} answers ${await answer.text()}`);
      return (await answer.json()) as Of;
    };
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'close');
  }
}
