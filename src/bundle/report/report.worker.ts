import { parentPort, workerData } from 'node:worker_threads';
import type { ReportOrder } from './report-in-worker.js';
import { reportPdf } from './report.js';

const { contents, setting } = workerData as ReportOrder;
parentPort?.postMessage(await reportPdf(contents, setting));
