export type { MadeKind } from './idempotency-key.entity.js';
export type { AnswersAgain } from './idempotency.interceptor.js';
export { Idempotent } from './idempotent.js';
export { keepMade } from './keep-made.js';
export * from './idempotency.module.js';
