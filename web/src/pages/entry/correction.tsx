import { MirsamProblem } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '../../design/message.js';
import { entryNotesKey } from '../records/entered.js';
import { type AnyRecord, partOf, type RecordPart } from '../records/records.js';
import { EntryForm } from './entry-form.js';
import { changesOf, type CommonFields, type FieldsProps, withChanges } from './fields.js';
import type { Picture } from './pictures.js';
import { savePictures } from './save-pictures.js';
import { StoredPictures } from './stored-pictures.js';
import { useFields } from './use-fields.js';

interface CorrectionProps<Record extends AnyRecord, Fields extends CommonFields> {
  /** As it was last read. */
  readonly record: Record;
  readonly fieldsOf: (record: Record) => Fields;
  readonly own: (props: FieldsProps<Fields>) => ReactNode;
  readonly sheets?: (props: FieldsProps<Fields>) => ReactNode;
  readonly patch: (id: string, version: number, changes: Partial<Fields>) => Promise<unknown>;
}

/** A record that is put right. What somebody else has changed meanwhile is taken over, and neither is lost. */
export function Correction<Record extends AnyRecord, Fields extends CommonFields>(
  props: CorrectionProps<Record, Fields>,
) {
  const { record, fieldsOf, own } = props;
  const { t } = useTranslation();
  const [base, setBase] = useState(record);
  const [fields, change] = useFields(() => fieldsOf(record));
  const [pictures, setPictures] = useState<readonly Picture[] | null>(null);
  const [isMerged, setMerged] = useState(false);
  const correct = useCorrect(props, base);
  if (base.version !== record.version) {
    change(withChanges(fieldsOf(record), fieldsOf(base), fields));
    setBase(record);
    setMerged(true);
  }
  return (
    <EntryForm
      part={partOf(record)}
      title={t('entry.correct', { number: record.number })}
      own={own}
      sheets={props.sheets}
      fields={fields}
      onChange={change}
      isRestricted={record.sharing === 'prefecture'}
      pictures={<StoredPictures record={record} pictures={pictures} onChange={setPictures} />}
      failure={isConflict(correct.error) ? null : correct.error}
      isPending={correct.isPending}
      onSubmit={() => {
        correct.mutate({ fields, pictures });
      }}
    >
      {isMerged && !correct.isPending && (
        <Message tone="notice">{t('entry.changed-meanwhile')}</Message>
      )}
    </EntryForm>
  );
}

const isConflict = (failure: unknown) =>
  failure instanceof MirsamProblem && failure.problem.code === 'version-conflict';

interface Corrected<Fields> {
  readonly fields: Fields;
  /** Null where they were not looked at. */
  readonly pictures: readonly Picture[] | null;
}

function useCorrect<Record extends AnyRecord, Fields extends CommonFields>(
  { record, fieldsOf, patch }: CorrectionProps<Record, Fields>,
  base: Record,
) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { id } = record;
  const part: RecordPart = partOf(record);
  const readAnew = () => queries.invalidateQueries({ queryKey: [part] });
  return useMutation({
    mutationFn: async ({ fields, pictures }: Corrected<Fields>) => {
      const changes = changesOf(fieldsOf(base), fields);
      if (Object.keys(changes).length > 0) await patch(id, base.version ?? 0, changes);
      const refused = pictures ? await savePictures(record, pictures) : [];
      queries.setQueryData(entryNotesKey(id), { alreadyIn: [], refused });
    },
    onSuccess: async () => {
      await readAnew();
      await navigate({ to: `/${part}/$id`, params: { id } });
    },
    onError: (failure) => (isConflict(failure) ? readAnew() : undefined),
  });
}
