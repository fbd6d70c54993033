import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '../../design/message.js';
import { useWork } from '../../work/use-work.js';
import { type EntryNotes, entryNotesKey } from '../records/entered.js';
import type { AnyRecord, RecordPart } from '../records/records.js';
import { EntryForm } from './entry-form.js';
import type { CommonFields, FieldsProps } from './fields.js';
import type { Picture } from './pictures.js';
import { PicturesEditor } from './pictures-editor.js';
import { savePictures } from './save-pictures.js';

interface NewRecordProps<Fields extends CommonFields> {
  readonly part: RecordPart;
  readonly title: string;
  /** What a record begins as. */
  readonly first: Fields;
  readonly own: (props: FieldsProps<Fields>) => ReactNode;
  readonly enter: (fields: Fields, picture: Picture) => Promise<AnyRecord>;
}

/** A record that is entered, for the case that was named or that one works on; then its page, to search by it. */
export function NewRecord<Fields extends CommonFields>(props: NewRecordProps<Fields>) {
  const { part, title, first, own } = props;
  const { t } = useTranslation();
  const { caseId } = useSearch({ strict: false });
  const work = useWork();
  const [fields, setFields] = useState({ ...first, caseId: caseId ?? work?.caseId ?? null });
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const enter = useEnter(props);
  const [main, ...others] = pictures;
  const [isMissing, setMissing] = useState(false);
  return (
    <EntryForm
      part={part}
      title={title}
      own={own}
      fields={fields}
      onChange={(changed) => {
        setFields({ ...fields, ...changed });
      }}
      pictures={
        <PicturesEditor
          modality={part === 'sketches' ? 'sketch' : 'photo'}
          pictures={pictures}
          onChange={setPictures}
        />
      }
      failure={enter.error}
      isPending={enter.isPending}
      onSubmit={() => {
        setMissing(!main);
        if (main) enter.mutate({ fields, main, others });
      }}
    >
      {isMissing && !main && <Message tone="alert">{t('entry.no-picture-yet')}</Message>}
    </EntryForm>
  );
}

interface Entered<Fields> {
  readonly fields: Fields;
  readonly main: Picture;
  readonly others: readonly Picture[];
}

function useEnter<Fields extends CommonFields>({ part, enter }: NewRecordProps<Fields>) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ fields, main, others }: Entered<Fields>) => {
      const record = await enter(fields, main);
      const [entered] = record.images;
      const stored = entered && { imageId: entered.id, box: main.box };
      const refused = await savePictures(record, [
        { ...main, ...(stored && { stored }) },
        ...others,
      ]);
      const notes: EntryNotes = {
        alreadyIn: entered?.alreadyIn?.records ?? [],
        refused,
      };
      queries.setQueryData(entryNotesKey(record.id), notes);
      return record.id;
    },
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: [part] });
      await navigate({ to: `/${part}/$id`, params: { id } });
    },
  });
}
