export { DUPLICATES_AWAITING } from './duplicates-awaiting.js';
export { DuplicatesModule } from './duplicates.module.js';
export { DuplicatesWorker } from './duplicates-worker.js';
