export * from './subject.entity.js';
export * from './subject.type.js';
export { NewSubject, SubjectView } from './subjects.dto.js';
export * from './subjects.module.js';
