import { createApp } from './app/index.js';
import { readConfig } from './config/index.js';

async function main(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  process.stdout.write(`Mirsam answers at ${url}/api/docs\n`);
}

main().catch((error: unknown) => {
  // What stops a start is for the operator: one clear message, no stack of the framework.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // What was opened before, such as the embedded database, would keep the process alive.
  process.exit(1);
});
