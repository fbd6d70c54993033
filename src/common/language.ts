import type { Request } from 'express';

/** Languages in which the service answers. */
export const LANGUAGES = ['fr', 'ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the service; `{name}` marks a parameter. */
export type Text = Readonly<Record<Language, string>>;

export type TextParams = Readonly<Record<string, string | number>>;

/** Whether it is one of the three languages of texts. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** Fills the `{name}` places of a text; a place without a parameter is left as it is. */
export function render(text: Text, language: Language, params: TextParams = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) =>
    String(params[name] ?? place),
  );
}

/**
 * The language of the service that the caller likes best (`Accept-Language`, RFC 9110 §12.5.4); English
 * when the caller accepts any, or none of them.
 */
export function preferredLanguage(request: Request): Language {
  const best = request.acceptsLanguages('en', 'fr', 'ar');
  return isLanguage(best) ? best : 'en';
}
