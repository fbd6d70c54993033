import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SheetOrder } from './sheet-order.js';

/** The sheet, set in a thread of its own: shaping Arabic takes a while in which HTTP must go on. */
export async function sheetInWorker(order: SheetOrder): Promise<Buffer> {
  const worker = new Worker(new URL('./sheet.worker.js', import.meta.url), {
    workerData: order,
  });
  // A failure of the worker is its `error` event, which rejects.
  const [sheet] = (await once(worker, 'message')) as [Uint8Array];
  return Buffer.from(sheet);
}
