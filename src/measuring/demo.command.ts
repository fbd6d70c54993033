import { randomBytes } from 'node:crypto';
import { Command, CommandRunner } from 'nest-commander';
import { readConfig } from '../config/index.js';
import { DEMO_USERS, seedDemo } from '../demo/index.js';
import { CasesService } from '../cases/index.js';
import { RecordListsService, RecordsService } from '../records/index.js';
import { UsersService } from '../users/index.js';
import { createApp } from '../app/index.js';
import { progressBar } from '../operations/index.js';

@Command({ name: 'demo', description: 'Serve fictional records, ready to search.' })
export class DemoCommand extends CommandRunner {
  async run(): Promise<void> {
    const config = readConfig(undefined, { DATA_DIR: './data/demo', GIVEN_PASSWORDS: 'keep' });
    const app = await createApp(config);
    await app.listen(config.port, config.host);
    const rooms = {
      users: app.get(UsersService, { strict: false }),
      cases: app.get(CasesService, { strict: false }),
      records: app.get(RecordsService, { strict: false }),
      lists: app.get(RecordListsService, { strict: false }),
    };
    const password = randomBytes(9).toString('base64url');
    const bar = progressBar('Drawing and enrolling');
    await seedDemo(rooms, password, (done, all) => {
      bar.update(done, all);
    });
    bar.stop();
    process.stdout.write(
      `\n  Fictional records only. Users: ${DEMO_USERS.map(({ username }) => username).join(', ')}` +
        `\n  Password of each, until the next start: ${password}` +
        `\n  ${await app.getUrl()}/api/docs\n\n`,
    );
  }
}
