import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));

const run = promisify(execFile);

/**
 * Runs an example as a reader pastes it into bash, with `npm run cli` as built here; a request that
 * the service refuses is an error.
 *
 * @returns what it wrote on stdout
 * @throws Error with what it wrote, when a command of it fails
 */
export async function inShell(
  shell: string,
  folder: string,
  settings: NodeJS.ProcessEnv = {},
): Promise<string> {
  const script = [
    'set -euo pipefail',
    `npm() { while [ "$1" != -- ]; do shift; done; shift; "${process.execPath}" "${CLI}" "$@"; }`,
    'curl() { command curl --fail-with-body "$@"; }',
    shell,
  ].join('\n');
  const env = { ...process.env, FACE_WORKERS: '1', TMPDIR: folder, DATA_DIR: folder, ...settings };
  return (await run('bash', ['-c', script], { cwd: folder, env })).stdout;
}
