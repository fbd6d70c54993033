import i18next from 'i18next';
import { useTexts } from '../language/use-texts.js';
import { useFormats } from '../language/formats.js';
import type { Teller } from './description.js';

/** Words of the vocabulary are of the language that they stand in: nothing turns around. */
const OF_OURS = { escapeValue: false };

/** Who tells of a person in the language of the page. */
export function useTeller(): Teller {
  const { t, language } = useTexts();
  const { number, day } = useFormats();
  return {
    language,
    number,
    day,
    say: (name, inserted) =>
      i18next.exists(`described.${name}`)
        ? t(`described.${name as 'trait'}`, { replace: inserted, interpolation: OF_OURS })
        : undefined,
  };
}
