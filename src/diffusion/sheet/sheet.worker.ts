import { parentPort, workerData } from 'node:worker_threads';
import { makeSheet } from './make-sheet.js';
import type { SheetOrder } from './sheet-order.js';

parentPort?.postMessage(await makeSheet(workerData as SheetOrder));
