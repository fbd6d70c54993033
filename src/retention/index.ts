export { NOTICES_UNREAD, REVIEWS_DUE } from './awaiting.js';
export {
  type CourtOutcomesOrder,
  type CourtOutcomesView,
  MOST_OUTCOMES,
} from './outcomes/court-outcomes.dto.js';
export { CourtOutcomesService } from './outcomes/court-outcomes.service.js';
export { ErasureWorker } from './erasure-worker.js';
export { ExpungementsService } from './expungements.service.js';
export { type KeptTombstone, ReapplicationService } from './reapplication.service.js';
export * from './retention.module.js';
export { ReviewsService } from './reviews.service.js';
export { ScrubService } from './scrub.service.js';
export { type StoreFault, StoreVerificationService } from './store-verification.service.js';
export { waitingForErasure } from './waiting-for-erasure.js';
export { type Expungeable, EXPUNGEABLES, type Ground, GROUNDS } from './tombstone.entity.js';
