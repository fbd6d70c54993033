export type { CheckedRow } from './checks/row-checker.js';
export { ImportChecksService, type ImportSource } from './checks/import-checks.service.js';
export { ImportProfile } from './mapping/import-profile.js';
export * from './imports.module.js';
export { UTF8_MARK } from './report/csv-line.js';
export { reportHead, reportLines, unreadColumnLine } from './report/report-lines.js';
export { ENCODINGS, type Encoding } from './sheets/text-encoding.js';
