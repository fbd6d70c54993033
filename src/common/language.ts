/** Languages in which the service answers. */
export const LANGUAGES = ['fr', 'ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the service; `{name}` marks a parameter. */
export type Text = Readonly<Record<Language, string>>;

export type TextParams = Readonly<Record<string, string | number>>;

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
 * The first language of an `Accept-Language` header (RFC 9110 §12.5.4) that the service speaks,
 * by descending weight; English when there is none.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const ranges = (acceptLanguage ?? '').split(',').map((part, index) => {
    const [tag = '', ...options] = part.trim().toLowerCase().split(';');
    const weight = Number(
      options
        .find((o) => o.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    return { language: tag.split('-')[0], weight: Number.isNaN(weight) ? 0 : weight, index };
  });
  ranges.sort((a, b) => b.weight - a.weight || a.index - b.index);
  return ranges.map((r) => r.language).find(isLanguage) ?? 'en';
}
