export * from './centring.js';
export * from './face-index-build.service.js';
export { NOTICE } from './notice.js';
export * from './probe-faces.js';
export { recordIdsOf } from './probe.js';
export * from './probes.service.js';
export * from './search.dto.js';
export * from './search.module.js';
export * from './search.repository.js';
