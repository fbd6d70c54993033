export type { Axis } from './axes.js';
export { histogramChart } from './histogram.js';
export { lineChart, type Series } from './line-chart.js';
export { element, concatenated, Markup } from './markup.js';
export { linearTicks, logTicks } from './ticks.js';
