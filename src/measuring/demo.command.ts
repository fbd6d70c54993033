import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Command, CommandRunner } from 'nest-commander';
import { DataSource } from 'typeorm';
import { createApp } from '../app/index.js';
import { OfferedAccounts } from '../auth/index.js';
import { type Config, readConfig } from '../config/index.js';
import { withoutScope } from '../database/index.js';
import {
  completeDemoDirectory,
  DEMO_USERS,
  seedDemo,
  setDemoUsers,
  takeDemoDirectory,
} from '../demo/index.js';
import { LinkageWorker } from '../linkage/index.js';
import { progressBar } from '../operations/index.js';
import { UsersService } from '../users/index.js';

/** Where nothing says otherwise. Requests are many, and in nobody's way. */
const DEFAULTS = {
  DATA_DIR: './demo-data',
  GIVEN_PASSWORDS: 'keep',
  LOG_LEVEL: 'warn',
  REQUESTS_PER_MINUTE: '0',
  SEARCHES_PER_MINUTE: '0',
};

const PERSONS = 60;

const IN_APP = { strict: false } as const;

@Command({ name: 'demo', description: 'Serve fictional records, ready to search.' })
export class DemoCommand extends CommandRunner {
  async run(): Promise<void> {
    const password = randomBytes(9).toString('base64url');
    // On no server: what is there is not for a demonstration to add to.
    const ours = { databaseUrl: undefined, adminPassword: password };
    const config = Object.assign(readConfig(undefined, DEFAULTS), ours);
    const complete = await takeDemoDirectory(config.dataDir);
    const app = await withoutScope(() => serveOnFreePort(config));
    await setDemoUsers(app.get(UsersService, IN_APP), password);
    app.get(OfferedAccounts, IN_APP).offer(DEMO_USERS);
    if (!complete) {
      await seed(app, password);
      completeDemoDirectory(config.dataDir);
    }
    process.stdout.write(
      `\n  Fictional records only, kept in ${config.dataDir}.\n\n` +
        DEMO_USERS.map(line).join('') +
        `\n  Password of each, until the next start: ${password}` +
        `\n  ${await app.getUrl()} (for programs: ${await app.getUrl()}/api/docs)\n\n`,
    );
  }
}

const line = ({ username, role, prefecture }: (typeof DEMO_USERS)[number]) =>
  `  ${username.padEnd(16)}${role.padEnd(18)}${prefecture}\n`;

/** On the port of the settings, or on a free one where another program has that. */
async function serveOnFreePort(config: Config): Promise<NestExpressApplication> {
  const { port, host } = config;
  const app = await createApp(config);
  // Whoever fills it is in this process: busy with drawings, it would close a connection that is about to be used.
  app.getHttpServer().keepAliveTimeout = 600_000;
  await app.listen((await isFree(port, host)) ? port : 0, host);
  return app;
}

function isFree(port: number, host: string): Promise<boolean> {
  const trial = createServer();
  return new Promise((resolve) => {
    trial.once('error', () => {
      resolve(false);
    });
    trial.listen(port, host, () => {
      trial.close(() => {
        resolve(true);
      });
    });
  });
}

async function seed(app: NestExpressApplication, password: string): Promise<void> {
  const bar = progressBar('Drawing and enrolling');
  const service = {
    url: await app.getUrl(),
    password,
    persons: PERSONS,
    db: app.get(DataSource, IN_APP),
    linked: () => app.get(LinkageWorker, IN_APP).idle(),
  };
  await seedDemo(service, (done, all) => {
    bar.update(done, all);
  });
  bar.stop();
}
