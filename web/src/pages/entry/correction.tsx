import { MirsamProblem } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { useFields } from '../../design/use-fields.js';
import { KeptDraft } from '../../drafts/kept-draft.js';
import { useBegun, useDropDraft } from '../../drafts/use-drafts.js';
import { entryNotesKey } from '../records/entered.js';
import { type AnyRecord, partOf, type RecordPart } from '../records/records.js';
import { EntryForm } from './entry-form.js';
import { changesOf, type CommonFields, type FieldsProps, withChanges } from './fields.js';
import { type Picture, stillThere } from './pictures.js';
import { savePictures } from './save-pictures.js';
import { StoredPictures } from './stored-pictures.js';

interface CorrectionProps<Record extends AnyRecord, Fields extends CommonFields> {
  /** As it was last read. */
  readonly record: Record;
  readonly fieldsOf: (record: Record) => Fields;
  readonly own: (props: FieldsProps<Fields>) => ReactNode;
  readonly sheets?: (props: FieldsProps<Fields>) => ReactNode;
  readonly patch: (id: string, version: number, changes: Partial<Fields>) => Promise<unknown>;
}

interface Corrected<Fields> {
  readonly fields: Fields;
  /** Null where they were not changed. */
  readonly pictures: readonly Picture[] | null;
}

/** What was begun, and is kept until it is sent. */
interface Begun<Fields> extends Corrected<Fields> {
  /** What the record said then. */
  readonly was: Fields;
}

/** A record that is put right, on from where that was left off. */
export function Correction<Record extends AnyRecord, Fields extends CommonFields>(
  props: CorrectionProps<Record, Fields>,
) {
  const { record } = props;
  const { begun, beginAnew } = useBegun(kindOf(record), record.id);
  return (
    <Loaded query={begun}>
      {(kept) => (
        <CorrectionForm {...props} begun={kept as Begun<Fields> | null} beginAnew={beginAnew} />
      )}
    </Loaded>
  );
}

/** Of its draft. */
const kindOf = (record: AnyRecord) => `${partOf(record)}-correction` as const;

interface FormProps<Record extends AnyRecord, Fields extends CommonFields> extends CorrectionProps<
  Record,
  Fields
> {
  readonly begun: Begun<Fields> | null;
  readonly beginAnew: () => void;
}

/** What somebody else has changed meanwhile is taken over, and neither is lost. */
function CorrectionForm<Record extends AnyRecord, Fields extends CommonFields>(
  props: FormProps<Record, Fields>,
) {
  const { record, fieldsOf, own, begun, beginAnew } = props;
  const { t } = useTexts();
  const [base, setBase] = useState(record);
  const was = fieldsOf(base);
  const [fields, change] = useFields(() =>
    begun ? withChanges(was, begun.was, begun.fields) : was,
  );
  const [pictures, setPictures] = useState(() => stillThere(begun?.pictures ?? null, record));
  const [isMerged, setMerged] = useState(begun !== null && !isSame(begun.was, was));
  const correct = useCorrect(props, base);
  if (base.version !== record.version) {
    change(withChanges(fieldsOf(record), was, fields));
    setBase(record);
    setMerged(true);
  }
  const isBegun = pictures !== null || !isSame(was, fields);
  const isSent = correct.isPending || correct.isSuccess;
  const content: Begun<Fields> = { was, fields, pictures };
  const draft = { id: record.id, kind: kindOf(record), title: record.number, content };
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
      <KeptDraft draft={isBegun && !isSent ? draft : null} onDiscarded={beginAnew} />
    </EntryForm>
  );
}

const isSame = <Fields extends CommonFields>(one: Fields, other: Fields) =>
  Object.keys(changesOf(one, other)).length === 0;

const isConflict = (failure: unknown) =>
  failure instanceof MirsamProblem && failure.problem.code === 'version-conflict';

function useCorrect<Record extends AnyRecord, Fields extends CommonFields>(
  { record, fieldsOf, patch }: CorrectionProps<Record, Fields>,
  base: Record,
) {
  const queries = useQueryClient();
  const dropDraft = useDropDraft();
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
      await dropDraft(id);
      await readAnew();
      await navigate({ to: `/${part}/$id`, params: { id } });
    },
    onError: (failure) => (isConflict(failure) ? readAnew() : undefined),
  });
}
