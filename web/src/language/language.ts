import i18next from 'i18next';

export const LANGUAGES = { fr: 'Français', ar: 'العربية', en: 'English' } as const;

export type Language = keyof typeof LANGUAGES;

const KEPT = 'mirsam-language';

const TEXTS = {
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
  en: () => import('./en.json'),
};

/** What was chosen here before, else that of the browser where it is one of ours, else French. */
function firstLanguage(): Language {
  const wished = [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wished.find(isLanguage) ?? 'fr';
}

function isLanguage(tag: string | null): tag is Language {
  return tag !== null && tag in LANGUAGES;
}

export const currentLanguage = () => i18next.language as Language;

/** Loads the texts of the first language, before anything is shown. */
export async function beginInLanguage(): Promise<void> {
  const language = firstLanguage();
  await i18next.init({
    lng: language,
    resources: { [language]: { translation: (await TEXTS[language]()).default } },
    interpolation: { escapeValue: true, escape: isolated },
    returnNull: false,
  });
  showLanguage(language);
}

/**
 * A name within a sentence, set apart by FSI and PDI (Unicode Bidirectional Algorithm, 2.6): one that is written the other
 * way does not turn around what stands beside it. React escapes what is shown.
 */
const isolated = (value: string) => (/\p{L}/u.test(value) ? `\u2068${value}\u2069` : value);

/** Changes the language of every text, and the direction of the pages. */
export async function changeLanguage(language: Language): Promise<void> {
  const { default: texts } = await TEXTS[language]();
  i18next.addResourceBundle(language, 'translation', texts);
  await i18next.changeLanguage(language);
  localStorage.setItem(KEPT, language);
  showLanguage(language);
}

function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

/** In which an Arabic page writes numbers: Morocco's own (1, 2, 3), or the East's (١, ٢, ٣). */
export const DIGITS = ['latn', 'arab'] as const;

export type Digits = (typeof DIGITS)[number];

const KEPT_DIGITS = 'mirsam-digits';

export const currentDigits = (): Digits =>
  DIGITS.find((one) => one === localStorage.getItem(KEPT_DIGITS)) ?? 'latn';

/** Writes every number and date anew. */
export async function changeDigits(digits: Digits): Promise<void> {
  localStorage.setItem(KEPT_DIGITS, digits);
  await i18next.changeLanguage(currentLanguage());
}

/** Of numbers: as they are written in Morocco. */
export const localeOf = (language: Language) =>
  ({ fr: 'fr-MA', ar: `ar-MA-u-nu-${currentDigits()}`, en: 'en-GB' })[language];

/** Of dates: Morocco's French calls both June and July « jui(l). », and March « mar. » as Tuesday. */
export const daysLocaleOf = (language: Language) =>
  language === 'fr' ? 'fr-FR' : localeOf(language);
