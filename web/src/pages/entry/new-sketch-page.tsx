import { dataOf } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { useFormats } from '../../language/formats.js';
import { newSketch, type SketchFields as Fields } from './fields.js';
import { NewRecord } from './new-record.js';
import { SketchFields } from './sketch-fields.js';
import { NewSketchMakingFields } from './sketch-making-fields.js';
import type { GivenPicture } from './pictures.js';

export function NewSketchPage() {
  const { t } = useTexts();
  const { today } = useFormats();
  return (
    <NewRecord
      part="sketches"
      title={t('entry.new-sketch')}
      first={newSketch(today())}
      own={SketchFields}
      sheets={NewSketchMakingFields}
      enter={enterSketch}
    />
  );
}

async function enterSketch(fields: Fields, { bytes, box }: GivenPicture) {
  const record = { ...fields, ...(box && { faceBox: box }) };
  return dataOf(await mirsam.POST('/api/v1/sketches', { body: { image: bytes, record } }));
}
