import type { Schema } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { Message } from '../../design/message.js';
import { useFormats } from '../../language/formats.js';

/** What is poor about a face, for which a better image is worth looking for; nothing where it is well. */
export function PoorCondition({ face }: { readonly face: Schema<'FaceView'> }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const { poorCondition = [] } = face;
  if (poorCondition.length === 0) return null;
  const why = list(poorCondition.map((condition) => t(`faces.poor-conditions.${condition}`)));
  return <Message tone="notice">{t('faces.poor', { why })}</Message>;
}
