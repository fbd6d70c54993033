export { AppModule } from './app.module.js';
export { createApp, initApp } from './create-app.js';
export { serve } from './serve.js';
