export * from './case.entity.js';
export * from './cases.module.js';
export { CaseView } from './cases.dto.js';
export { caseProblems } from './cases.problems.js';
export * from './cases.service.js';
export { ConsultationId } from './consultation-id.js';
export * from './consultations.service.js';
export * from './offences.js';
export * from './reference-part.js';
