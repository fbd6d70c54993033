import type { Language } from '../../common/index.js';
import type { Phrase } from '../../typesetting/index.js';
import type { Audience } from '../audiences.js';

/** In which languages a sheet can be asked for. */
export const SHEET_LANGUAGES = {
  fr: ['fr'],
  ar: ['ar'],
  en: ['en'],
  'fr-ar': ['fr', 'ar'],
} as const satisfies Readonly<Record<string, readonly Language[]>>;

export type SheetLanguages = keyof typeof SHEET_LANGUAGES;

/** What a sheet says in one language. */
export interface SheetWords {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly { readonly label: string; readonly value: Phrase }[];
  readonly description: {
    readonly title: string;
    readonly hint: string;
    /** A sentence for each group of traits. */
    readonly sentences: readonly Phrase[];
  };
  readonly contact: { readonly title: string; readonly text: Phrase };
  readonly notice: string;
  /** Said where a character of these words cannot be drawn. */
  readonly lacking: string;
}

/** All that a sheet is made of. */
export interface SheetOrder {
  readonly number: string;
  readonly audience: Audience;
  readonly format: 'pdf' | 'png';
  /** When it was declared to whom it goes. */
  readonly at: Date;
  /** As it is stored. */
  readonly picture: Uint8Array;
  readonly words: readonly SheetWords[];
}
