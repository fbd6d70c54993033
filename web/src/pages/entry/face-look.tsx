import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Message } from '../../design/message.js';
import { useObjectUrl } from '../../design/use-object-url.js';
import { PoorCondition } from '../records/poor-condition.js';
import styles from './face-look.module.css';
import type { LookedAt, Modality } from './pictures.js';

interface FaceLookProps {
  readonly seen: LookedAt;
  readonly modality: Modality;
  /** While the box that was drawn last is looked at. */
  readonly isOld: boolean;
}

/** What is taken of an image: the face alone, what is poor about it, and what somebody should look at again. */
export function FaceLook({ seen, modality, isOld }: FaceLookProps) {
  const { t } = useTexts();
  const aligned = useObjectUrl(seen.aligned);
  const { status, toCheck = [], modalityDoubtful } = seen.face;
  return (
    <div className={styles.look} aria-live="polite" aria-busy={isOld}>
      {aligned !== null && (
        <figure className={styles.aligned}>
          <img src={aligned} alt={t('entry.aligned')} width={224} height={224} />
          <figcaption>{t('entry.aligned')}</figcaption>
        </figure>
      )}
      <div className={styles.told}>
        {status === 'not_found' && <Message tone="notice">{t('entry.no-face')}</Message>}
        {status === 'found' && <Badge tone="good">{t('entry.face-found')}</Badge>}
        {toCheck.map((why) => (
          <Message key={why} tone="notice">
            {t(`entry.to-check.${why}`)}
          </Message>
        ))}
        {modalityDoubtful === true && (
          <Message tone="notice">{t(`entry.looks-otherwise.${modality}`)}</Message>
        )}
        <PoorCondition face={seen.face} />
      </div>
    </div>
  );
}
