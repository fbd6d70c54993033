import { useTexts } from '../../language/use-texts.js';
import { DayField } from '../../design/day-field.js';
import { TextArea } from '../../design/text-area.js';
import { TextField } from '../../design/text-field.js';
import { type FieldsProps, orNull, type SubjectFields as Fields } from './fields.js';

const PAPERS = ['cnie', 'passport'] as const;

/** Who a subject is. */
export function SubjectFields({ fields, onChange, faults }: FieldsProps<Fields>) {
  const { t } = useTexts();
  const wrongAlias = Object.keys(faults).find((field) => field.startsWith('aliases'));
  return (
    <>
      <TextField
        label={t('subjects.full-name')}
        isRequired
        value={fields.fullName}
        onChange={(fullName) => {
          onChange({ fullName });
        }}
        fault={faults.fullName}
      />
      <TextArea
        label={t('subjects.aliases')}
        description={t('subjects.one-a-line')}
        value={(fields.aliases ?? []).join('\n')}
        onChange={(text) => {
          onChange({ aliases: text === '' ? null : text.split('\n') });
        }}
        fault={wrongAlias === undefined ? undefined : faults[wrongAlias]}
      />
      <DayField
        label={t('subjects.birth-date')}
        description={t('subjects.minors-kept')}
        value={fields.birthDate ?? ''}
        onChange={(text) => {
          onChange({ birthDate: orNull(text) });
        }}
        fault={faults.birthDate}
      />
      {PAPERS.map((paper) => (
        <TextField
          key={paper}
          label={t(`subjects.${paper}`)}
          description={t('subjects.papers-kept')}
          value={fields[paper] ?? ''}
          onChange={(text) => {
            onChange({ [paper]: orNull(text) });
          }}
          fault={faults[paper]}
        />
      ))}
    </>
  );
}
