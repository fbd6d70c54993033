export { benchNames, type NameFigures } from './name-benchmark.js';
