export { drawnOn, onPaper, PAPERS } from './papers.js';
export type { Paper } from './papers.js';
export { parseStressLevels, STRESS_LEVELS } from './stress-levels.js';
export type { StressLevel } from './stress-levels.js';
export { simulateWitnessErrors } from './simulate-witness-errors.js';
export { stressedProbes } from './stressed-probes.js';
export type { StressedProbes } from './stressed-probes.js';
