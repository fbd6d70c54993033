import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The service puts a nonce of its own in each answer: src/console/console-page.ts. */
const NONCE = 'NONCE-OF-THE-ANSWER';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  html: { cspNonce: NONCE },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Data URLs are no part of the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  // For `npx vite web` beside a running service.
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
