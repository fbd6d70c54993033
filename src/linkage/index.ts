export { ALERTS_AWAITING } from './alerts-awaiting.js';
export { LinkageWorker } from './linkage-worker.js';
export { LinkageModule } from './linkage.module.js';
export { alertThreshold, linkStrength } from './strength.js';
