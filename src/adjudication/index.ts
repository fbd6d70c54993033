export { type AdjudicationView, IdentificationView } from './adjudication-view.js';
export { isExaminedByTwo } from './adjudication.js';
export * from './adjudication.module.js';
export * from './candidates-awaiting.js';
export { checklistOf } from './checklist.js';
export { AdjudicationsService } from './adjudications.service.js';
export { CandidateProgress } from './examination-progress.js';
export { LeadView } from './leads.js';
export { IdentificationsService } from './identifications.service.js';
