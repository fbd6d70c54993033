import { useTexts } from '../../language/use-texts.js';
import { eachOf } from '../../api/each-of.js';
import { Choice } from '../../design/choice.js';
import { DayField } from '../../design/day-field.js';
import { TextField } from '../../design/text-field.js';
import { OF_PROGRAM } from '../../making/making-questions.js';
import { type Making, withSaid } from '../../making/said.js';
import { type FieldsProps, orNull, type SketchFields as Fields } from './fields.js';

const ORIGINS = eachOf<Fields['origin']>({
  hand_drawn: true,
  software_composite: true,
  evolved: true,
  other: true,
});
const CONFIDENCES = eachOf<NonNullable<Fields['witnessConfidence']> | 'unsaid'>({
  high: true,
  medium: true,
  low: true,
  unsaid: true,
});

/** What was said of a program is said of nothing any more. */
const byHand = ({ making }: Fields): Partial<Fields> => ({
  origin: 'hand_drawn',
  software: null,
  making: OF_PROGRAM.reduce<Making | null>((said, path) => withSaid(said, path, null), making),
});

/** How a sketch came about. */
export function SketchFields({ fields, onChange, faults }: FieldsProps<Fields>) {
  const { t } = useTexts();
  return (
    <>
      <Choice
        label={t('sketches.origin')}
        options={ORIGINS.map((one) => [one, t(`origins.${one}`)] as const)}
        value={fields.origin}
        onChange={(origin) => {
          onChange(origin === 'hand_drawn' ? byHand(fields) : { origin });
        }}
      />
      {(fields.origin === 'software_composite' || faults.software !== undefined) && (
        <TextField
          label={t('sketches.software')}
          isRequired={fields.origin === 'software_composite'}
          value={fields.software ?? ''}
          onChange={(text) => {
            onChange({ software: orNull(text) });
          }}
          fault={faults.software}
        />
      )}
      <TextField
        label={t('sketches.author')}
        value={fields.author ?? ''}
        onChange={(text) => {
          onChange({ author: orNull(text) });
        }}
        fault={faults.author}
      />
      <DayField
        label={t('sketches.dated-on')}
        isRequired
        value={fields.drawnOn}
        onChange={(drawnOn) => {
          onChange({ drawnOn });
        }}
        fault={faults.drawnOn}
      />
      <Choice
        label={t('sketches.confidence')}
        isRequired={false}
        options={CONFIDENCES.map((one) => [one, t(`sketches.confidences.${one}`)] as const)}
        value={fields.witnessConfidence ?? 'unsaid'}
        onChange={(one) => {
          onChange({ witnessConfidence: one === 'unsaid' ? null : one });
        }}
      />
    </>
  );
}
