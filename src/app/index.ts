export * from './commands.module.js';
export * from './create-app.js';
