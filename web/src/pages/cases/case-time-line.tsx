import { useTexts } from '../../language/use-texts.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { caseHistory } from './case-history.js';
import type { OverviewProps } from './case-page.js';
import styles from './cases.module.css';

/** What was done for the case, newest first. */
export function CaseTimeLine({ overview }: OverviewProps) {
  const { t } = useTexts();
  const { time } = useFormats();
  return (
    <Sheet title={t('case.time-line')}>
      <ol className={styles.events}>
        {caseHistory(overview).map(({ deed, at, about, by }) => (
          <li key={`${deed} ${at} ${about}`}>
            <time dateTime={at}>
              <bdi>{time(at)}</bdi>
            </time>
            <span>
              <strong>{t(`case.events.${deed}`)}</strong> <bdi>{about}</bdi>
            </span>
            <span className={styles.soft}>
              <bdi>{by.name}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
