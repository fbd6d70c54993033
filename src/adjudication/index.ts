export * from './adjudication.module.js';
