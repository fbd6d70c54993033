export { AppModule } from './app.module.js';
export { createApp } from './create-app.js';
export { serve } from './serve.js';
