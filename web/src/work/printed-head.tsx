import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/formats.js';
import { useSignedInUser } from '../session/use-session.js';
import styles from './printed-head.module.css';

interface PrintedHeadProps {
  readonly notice: string;
  /** Undefined where the case is not known yet. */
  readonly caseReference: string | undefined;
  readonly purpose: string;
}

/** What stands on paper alone, above candidates: what they are not, and who printed them, when, and for what. */
export function PrintedHead({ notice, caseReference, purpose }: PrintedHeadProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { displayName } = useSignedInUser();
  return (
    <div className={styles.printed}>
      <strong>{notice}</strong>
      <p>
        {t('printed.by', { name: displayName, time: time(new Date().toISOString()) })}
        {caseReference !== undefined && (
          <>
            {' · '}
            <bdi>{caseReference}</bdi>
          </>
        )}
        {' · '}
        <bdi>{purpose}</bdi>
      </p>
    </div>
  );
}
