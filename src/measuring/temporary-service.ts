import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellWhileWaiting } from '../common/index.js';
import { type Config, readConfig } from '../config/index.js';
import { asOwner } from '../database/index.js';
import { LinkageWorker } from '../linkage/index.js';
import { createApp } from '../app/index.js';
import { PATIENT_MS } from './patient-face-engine.js';

export type App = Awaited<ReturnType<typeof createApp>>;

/**
 * The whole service on an embedded database that is removed afterwards, also when the process is
 * told to stop.
 *
 * @param settings in place of what the environment says; with a `databaseUrl`, on that database
 */
export async function withTemporaryService<T>(
  settings: Partial<Config>,
  act: (app: App) => Promise<T>,
): Promise<T> {
  const environment = readConfig();
  const dataDir = join(tmpdir(), `mirsam-evaluate-${randomBytes(6).toString('hex')}`);
  const config: Config = {
    ...environment,
    databaseUrl: undefined,
    ...settings,
    dataDir,
    adminPassword: randomBytes(24).toString('base64url'),
    givenPasswords: 'keep',
    secondFactor: 'off',
    logLevel: 'silent',
    // It is measured, by one account.
    requestsPerMinute: 0,
    searchesPerMinute: 0,
    searchWaitMs: 60_000,
    faceTimeoutMs: PATIENT_MS,
  };
  // Before it is made: whoever interrupts us finds nothing.
  const remove = removeAtExit(dataDir);
  try {
    await mkdir(dataDir, { mode: 0o700 });
    const app = await tellWhileWaiting('Starting a service for this run', () => createApp(config));
    try {
      // Nobody reads its alerts, and it would run beside what is measured.
      await app.get(LinkageWorker, { strict: false }).stop();
      return await asOwner('a database that nobody else sees', () => act(app));
    } finally {
      await app.close();
    }
  } finally {
    remove();
  }
}

/** What ends the process early, with the exit codes that shells give it. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/** Removes the directory when the process ends or, if sooner, when the result is called. */
function removeAtExit(directory: string): () => void {
  const remove = () => {
    // Threads may still be writing: then a directory is not empty at the first attempt.
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', remove);
  const stops = SIGNALS.map(([signal, code]) => {
    const stop = () => process.exit(code);
    // Before the service's own answer, which closes a database that is of no further use.
    process.prependListener(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    remove();
    process.off('exit', remove);
    for (const undo of stops) undo();
  };
}
