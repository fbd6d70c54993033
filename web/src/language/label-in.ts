import type { Schema } from '@mirsam/client';
import type { Language } from './language.js';

/** A name of the vocabulary, in a language of ours. */
export const labelIn = (language: string, label: string | Schema<'Labels'>): string =>
  typeof label === 'string' ? label : label[language as Language];
