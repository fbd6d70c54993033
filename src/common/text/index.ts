export * from './normal-text.js';
export * from './opaque-string.js';
export * from './password.decorators.js';
export { readNumber } from './record-number.js';
export * from './reference-key.js';
export * from './text-faults.js';
export * from './text.decorators.js';
export { withoutMark } from './without-mark.js';
export { westernDigits } from './western-digits.js';
