import { DayField } from '../../design/day-field.js';
import { Select } from '../../design/select.js';
import { useTexts } from '../../language/use-texts.js';
import { type PhotoTaking, usePhotoCodes } from '../records/photographs.js';
import { orNull } from './fields.js';
import styles from './pictures-editor.module.css';

const NOTHING_SAID: PhotoTaking = { takenOn: null, pose: null, source: null, legalGround: null };

const CODED = [
  ['pose', 'poses', 'photos.pose'],
  ['source', 'sources', 'photos.source'],
  ['legalGround', 'legalGrounds', 'photos.legal-ground'],
] as const;

const UNSAID = 'unsaid';

interface PhotoTakingFieldsProps {
  readonly photo: PhotoTaking | undefined;
  readonly onChange: (photo: PhotoTaking) => void;
}

/** When and how one photograph was taken, and on which ground. */
export function PhotoTakingFields({ photo = NOTHING_SAID, onChange }: PhotoTakingFieldsProps) {
  const { t } = useTexts();
  const codes = usePhotoCodes();
  return (
    <fieldset className={styles.taking}>
      <legend>{t('photos.title')}</legend>
      <DayField
        label={t('photos.taken-on')}
        value={photo.takenOn ?? ''}
        onChange={(day) => {
          onChange({ ...photo, takenOn: orNull(day) });
        }}
      />
      {CODED.map(([field, name, label]) => (
        <Select
          key={field}
          label={t(label)}
          options={[[UNSAID, t('photos.unsaid')], ...codes(name)]}
          value={photo[field] ?? UNSAID}
          onChange={(code) => {
            onChange({ ...photo, [field]: code === UNSAID ? null : code });
          }}
        />
      ))}
    </fieldset>
  );
}
