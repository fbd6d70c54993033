export { stressed } from './stressed.js';
export type { StressLevel } from './levels.js';
