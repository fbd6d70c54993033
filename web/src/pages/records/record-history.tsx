import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { DialogButton } from '../../design/dialog-button.js';
import { Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { ByWhom } from '../people/by-whom.js';
import { useFieldWords } from './field-words.js';
import styles from './record-history.module.css';
import { type AnyRecord, partOf, type RecordPart, routeOf } from './records.js';

const historyQuery = (part: RecordPart, id: string) =>
  queryOptions({
    queryKey: [part, id, 'history'],
    queryFn: async () =>
      dataOf(
        await mirsam.GET(routeOf(part, '/{id}/history'), {
          params: { path: { id }, query: { limit: 100 } },
        }),
      ),
  });

/** What was changed of a record since it was entered, newest first. Who reads it is logged: it is asked for. */
export function RecordHistory({ record }: { readonly record: AnyRecord }) {
  const { t } = useTexts();
  return (
    <DialogButton text={t('history.title')} look="quiet" isWide>
      {() => (
        <>
          <Changes part={partOf(record)} id={record.id} />
          <Button slot="close">{t('keys.close')}</Button>
        </>
      )}
    </DialogButton>
  );
}

interface ChangesProps {
  readonly part: RecordPart;
  readonly id: string;
}

function Changes({ part, id }: ChangesProps) {
  const { t } = useTexts();
  const history = useQuery(historyQuery(part, id));
  return (
    <Loaded query={history}>
      {({ items }) => (
        <Lines none={t('history.none')}>
          {items.map((change) => (
            <Change key={change.at} change={change} />
          ))}
        </Lines>
      )}
    </Loaded>
  );
}

function Change({ change }: { readonly change: Schema<'RecordChangeView'> }) {
  const { t } = useTexts();
  const wordsOf = useFieldWords();
  const { at, by, act, reason, changes } = change;
  return (
    <Line>
      <strong>{t(`history.acts.${act}`)}</strong>
      <ByWhom by={by} at={at} />
      {reason !== null && <bdi>{reason}</bdi>}
      <dl className={styles.changes}>
        {changes.map(({ field, before, after }) => {
          const words = wordsOf(field);
          return (
            words && (
              <div key={field}>
                <dt>{words.label}</dt>
                <dd>
                  <Said as="del">{words.say(before)}</Said> <Said as="ins">{words.say(after)}</Said>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </Line>
  );
}

interface SaidProps {
  readonly as: 'del' | 'ins';
  readonly children: string | null;
}

function Said({ as: Tag, children }: SaidProps) {
  if (children === null) return null;
  return (
    <Tag>
      <bdi>{children}</bdi>
    </Tag>
  );
}
