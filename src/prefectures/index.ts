export * from './organisation.dto.js';
export * from './prefecture.entity.js';
export * from './prefectures.dto.js';
export * from './prefectures.module.js';
export * from './prefectures.service.js';
export * from './reorganisation.dto.js';
