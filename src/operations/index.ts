export { commandLine } from './command-line.js';
export type { CommandRoom } from './command-line.js';
export { nationalContext } from './national-context.js';
export { withParts } from './of-service.js';
export { progressBar } from './progress-bar.js';
