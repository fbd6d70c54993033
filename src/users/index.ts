export * from './api-key.entity.js';
export * from './api-keys.service.js';
export * from './user-actor.js';
export * from './user.entity.js';
export * from './users.dto.js';
export * from './users.module.js';
export * from './users.service.js';
