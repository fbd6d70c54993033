import type { ReactNode } from 'react';
import { I18nProvider, useLocale } from 'react-aria-components';

/**
 * Lets dates be typed in Western and Arabic-Indic digits alike. React Aria takes none but those that a locale asks for by
 * name; where they are those of a country, it takes the others as well. Digits alone are shown: both countries order them alike.
 */
export function AnyDigits({ children }: { readonly children: ReactNode }) {
  const { locale } = useLocale();
  const taking = locale.endsWith('-nu-arab') ? 'ar-EG' : locale.replace(/-u-nu-.*$/, '');
  return <I18nProvider locale={taking}>{children}</I18nProvider>;
}
