import type { Schema } from '@mirsam/client';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Unbroken } from '../../design/unbroken.js';
import { useTexts } from '../../language/use-texts.js';
import { Message } from '../../design/message.js';
import { ProblemMessage } from '../../design/problem-message.js';

/** What whoever has entered a record is told on its page, once. */
export interface EntryNotes {
  readonly alreadyIn: readonly Schema<'HoldingRecord'>[];
  /** Pictures that the record is without, and why. */
  readonly refused: readonly unknown[];
}

/** Where it is kept until the page is left for good. */
export const entryNotesKey = (id: string) => ['entered', id] as const;

export function Entered({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const { data: notes } = useQuery<EntryNotes>({ queryKey: entryNotesKey(id), queryFn: skipToken });
  if (!notes) return null;
  return (
    <>
      <Message tone="good">{t('records.entered')}</Message>
      {notes.alreadyIn.length > 0 && (
        <Message tone="notice">
          {t('records.already-in')}{' '}
          {notes.alreadyIn.map(({ number }, index) => (
            <span key={number}>
              {index > 0 && ', '}
              <RecordLink number={number} />
            </span>
          ))}
        </Message>
      )}
      {notes.refused.map((failure, index) => (
        <ProblemMessage key={index} failure={failure} />
      ))}
    </>
  );
}

/** To a record by its number, of whichever kind that is. */
function RecordLink({ number }: { readonly number: string }) {
  return (
    <Link to={`/${partBy(number)}/$id`} params={{ id: number }}>
      <bdi>
        <Unbroken>{number}</Unbroken>
      </bdi>
    </Link>
  );
}

/** Subjects have a series of their own: `CAS-SUB-2026-000007`. */
const partBy = (number: string) => (number.includes('-SUB-') ? 'subjects' : 'sketches');
