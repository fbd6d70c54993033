export type { AdjudicationView } from './adjudication-view.js';
export * from './adjudication.module.js';
export { AdjudicationsService } from './adjudications.service.js';
