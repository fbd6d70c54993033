import { parentPort, workerData } from 'node:worker_threads';
import { openCluster } from './cluster.js';
import { EmbeddedServer } from './server.js';

/** What the thread is started with. */
export interface PGliteThreadData {
  readonly clusterPath: string;
  readonly socketPath: string;
}

// SQL runs in WebAssembly and occupies its thread; here it keeps nobody's HTTP request waiting.
const { clusterPath, socketPath } = workerData as PGliteThreadData;
const pglite = await openCluster(clusterPath);
const server = await EmbeddedServer.listen(pglite, socketPath);

parentPort?.once('message', () => {
  void close();
});
parentPort?.postMessage('ready');

async function close(): Promise<void> {
  await server.close();
  await pglite.exec('CHECKPOINT');
  await pglite.close();
  parentPort?.close();
}
