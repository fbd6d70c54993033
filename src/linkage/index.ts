export { ALERTS_AWAITING } from './alerts-awaiting.js';
export { LinkageWorker } from './linkage-worker.js';
export { LinkageModule } from './linkage.module.js';
export { ALERT_THRESHOLD, linkStrength } from './strength.js';
