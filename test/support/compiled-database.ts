import { readFile } from 'node:fs/promises';

// The types of Node 20 do not tell of it.
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

let compiled: Promise<object> | undefined;

/**
 * PostgreSQL as WebAssembly, kept for as long as this process lives. While a module of the same
 * bytes is alive, V8 gives its machine code to each thread that opens a database, which would
 * otherwise compile 9 MB anew.
 */
export function keepCompiledDatabase(): Promise<object> {
  compiled ??= readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))).then(
    (bytes) => WebAssembly.compile(bytes),
  );
  return compiled;
}
