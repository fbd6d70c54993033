export * from './auth.module.js';
export { isSampled, RateLimits } from './rate-limits.js';
