export { parseCompositeLevel } from './composite-levels.js';
export { withComposites } from './composite-probes.js';
export type { CompositeFacts, CompositePlan } from './composite-probes.js';
export { readPartsList } from './parts-list.js';
