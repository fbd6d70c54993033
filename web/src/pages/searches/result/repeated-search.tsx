import { dataOf, type Schema } from '@mirsam/client';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../../language/use-texts.js';
import { mirsam } from '../../../api/mirsam.js';
import { Button } from '../../../design/button.js';
import { Message } from '../../../design/message.js';
import { ProblemMessage } from '../../../design/problem-message.js';
import { Sheet } from '../../../design/sheet.js';
import { useFormats } from '../../../language/formats.js';
import { useMay } from '../../../session/use-may.js';
import styles from './result.module.css';

/** The same search over the records of now, and what has changed since. */
export function RepeatedSearch({ search: { id } }: { readonly search: Schema<'SearchView'> }) {
  const { t } = useTexts();
  const may = useMay();
  const repeat = useMutation({
    mutationFn: async () =>
      dataOf(await mirsam.POST('/api/v1/searches/{id}/repeat', { params: { path: { id } } })),
  });
  if (!may('searches.repeat')) return null;
  return (
    <Sheet title={t('searches.again')}>
      <p className={styles.soft}>{t('searches.again-what')}</p>
      {repeat.error && <ProblemMessage failure={repeat.error} />}
      {repeat.data && <Changes repeat={repeat.data} />}
      <div>
        <Button
          isDisabled={repeat.isPending}
          onPress={() => {
            repeat.mutate();
          }}
        >
          {repeat.isPending ? t('asking.running') : t('searches.repeat')}
        </Button>
      </div>
    </Sheet>
  );
}

function Changes({ repeat }: { readonly repeat: Schema<'RepeatView'> }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { same, changes, reasons } = repeat;
  const { gallerySize, entered, left, rescored } = changes;
  if (same) return <Message tone="good">{t('searches.same')}</Message>;
  return (
    <>
      {gallerySize && (
        <p>
          {t('searches.gallery-then', {
            then: number(gallerySize.then),
            now: number(gallerySize.now),
          })}
        </p>
      )}
      <ul className={styles.changes}>
        {entered.map((one) => (
          <li key={one.id}>
            <strong>{t('searches.entered', { number: one.number, rank: number(one.rank) })}</strong>
            <span className={styles.soft}>{reasons[one.why]}</span>
          </li>
        ))}
        {left.map((one) => (
          <li key={`left ${one.rank}`}>
            <strong>
              {t('searches.left', { number: one.number ?? '–', rank: number(one.rank) })}
            </strong>
            <span className={styles.soft}>{reasons[one.why]}</span>
          </li>
        ))}
        {rescored.map(({ id, number: name, rank, score, why }) => (
          <li key={id}>
            <strong>
              {t('searches.moved', {
                number: name,
                then: number(rank.then),
                now: number(rank.now),
              })}
            </strong>
            <span className={styles.soft}>
              {t('searches.scores', { then: number(score.then), now: number(score.now) })} ·{' '}
              {reasons[why]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
