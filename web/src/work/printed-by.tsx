import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../language/use-texts.js';
import { BETWEEN } from '../design/between.js';
import { useFormats } from '../language/formats.js';
import { useSignedInUser } from '../session/use-session.js';
import styles from './printed-head.module.css';
import { useWork } from './use-work.js';

/** What stands on paper alone, above any page: who printed it, when, and for which case and why they looked at it. */
export function PrintedBy() {
  const { t } = useTexts();
  const { time } = useFormats();
  const { displayName } = useSignedInUser();
  const work = useWork();
  const printedAt = usePrintedAt();
  return (
    <p className={styles.printed}>
      {t('printed.by', { name: displayName, time: time(printedAt) })}
      {work && (
        <>
          {BETWEEN}
          <bdi>{work.reference}</bdi>
          {BETWEEN}
          <bdi>{work.purpose}</bdi>
        </>
      )}
    </p>
  );
}

/** A page may have been open for hours before it is printed. */
function usePrintedAt(): string {
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const note = () => {
      flushSync(() => {
        setAt(new Date().toISOString());
      });
    };
    addEventListener('beforeprint', note);
    return () => {
      removeEventListener('beforeprint', note);
    };
  }, []);
  return at;
}
