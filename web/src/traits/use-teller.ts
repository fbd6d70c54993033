import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/formats.js';
import type { Teller } from './description.js';

/** Words of the vocabulary are of the language that they stand in: nothing turns around. */
const OF_OURS = { escapeValue: false };

/** Who tells of a person in the language of the page. */
export function useTeller(): Teller {
  const { t, i18n } = useTranslation();
  const { number } = useFormats();
  return {
    language: i18n.language,
    number,
    say: (name, inserted) =>
      i18n.exists(`described.${name}`)
        ? t(`described.${name as 'trait'}`, { replace: inserted, interpolation: OF_OURS })
        : undefined,
  };
}
