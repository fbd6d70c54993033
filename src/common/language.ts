import type { Request } from 'express';

/** Languages in which the service answers. */
export const LANGUAGES = ['fr', 'ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the service; `{name}` marks a parameter. */
export type Text = Readonly<Record<Language, string>>;

/** Values of a text: names and numbers as they are, words in every language. */
export type TextParams = Readonly<Record<string, string | number | Text>>;

/** Whether it is one of the three languages of texts. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/**
 * Fills the `{name}` places of a text; a place without a parameter is left as it is. What is inserted is in the
 * language of the text, and may have such places, too.
 */
export function render(text: Text, language: Language, params: TextParams = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name] ?? place;
    return typeof value === 'object' ? render(value, language, params) : String(value);
  });
}

/**
 * The language of the service that the caller likes best (`Accept-Language`, RFC 9110 §12.5.4); English
 * when the caller accepts any, or none of them.
 */
export function preferredLanguage(request: Request): Language {
  const best = request.acceptsLanguages('en', 'fr', 'ar');
  return isLanguage(best) ? best : 'en';
}
