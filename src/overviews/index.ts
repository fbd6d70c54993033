export * from './overviews.module.js';
