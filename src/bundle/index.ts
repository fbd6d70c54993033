export { MOST_BYTES } from './archive/read-archive.js';
export * from './bundle.module.js';
export { type BundleCheck, verifyBundle } from './verify/verify-bundle.js';
