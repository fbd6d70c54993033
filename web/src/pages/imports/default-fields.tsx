import { DayField } from '../../design/day-field.js';
import { Select } from '../../design/select.js';
import { useTexts } from '../../language/use-texts.js';
import { eachOf } from '../../api/each-of.js';
import type { SketchFields, SubjectFields } from '../entry/fields.js';
import { usePhotoCodes } from '../records/photographs.js';
import styles from './imports.module.css';
import type { Kind } from './imports.js';

/** By field, what each row says that does not say it itself. */
export type Defaults = Readonly<Record<string, string>>;

const ORIGINS = eachOf<SketchFields['origin']>({
  hand_drawn: true,
  software_composite: true,
  evolved: true,
  other: true,
});
const REGISTERED = eachOf<NonNullable<SubjectFields['registeredAs']>>({
  suspect: true,
  convicted: true,
});

const UNSAID = 'unsaid';

interface DefaultFieldsProps {
  readonly kind: Kind;
  readonly value: Defaults;
  readonly onChange: (defaults: Defaults) => void;
}

/** What all rows have in common and no column says. */
export function DefaultFields({ kind, value, onChange }: DefaultFieldsProps) {
  const { t } = useTexts();
  const codes = usePhotoCodes();
  const say = (field: string, said: string) => {
    const others = Object.entries(value).filter(([one]) => one !== field);
    const isSaid = said !== '' && said !== UNSAID;
    onChange(Object.fromEntries(isSaid ? [...others, [field, said]] : others));
  };
  const select = (
    field: string,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Select
      label={label}
      options={[[UNSAID, t('imports.by-column')], ...options]}
      value={value[field] ?? UNSAID}
      onChange={(code) => {
        say(field, code);
      }}
    />
  );
  return (
    <fieldset className={styles.forAll}>
      <legend>{t('imports.for-all')}</legend>
      {kind === 'sketch' ? (
        <>
          {select(
            'origin',
            t('sketches.origin'),
            ORIGINS.map((one) => [one, t(`origins.${one}`)]),
          )}
          <DayField
            label={t('sketches.dated-on')}
            value={value.drawnOn ?? ''}
            onChange={(day) => {
              say('drawnOn', day);
            }}
          />
        </>
      ) : (
        <>
          {select(
            'registeredAs',
            t('subjects.registered-as'),
            REGISTERED.map((one) => [one, t(`subjects.registered.${one}`)]),
          )}
          {select('photo.source', t('photos.source'), codes('sources'))}
          {select('photo.legalGround', t('photos.legal-ground'), codes('legalGrounds'))}
        </>
      )}
    </fieldset>
  );
}
