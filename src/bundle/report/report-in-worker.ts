import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BundleContents } from '../bundle-documents.js';
import type { ReportSetting } from './voice.js';

/** What the thread is started with. */
export interface ReportOrder {
  readonly contents: BundleContents;
  readonly setting: ReportSetting;
}

/** The report, set in a thread of its own: shaping Arabic takes a second in which HTTP must go on. */
export async function reportInWorker(
  contents: BundleContents,
  setting: ReportSetting,
): Promise<Buffer> {
  const worker = new Worker(new URL('./report.worker.js', import.meta.url), {
    workerData: { contents, setting } satisfies ReportOrder,
  });
  // A failure of the worker is its `error` event, which rejects.
  const [pdf] = (await once(worker, 'message')) as [Uint8Array];
  return Buffer.from(pdf);
}
