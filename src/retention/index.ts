export { NOTICES_UNREAD, REVIEWS_DUE } from './awaiting.js';
export { ErasureWorker } from './erasure-worker.js';
export { ExpungementsService } from './expungements.service.js';
export { type KeptTombstone, ReapplicationService } from './reapplication.service.js';
export * from './retention.module.js';
export { ReviewsService } from './reviews.service.js';
export { ScrubService } from './scrub.service.js';
export { type StoreFault, StoreVerificationService } from './store-verification.service.js';
export { type Expungeable, EXPUNGEABLES, type Ground, GROUNDS } from './tombstone.entity.js';
