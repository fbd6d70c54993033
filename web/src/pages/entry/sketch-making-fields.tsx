import { MakingSheet } from '../../making/making-sheet.js';
import type { FieldsProps, SketchFields as Fields } from './fields.js';

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
