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

/** A language of the letters that stand for a day, a month and a year: React Aria has them in 34. */
const LETTERS_OF_LANGUAGE = /^ {4}'?([\w-]+)'?: \{[^}]*\},?\n/gm;

const ownDateLetters: Plugin = {
  name: 'own-date-letters',
  transform: {
    filter: { id: /\/datepicker\/placeholders\.mjs$/ },
    handler(code, id) {
      const own = code.replace(LETTERS_OF_LANGUAGE, (letters, language: string) =>
        ['fr', 'ar', 'en'].includes(language) ? letters : '',
      );
      if (own === code) this.error(`React Aria no longer has these letters in ${id}`);
      return { code: own, map: null };
    },
  },
};

/** Days are written in the calendar that the three languages share in Morocco; React Aria brings twelve others along. */
const ownCalendar: Plugin = {
  name: 'own-calendar',
  load: {
    filter: { id: /\/@internationalized\/date\/dist\/private\/createCalendar\.mjs$/ },
    handler: () =>
      `import { GregorianCalendar } from './calendars/GregorianCalendar.mjs';
       export const createCalendar = () => new GregorianCalendar();`,
  },
};

/** Folders that are one's work together: many scripts of some lines weigh more than they say. */
const WORK_OF_PAGES = {
  // Or the first page would wait for all the others of cases and of searches.
  'lists-of-first-page': /\/web\/src\/pages\/(cases\/case-list|searches\/search-list)\.tsx$/,
  'pages-of-records':
    /\/web\/src\/(making|pages\/(entry|records|sketches|subjects|diffusion|identifications))\//,
  'pages-of-searches':
    /\/web\/src\/pages\/(searches|search-requests|opinions|alerts|disclosures)\//,
  'pages-of-cases': /\/web\/src\/pages\/(cases|notices|reviews|organisation|imports|duplicates)\//,
} as const;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), ownLanguages, ownWords, ownDateLetters, ownCalendar],
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
            { name: 'design', test: /\/web\/src\/design\//, minShareCount: 2, priority: 1 },
            ...Object.entries(WORK_OF_PAGES).map(([name, test]) => ({ name, test })),
          ],
        },
      },
    },
    chunkSizeWarningLimit: 400,
  },
  // For `npx vite web` beside a running service.
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
