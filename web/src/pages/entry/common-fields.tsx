import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { eachOf } from '../../api/each-of.js';
import { Choice } from '../../design/choice.js';
import { Select } from '../../design/select.js';
import { TextArea } from '../../design/text-area.js';
import { caseQuery, casesQuery } from '../cases/cases.js';
import { type CommonFields as Fields, type FieldsProps, orNull } from './fields.js';

interface CommonFieldsProps extends FieldsProps<Fields> {
  /** Of a record that is restricted already: a supervisor shares it, with a reason. */
  readonly isRestricted: boolean;
}

/** What is said of each record: for which case, who finds it, and what else is known. */
export function CommonFields({ fields, onChange, faults, isRestricted }: CommonFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <CaseChoice
        value={fields.caseId}
        onChange={(caseId) => {
          onChange({ caseId });
        }}
      />
      <TextArea
        label={t('entry.description')}
        description={t('entry.description-rule')}
        value={fields.description ?? ''}
        onChange={(text) => {
          onChange({ description: orNull(text) });
        }}
        fault={faults.description}
      />
      {isRestricted ? (
        <p>{t('entry.is-restricted')}</p>
      ) : (
        <Choice
          label={t('entry.sharing')}
          options={SHARINGS.map((one) => [one, t(`entry.sharings.${one}`)] as const)}
          value={fields.sharing}
          onChange={(sharing) => {
            onChange({ sharing });
          }}
        />
      )}
    </>
  );
}

const SHARINGS = eachOf<Fields['sharing']>({ national: true, prefecture: true });

const NO_CASE = 'none';

interface CaseChoiceProps {
  readonly value: string | null;
  readonly onChange: (caseId: string | null) => void;
}

/** One of the open cases; also that of a record which is closed by now. */
function CaseChoice({ value, onChange }: CaseChoiceProps) {
  const { t } = useTexts();
  const open = useQuery(casesQuery({ status: 'open', limit: 100 })).data?.items ?? [];
  const isOther = value !== null && !open.some(({ id }) => id === value);
  const other = useQuery({ ...caseQuery(value ?? ''), enabled: isOther }).data?.case;
  const cases = isOther && other ? [other, ...open] : open;
  return (
    <Select
      label={t('entry.case')}
      options={[
        [NO_CASE, t('entry.no-case')],
        ...cases.map(({ id, reference }) => [id, reference] as const),
      ]}
      value={value ?? NO_CASE}
      onChange={(id) => {
        onChange(id === NO_CASE ? null : id);
      }}
    />
  );
}
