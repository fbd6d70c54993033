export { assertRoomOnDisk, freeOnDisk } from './disk/assert-room-on-disk.js';
export { MetricsServer } from './metrics/metrics-server.js';
export { type QueueName, readQueues } from './queues.js';
export { Stopping } from './stopping.js';
export { Tracing } from './tracing.js';
export * from './upkeep.module.js';
