import { Fact, Facts } from '../../design/facts.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { type PhotoTaking, usePhotoCodes } from './photographs.js';

/** When and how a photograph was taken, as far as it was said. */
export function PhotoFacts({ photo }: { readonly photo: PhotoTaking }) {
  const { t } = useTexts();
  const { day } = useFormats();
  const codes = usePhotoCodes();
  const { takenOn, pose, source, legalGround } = photo;
  const labelOf = (name: 'poses' | 'sources' | 'legalGrounds', code: string | null) =>
    code === null ? null : (codes(name).find(([one]) => one === code)?.[1] ?? code);
  if (takenOn === null && pose === null && source === null && legalGround === null) return null;
  return (
    <Facts>
      <Fact name={t('photos.taken-on')} value={takenOn === null ? null : day(takenOn)} />
      <Fact name={t('photos.pose')} value={labelOf('poses', pose)} />
      <Fact name={t('photos.source')} value={labelOf('sources', source)} />
      <Fact name={t('photos.legal-ground')} value={labelOf('legalGrounds', legalGround)} />
    </Facts>
  );
}
