#!/usr/bin/env node
// `mirsam start` and every other command. In a checkout what changed is compiled first; an installed
// package has no sources.
import { existsSync } from 'node:fs';
import module from 'node:module';

// Kept from start to start, by Node.js 22.
module.enableCompileCache?.();

if (existsSync(new URL('../src', import.meta.url))) {
  const { compile } = await import('../scripts/compile.mjs');
  compile();
  if (['start', 'demo'].includes(process.argv[2])) {
    const { buildConsole } = await import('../scripts/build-console.mjs');
    buildConsole();
  }
}
await import('../dist/src/cli.js');
