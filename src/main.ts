import { serve } from './app/index.js';

serve().catch((error: unknown) => {
  // What stops a start is for the operator: one clear message, no stack of the framework.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // What was opened before, such as the embedded database, would keep the process alive.
  process.exit(1);
});
