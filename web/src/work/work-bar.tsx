import { Link, useMatch } from '@tanstack/react-router';
import { useTexts } from '../language/use-texts.js';
import { Button } from '../design/button.js';
import { Unbroken } from '../design/unbroken.js';
import { withoutFullStop } from '../language/as-is-said.js';
import { useFormats } from '../language/formats.js';
import { BeginWork } from './begin-work.js';
import { useWork } from './use-work.js';
import { work } from './work.js';
import { BETWEEN } from '../design/between.js';
import styles from './work-bar.module.css';

/** Always in sight: for which case somebody looks at faces, why, and until when. */
export function WorkBar() {
  const { t } = useTexts();
  const { clock } = useFormats();
  const current = useWork();
  // The page of a case offers that case, and that alone.
  const isOfCase = useMatch({ from: '/console/cases/$id', shouldThrow: false }) !== undefined;
  if (!current) {
    return (
      <aside className={styles.bar} aria-label={t('work.title')}>
        <p>{isOfCase ? t('work.none-here') : t('work.none')}</p>
        {!isOfCase && <BeginWork look="plain" />}
      </aside>
    );
  }
  const { caseId, reference, purpose, until } = current;
  return (
    <aside className={styles.bar} aria-label={t('work.title')}>
      <p>
        {t('work.for')}{' '}
        <Link to="/cases/$id" params={{ id: caseId }}>
          <bdi>
            <Unbroken>{reference}</Unbroken>
          </bdi>
        </Link>
        {BETWEEN}
        <bdi>{withoutFullStop(purpose)}</bdi>
        {BETWEEN}
        {t('work.until', { time: clock(until) })}
      </p>
      <Button
        look="quiet"
        onPress={() => {
          work.keep(null);
        }}
      >
        {t('work.end')}
      </Button>
    </aside>
  );
}
