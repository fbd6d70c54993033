import type { Page } from 'playwright-core';
import type { Read } from '../support/demo-process.js';

export interface ConsolePage {
  /** Of its pictures. */
  readonly name: string;
  /** Who looks; null before anybody has signed in. */
  readonly username: string | null;
  /** For which case, where faces are looked at. */
  readonly caseOf?: (read: Read) => Promise<string>;
  readonly path: string | ((read: Read) => Promise<string>);
  /** What is done on the page before its picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Why somebody looks, in each language. */
export const PURPOSES = {
  fr: 'Identifier l’auteur du vol du 2 mars.',
  ar: 'تحديد هوية مرتكب سرقة 2 مارس.',
  en: 'Identify the robber of 2 March.',
};

const DETECTIVE = 'detective.cas';

const caseBy =
  (reference: string) =>
  async (read: Read): Promise<string> => {
    const { items } = await read(`/cases?reference=${encodeURIComponent(reference)}`);
    const found = items.find((one) => one.reference === reference);
    if (!found) throw new Error(`The demonstration has no case ${reference}`);
    return found.id;
  };

export const CONSOLE_PAGES: readonly ConsolePage[] = [
  { name: 'sign-in', username: null, path: '/' },
  { name: 'home', username: DETECTIVE, path: '/' },
  { name: 'cases', username: DETECTIVE, path: '/cases' },
  {
    name: 'case',
    username: DETECTIVE,
    path: async (read) => `/cases/${await caseBy('GESTARR-2026-0604')(read)}`,
  },
  {
    name: 'sketches',
    username: DETECTIVE,
    caseOf: caseBy('GESTARR-2026-0318'),
    path: '/sketches',
  },
];
