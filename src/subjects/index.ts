export * from './subject.entity.js';
export * from './subject.type.js';
export { SubjectView } from './subjects.dto.js';
export * from './subjects.module.js';
