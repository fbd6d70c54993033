import { MakingSheet } from '../../making/making-sheet.js';
import { useFormats } from '../../language/formats.js';
import { type FieldsProps, type SketchFields as Fields, withInterview } from './fields.js';

/** Of a new sketch: the day of the interview is proposed as that of the drawing. */
export function NewSketchMakingFields({ fields, onChange, faults }: FieldsProps<Fields>) {
  const { today } = useFormats();
  return (
    <SketchMakingFields
      fields={fields}
      onChange={({ making = null }) => {
        onChange(withInterview(fields, making, today()));
      }}
      faults={faults}
    />
  );
}

/** The interview that a sketch was made after. */
export function SketchMakingFields({ fields, onChange, faults }: FieldsProps<Fields>) {
  return (
    <MakingSheet
      making={fields.making}
      isByHand={fields.origin === 'hand_drawn'}
      onChange={(making) => {
        onChange({ making });
      }}
      faults={faults}
    />
  );
}
