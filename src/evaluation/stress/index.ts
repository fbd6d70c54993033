export { parseStressLevels, STRESS_LEVELS } from './levels.js';
export type { StressLevel } from './levels.js';
export { stressed } from './stressed.js';
export { stressedProbes } from './stressed-probes.js';
export type { StressedProbes } from './stressed-probes.js';
