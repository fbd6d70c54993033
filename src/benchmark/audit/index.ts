export { type AuditFigures, benchAudit } from './audit-benchmark.js';
