import { useEffect, useState } from 'react';
import { useTexts } from '../../../language/use-texts.js';
import { Button } from '../../../design/button.js';
import { Message } from '../../../design/message.js';
import { ProblemMessage } from '../../../design/problem-message.js';
import { useFormats } from '../../../language/formats.js';
import styles from './asking.module.css';
import type { SearchRun } from './use-search-run.js';

interface SearchProgressProps {
  readonly run: SearchRun;
  /** How many images are sent along. */
  readonly images: number;
}

/** What is known of a search under way, which is how long it has been; what became of it, where it found nothing. */
export function SearchProgress({ run, images }: SearchProgressProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { since, isCancelled, failure, retryAt, cancel } = run;
  const now = useSeconds(since !== null || retryAt !== null);
  if (since !== null) {
    const seconds = Math.max(0, Math.round((now - since) / 1000));
    return (
      <div className={styles.running}>
        <p role="status">
          {images > 0 ? t('asking.running-images', { count: images }) : t('asking.running')}
        </p>
        <span role="timer">{t('asking.seconds', { count: seconds, number: number(seconds) })}</span>
        <Button onPress={cancel}>{t('asking.cancel')}</Button>
      </div>
    );
  }
  if (isCancelled) return <Message tone="notice">{t('asking.cancelled')}</Message>;
  if (failure === null) return null;
  const left = retryAt === null ? 0 : Math.ceil((retryAt - now) / 1000);
  return (
    <>
      <ProblemMessage failure={failure} />
      {left > 0 && (
        <p role="timer">{t('asking.again-in', { count: left, number: number(left) })}</p>
      )}
    </>
  );
}

/** The time, each second while somebody waits. */
function useSeconds(isAwaited: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isAwaited) return;
    const tick = () => {
      setNow(Date.now());
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [isAwaited]);
  return now;
}
