export * from './auth.module.js';
export { EventStreams } from './event-streams.js';
export { OfferedAccounts } from './offered-accounts.js';
export { isSampled, RateLimits } from './rate-limits.js';
