import { readConfig } from '../config/index.js';
import { createApp } from './create-app.js';

/** Serves what the environment describes until the process is told to stop. */
export async function serve(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  process.stdout.write(`Mirsam answers at ${url}, programs at ${url}/api/docs\n`);
}
