import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { eachOf } from '../../api/each-of.js';
import { Choice } from '../../design/choice.js';
import { Select } from '../../design/select.js';
import { TextArea } from '../../design/text-area.js';
import { useFormats } from '../../language/formats.js';
import { caseQuery, casesQuery } from '../cases/cases.js';
import {
  type CommonFields as Fields,
  type FieldsProps,
  orNull,
  type SubjectFields,
} from './fields.js';
import { mayBeMinor } from './may-be-minor.js';

interface CommonFieldsProps extends FieldsProps<Fields> {
  /** Of a record that is restricted already: a supervisor shares it, with a reason. */
  readonly isRestricted: boolean;
}

/** What is said of each record: for which case, who finds it, and what else is known. */
export function CommonFields({ fields, onChange, faults, isRestricted }: CommonFieldsProps) {
  const { t } = useTexts();
  const cases = useOfferedCases(fields.caseId);
  const isMinor = useMayBeMinor(fields, cases);
  return (
    <>
      <CaseChoice
        cases={cases}
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
      ) : isMinor ? (
        <p role="status">{t('entry.minor-restricted')}</p>
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

type OfferedCase = Schema<'CaseView'>;

/** The open cases; also that of a record which is closed by now. */
function useOfferedCases(chosen: string | null): readonly OfferedCase[] {
  const open = useQuery(casesQuery({ status: 'open', limit: 100 })).data?.items ?? [];
  const isOther = chosen !== null && !open.some(({ id }) => id === chosen);
  const other = useQuery({ ...caseQuery(chosen ?? ''), enabled: isOther }).data?.case;
  return isOther && other ? [other, ...open] : open;
}

/** Said while it is written: nobody chooses how such a person is shared. Whom a witness saw is looked for everywhere. */
function useMayBeMinor(fields: Fields, cases: readonly OfferedCase[]): boolean {
  const { today } = useFormats();
  if (!('birthDate' in fields)) return false;
  const aged = fields as Fields & Pick<SubjectFields, 'birthDate'>;
  const day = today();
  const first = fields.caseId === null ? day : caseOf(fields, cases)?.occurredFrom;
  return first !== undefined && mayBeMinor(aged, first, day);
}

const caseOf = ({ caseId }: Fields, cases: readonly OfferedCase[]) =>
  cases.find(({ id }) => id === caseId);

interface CaseChoiceProps {
  readonly cases: readonly OfferedCase[];
  readonly value: string | null;
  readonly onChange: (caseId: string | null) => void;
}

function CaseChoice({ cases, value, onChange }: CaseChoiceProps) {
  const { t } = useTexts();
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
