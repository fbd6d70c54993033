export * from './subject.entity.js';
export * from './subject.type.js';
export * from './subjects.module.js';
