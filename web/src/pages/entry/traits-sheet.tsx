import { memo } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Sheet } from '../../design/sheet.js';
import { Description } from '../../traits/description-paragraph.js';
import type { TraitSet } from '../../traits/trait-set.js';
import { TraitsForm } from '../../traits/traits-form.js';
import type { CommonFields, FieldsProps } from './fields.js';

interface TraitsSheetProps extends Omit<FieldsProps<Pick<CommonFields, 'traits'>>, 'fields'> {
  readonly kind: 'sketch' | 'subject';
  readonly traits: TraitSet;
}

/** What is told of the person. There is much of it: it is left alone while another field is written. */
export const TraitsSheet = memo(function TraitsSheet(props: TraitsSheetProps) {
  const { kind, traits, onChange, faults } = props;
  const { t } = useTexts();
  return (
    <Sheet title={t('records.traits')}>
      <TraitsForm
        kind={kind}
        value={traits}
        onChange={(told) => {
          onChange({ traits: told });
        }}
        faults={faults}
      />
      <Description kind={kind} traits={traits} />
    </Sheet>
  );
});
