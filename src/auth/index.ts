export * from './auth.module.js';
export { OfferedAccounts } from './offered-accounts.js';
export { isSampled, RateLimits } from './rate-limits.js';
