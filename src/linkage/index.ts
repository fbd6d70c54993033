export { ALERTS_AWAITING } from './alerts-awaiting.js';
export { LinkageService } from './linkage.service.js';
export { LinkageWorker } from './linkage-worker.js';
export { LinkAlert } from './link-alert.entity.js';
export { LinkageModule } from './linkage.module.js';
export { waitingForLinkage } from './waiting-for-linkage.js';
export { ALERT_THRESHOLD, linkStrength } from './strength.js';
