import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/formats.js';
import type { Teller } from './description.js';

/** Who tells of a person in the language of the page. */
export function useTeller(): Teller {
  const { t, i18n } = useTranslation();
  const { number } = useFormats();
  return {
    language: i18n.language,
    number,
    say: (name, inserted) =>
      i18n.exists(`described.${name}`)
        ? t(`described.${name as 'trait'}`, { replace: inserted })
        : undefined,
  };
}
