import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { newKey } from '../../api/new-key.js';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { useFields } from '../../design/use-fields.js';
import type { Draft } from '../../drafts/draft-store.js';
import { KeptDraft } from '../../drafts/kept-draft.js';
import { draftQuery, useDropDraft } from '../../drafts/use-drafts.js';
import { useWork } from '../../work/use-work.js';
import { type EntryNotes, entryNotesKey } from '../records/entered.js';
import type { AnyRecord, RecordPart } from '../records/records.js';
import { EntryForm } from './entry-form.js';
import { changesOf, type CommonFields, type FieldsProps } from './fields.js';
import type { GivenPicture } from './pictures.js';
import { PicturesEditor } from './pictures-editor.js';
import { savePictures } from './save-pictures.js';

interface NewRecordProps<Fields extends CommonFields> {
  readonly part: RecordPart;
  readonly title: string;
  /** What a record begins as. */
  readonly first: Fields;
  readonly own: (props: FieldsProps<Fields>) => ReactNode;
  readonly sheets?: (props: FieldsProps<Fields>) => ReactNode;
  readonly enter: (fields: Fields, picture: GivenPicture) => Promise<AnyRecord>;
  /** What is asked of a record that is new, by what the form calls it; false where it is said. */
  readonly lacks?: (fields: Fields) => readonly (string | false)[];
}

/** What was begun, and is kept until it is sent. */
interface Begun<Fields> {
  readonly fields: Fields;
  readonly pictures: readonly GivenPicture[];
}

/** A record that is entered, for the case that was named or that one works on; then its page, to search by it. */
export function NewRecord<Fields extends CommonFields>(props: NewRecordProps<Fields>) {
  const { first, part } = props;
  const { t } = useTexts();
  const { caseId, draft } = useSearch({ strict: false });
  const work = useWork();
  // The address names the draft once there is one: what the page began with is what counts.
  const [goneOnWith] = useState(draft);
  const [fresh] = useState(newKey);
  const kept = useQuery({
    ...draftQuery(part, goneOnWith ?? ''),
    enabled: goneOnWith !== undefined,
  });
  const start = { ...first, caseId: caseId ?? work?.caseId ?? null };
  if (goneOnWith === undefined) return <Entry {...props} id={fresh} start={start} begun={null} />;
  return (
    <Loaded query={kept}>
      {(begun) => (
        <>
          {begun === null && <Message tone="notice">{t('drafts.gone')}</Message>}
          <Entry
            {...props}
            // What the address names may be somebody else's: nothing is written over it.
            id={begun === null ? fresh : goneOnWith}
            start={start}
            begun={begun as Begun<Fields> | null}
          />
        </>
      )}
    </Loaded>
  );
}

interface EntryProps<Fields extends CommonFields> extends NewRecordProps<Fields> {
  /** Of its draft. */
  readonly id: string;
  readonly start: Fields;
  readonly begun: Begun<Fields> | null;
}

function Entry<Fields extends CommonFields>(props: EntryProps<Fields>) {
  const { part, title, own, id, start, begun } = props;
  const { t } = useTexts();
  const [was] = useState(start);
  const [fields, change] = useFields(() => begun?.fields ?? was);
  const [pictures, setPictures] = useState<readonly GivenPicture[]>(begun?.pictures ?? []);
  const enter = useEnter(props);
  const [main, ...others] = pictures;
  const isBegun = pictures.length > 0 || Object.keys(changesOf(was, fields)).length > 0;
  const isSent = enter.isPending || enter.isSuccess;
  const content: Begun<Fields> = { fields, pictures };
  const draft = isBegun && !isSent ? { id, kind: part, title: nameOf(fields), content } : null;
  const goHome = useNamedInAddress(draft);
  return (
    <EntryForm
      part={part}
      title={title}
      own={own}
      sheets={props.sheets}
      fields={fields}
      onChange={change}
      pictures={
        <PicturesEditor
          modality={part === 'sketches' ? 'sketch' : 'photo'}
          pictures={pictures}
          onChange={setPictures}
        />
      }
      failure={enter.error}
      isPending={enter.isPending}
      missing={[!main && t(`entry.pictures-of.${part}`)]}
      lacks={props.lacks}
      onSubmit={() => {
        if (main) enter.mutate({ fields, main, others });
      }}
    >
      <KeptDraft draft={draft} onDiscarded={goHome} />
    </EntryForm>
  );
}

/**
 * Names a draft in the address of the page: a reload goes on with it.
 * @returns what leaves it
 */
function useNamedInAddress(draft: Draft | null) {
  const navigate = useNavigate();
  const id = draft?.id;
  useEffect(() => {
    if (id === undefined) return;
    void navigate({ to: '.', search: (asked) => ({ ...asked, draft: id }), replace: true });
  }, [id, navigate]);
  return () => {
    void navigate({ to: '/' });
  };
}

/** By what who began it knows it again. */
const nameOf = (fields: CommonFields) =>
  ('fullName' in fields ? String(fields.fullName) : fields.description) ?? '';

interface Entered<Fields> {
  readonly fields: Fields;
  readonly main: GivenPicture;
  readonly others: readonly GivenPicture[];
}

function useEnter<Fields extends CommonFields>({ part, enter, id: draft }: EntryProps<Fields>) {
  const queries = useQueryClient();
  const dropDraft = useDropDraft();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ fields, main, others }: Entered<Fields>) => {
      const record = await enter(fields, main);
      const [entered] = record.images;
      const first = entered
        ? { ...main, stored: { imageId: entered.id, box: main.box, photo: main.photo } }
        : main;
      const refused = await savePictures(record, [first, ...others]);
      const notes: EntryNotes = {
        alreadyIn: entered?.alreadyIn?.records ?? [],
        refused,
      };
      queries.setQueryData(entryNotesKey(record.id), notes);
      return record.id;
    },
    onSuccess: async (id) => {
      await dropDraft(draft);
      await queries.invalidateQueries({ queryKey: [part] });
      await navigate({ to: `/${part}/$id`, params: { id } });
    },
  });
}
