// protocol/   pairs → who is searched in what
// matchers/   the systems that are measured: the service's own path, and face-api's
// metrics/    rates, curves and intervals, computed from ranks and similarities
// stress/     sketches as worse witnesses would have had them drawn
// composite/  composites put together from other people's parts, to search with
// witness/    traits, and several sketches, as witnesses who err would give them
// training/   trains the adapter on pairs, and calibrates it
// report/     tables, plots and the page
export type * from './matchers/matcher.js';
export * from './training/train-and-calibrate.js';
export * from './training/training-pairs.js';
export * from './evaluate.js';
export * from './matchers/face-api-matcher.js';
export * from './protocol/image-source.js';
export { columnOf } from './metrics/group-of.js';
export * from './metrics/linkage-rates.js';
export * from './matchers/centring-source.js';
export * from './protocol/read-pairs.js';
export * from './matchers/production-matcher.js';
export * from './matchers/stored-matcher.js';
export * from './protocol/protocol.js';
export * from './report/index.js';
export * from './system-comparison.js';
export * from './composite/index.js';
export * from './stress/index.js';
export * from './witness/index.js';
export * from './witness/several-witnesses.js';
