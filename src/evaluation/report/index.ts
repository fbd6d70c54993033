export { cmcPlot } from './plots.js';
export { claimReportFolder, writeReport } from './report-folder.js';
export { textTable } from './text-table.js';
