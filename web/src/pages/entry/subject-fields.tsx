import { useTexts } from '../../language/use-texts.js';
import { eachOf } from '../../api/each-of.js';
import { Choice } from '../../design/choice.js';
import { DayField } from '../../design/day-field.js';
import { TextArea } from '../../design/text-area.js';
import { TextField } from '../../design/text-field.js';
import { type FieldsProps, orNull, type SubjectFields as Fields } from './fields.js';

const PAPERS = ['cnie', 'passport'] as const;

type Registered = NonNullable<Fields['registeredAs']>;
const REGISTERED = eachOf<Registered>({ suspect: true, convicted: true });

/** Who a new subject is: as what they are registered is asked of each. */
export function NewSubjectFields(props: FieldsProps<Fields>) {
  return <SubjectFields {...props} isNew />;
}

interface SubjectFieldsProps extends FieldsProps<Fields> {
  readonly isNew?: boolean;
}

/** Who a subject is. */
export function SubjectFields({ fields, onChange, faults, isNew = false }: SubjectFieldsProps) {
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
      <RegisteredAs isNew={isNew} fields={fields} onChange={onChange} />
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

type RegisteredAsProps = Omit<Required<SubjectFieldsProps>, 'faults'>;

/** Of a record that is there a conviction is no correction: a supervisor enters the decision of the court. */
function RegisteredAs({ fields, onChange, isNew }: RegisteredAsProps) {
  const { t } = useTexts();
  const is = fields.registeredAs;
  const offered = REGISTERED.filter((one) => isNew || one === 'suspect' || one === is);
  const told = offered.map((one) => [one, t(`subjects.registered.${one}`)] as const);
  const unsaid = ['unsaid', t('subjects.registered.unsaid')] as const;
  return (
    <Choice<Registered | 'unsaid'>
      label={t('subjects.registered-as')}
      description={t('subjects.never-registered')}
      isRequired={isNew}
      options={isNew ? told : [...told, unsaid]}
      value={is ?? (isNew ? null : 'unsaid')}
      onChange={(one) => {
        onChange({ registeredAs: one === 'unsaid' ? null : one });
      }}
    />
  );
}
