import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { fieldFaults } from '../../design/field-faults.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { Submit } from '../../design/submit.js';
import type { RecordPart } from '../records/records.js';
import { CommonFields } from './common-fields.js';
import styles from './entry-form.module.css';
import type { CommonFields as Common, FieldsProps } from './fields.js';
import { missingFields } from './missing-fields.js';
import { TraitsSheet } from './traits-sheet.js';

interface EntryFormProps<Fields extends Common> {
  readonly part: RecordPart;
  readonly title: string;
  readonly pictures: ReactNode;
  readonly fields: Fields;
  /** The same each time. */
  readonly onChange: (changed: Partial<Fields>) => void;
  /** The fields that only records of this kind have. */
  readonly own: (props: FieldsProps<Fields>) => ReactNode;
  /** Sheets of its own, before what is told of the person. */
  readonly sheets?: ((props: FieldsProps<Fields>) => ReactNode) | undefined;
  readonly isRestricted?: boolean;
  readonly failure: unknown;
  readonly isPending: boolean;
  readonly onSubmit: () => void;
  /** What nothing can be saved without, beside what each record has to say. */
  readonly missing?: readonly (string | false)[];
  /** What is asked of a record that is new, by what the form calls it; false where it is said. */
  readonly lacks?: ((fields: Fields) => readonly (string | false)[]) | undefined;
  /** Of the form, beside its button: what else can be done. */
  readonly children?: ReactNode;
}

/** A record as it is entered and put right: its pictures beside what is said of it. */
export function EntryForm<Fields extends Common>(props: EntryFormProps<Fields>) {
  const { t } = useTexts();
  const { part, title, pictures, fields, onChange, failure, isPending, onSubmit } = props;
  const faults = useMemo(() => fieldFaults(failure), [failure]);
  const form = useFirstFault(failure);
  const own = { fields, onChange, faults };
  const changeCommon = onChange as (changed: Partial<Common>) => void;
  return (
    <>
      <PageHead title={title} />
      <form
        ref={form}
        className={styles.entry}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <div className={styles.pictures}>
          <Sheet title={t(`entry.pictures-of.${part}`)}>{pictures}</Sheet>
        </div>
        <div className={styles.said}>
          <Sheet title={t('records.facts')}>
            <props.own {...own} />
            <CommonFields
              fields={fields}
              onChange={changeCommon}
              faults={faults}
              isRestricted={props.isRestricted ?? false}
            />
          </Sheet>
          {props.sheets && <props.sheets {...own} />}
          <TraitsSheet
            kind={part === 'sketches' ? 'sketch' : 'subject'}
            traits={fields.traits}
            onChange={changeCommon}
            faults={faults}
          />
        </div>
        <div className={styles.end}>
          {failure != null && <ProblemMessage failure={failure} />}
          {props.children}
          <Submit
            isPending={isPending}
            missing={[
              ...(props.missing ?? []),
              ...missingFields(fields, t),
              ...(props.lacks?.(fields) ?? []),
            ]}
          >
            {isPending ? t('entry.saving') : t('entry.save')}
          </Submit>
        </div>
      </form>
    </>
  );
}

/** Leads to the first field in which the service has found something wrong. */
function useFirstFault(failure: unknown) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (failure != null) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [failure]);
  return form;
}
