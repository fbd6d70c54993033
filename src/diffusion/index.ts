export * from './diffusion.module.js';
