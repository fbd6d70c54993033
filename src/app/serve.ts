import { readConfig } from '../config/index.js';
import { MetricsServer, Tracing } from '../upkeep/index.js';
import { createApp } from './create-app.js';

/** Serves what the environment describes until the process is told to stop. */
export async function serve(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  await app.get(Tracing, { strict: false }).start();
  await app.listen(config.port, config.host);
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  const metrics = await app.get(MetricsServer, { strict: false }).start();
  process.stdout.write(`Mirsam answers at ${url}, programs at ${url}/api/docs\n`);
  if (metrics !== undefined) process.stdout.write(`Metrics are at ${metrics}\n`);
}
