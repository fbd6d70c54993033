import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { awaitServer } from '../../src/database/await-server.js';
import { EmbeddedDatabase } from '../../src/database/embedded/index.js';
import { Database, DatabaseNotUsable } from '../../src/database/index.js';
import { testDatabase } from '../support/database.js';
import {
  copyTemplate,
  describeEmbedded,
  describeServer,
  temporaryDirectory,
} from '../support/template.js';

describeEmbedded('awaitServer', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await temporaryDirectory('start');
    await copyTemplate(dataDir);
  });
  afterEach(async () => {
    await rm(dataDir, { recursive: true });
  });

  it('waits for a database that starts later', async () => {
    const directory = join(dataDir, 'database');
    let answered = false;
    const waited = awaitServer({ socketDirectory: join(directory, 'run') }).then(() => {
      answered = true;
    });
    await delay(700);
    expect(answered).toBe(false);
    const database = await EmbeddedDatabase.open(directory);
    await waited;
    await database.close();
  });

  it('gives up in the end', async () => {
    await expect(awaitServer({ socketDirectory: join(dataDir, 'nobody') }, 1000)).rejects.toThrow(
      /does not answer: connect ENOENT/,
    );
  });
});

describeServer('a server that refuses', () => {
  it.each([
    ['a password', (url: URL) => (url.password = 'wrong'), /password authentication failed/],
    ['a database', (url: URL) => (url.pathname = '/nowhere'), /"nowhere" does not exist/],
  ])('%s is not waited for', async (_, spoil, reason) => {
    const db = await testDatabase();
    const url = new URL(db.databaseUrl ?? '');
    spoil(url);
    const began = Date.now();
    const refused = Database.open({ databaseUrl: url.href, dataDir: db.dataDir });
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toThrow(DatabaseNotUsable);
    expect(Date.now() - began).toBeLessThan(5000);
    await db.drop();
  });
});
