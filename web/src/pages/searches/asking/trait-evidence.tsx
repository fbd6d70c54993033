import type { Schema } from '@mirsam/client';
import { useTexts } from '../../../language/use-texts.js';
import { Message } from '../../../design/message.js';
import { useFormats } from '../../../language/formats.js';

type Evidence = NonNullable<Schema<'GalleryCount'>['evidence']>;

/** How many people fit what is said, where no face says more; and what has to be said before it is searched for. */
export function TraitEvidence({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { oneIn, least, ofCategory, enough } = evidence;
  const params = { oneIn: number(oneIn), least: number(least) };
  if (enough) return <Message tone="good">{t('asking.fits', params)}</Message>;
  return (
    <Message tone="notice">
      {ofCategory ? t('asking.of-category') : t('asking.fits-too-many', params)}
    </Message>
  );
}
