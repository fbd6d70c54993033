import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The service puts a nonce of its own in each answer: src/console/console-page.ts. */
const NONCE = 'NONCE-OF-THE-ANSWER';

/** Of the words that React Aria brings along in 34 languages, those that no page is written in. */
const FOREIGN_WORDS =
  /\/react-[^/]+\/dist\/.*\/intl\/.*\/(?!fr-FR|ar-AE|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** The button with which a screen reader leaves what is open: React Aria's French for it rejects, its Arabic ignores. */
const LEFT_BY = {
  'fr-FR': 'Fermer',
  'ar-AE': 'إغلاق',
} as const;
const OVERLAY_WORDS = /\/intl\/overlays\/(fr-FR|ar-AE)\.mjs$/;

const ownWords: Plugin = {
  name: 'own-words',
  transform: {
    filter: { id: OVERLAY_WORDS },
    handler(code, id) {
      const [, locale = ''] = OVERLAY_WORDS.exec(id) ?? [];
      const word = LEFT_BY[locale as keyof typeof LEFT_BY];
      const own = code.replace(
        /("dismiss": )`[^`]*`/,
        (_, name: string) => name + JSON.stringify(word),
      );
      if (own === code) this.error(`React Aria no longer has this word in ${id}`);
      return { code: own, map: null };
    },
  },
};

const ownLanguages: Plugin = {
  name: 'own-languages',
  load: { filter: { id: FOREIGN_WORDS }, handler: () => 'export default {}' },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), ownLanguages, ownWords],
  html: { cspNonce: NONCE },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Data URLs are no part of the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Compiled whole while it is loaded, on another thread: else each function is when somebody first waits for it.
    rollupOptions: {
      output: {
        postBanner: () => '//# allFunctionsCalledOnLoad',
        // What several pages share goes with few others: a hundred scripts of some lines weigh more than they say.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'shared', test: /\/web\/src\//, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 400,
  },
  // For `npx vite web` beside a running service.
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
