export { observeHttp } from './http-metrics.js';
export { measureProcess, PROCESS_METRICS } from './process-metrics.js';
export { startTracing } from './start-tracing.js';
export { countScan } from './scan-metrics.js';
export { inStage, observeStages, type Stage } from './stages.js';
