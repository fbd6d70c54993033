import { parentPort, workerData } from 'node:worker_threads';
import type { BundleContents } from '../bundle-documents.js';
import { reportPdf } from './report.js';

parentPort?.postMessage(await reportPdf(workerData as BundleContents));
