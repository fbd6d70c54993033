export { type ImageAlteration, ALTERATION_CODES, ALTERATIONS } from './alterations.js';
export * from './enrolment.module.js';
export * from './enrolment.service.js';
export * from './image.entity.js';
export * from './photo.vocabulary.js';
export * from './reembedding.service.js';
