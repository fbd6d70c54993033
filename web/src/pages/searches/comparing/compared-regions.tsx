import type { Schema } from '@mirsam/client';
import { useTexts } from '../../../language/use-texts.js';
import { Sheet } from '../../../design/sheet.js';
import { useFormats } from '../../../language/formats.js';
import { ScoreBar } from '../result/score-bars.js';
import styles from './compared.module.css';

interface ComparedRegionsProps {
  /** Null of a candidate found by traits alone. */
  readonly face: Schema<'CandidateFace'> | null;
  readonly bands: Readonly<Record<string, string>>;
}

/** What each part of the face says by itself, and what the resemblance as a whole is worth. */
export function ComparedRegions({ face, bands }: ComparedRegionsProps) {
  const { t } = useTexts();
  const { score } = useFormats();
  if (!face) return null;
  const largest = Math.max(...face.regions.map(({ evidence }) => Math.abs(evidence)));
  return (
    <Sheet title={t('compare.regions-say')}>
      <p>{bands[face.band]}</p>
      <dl className={styles.regions}>
        {face.regions.map(({ region, evidence }) => (
          <div key={region}>
            <dt>{t(`compare.regions.${region}`)}</dt>
            <dd>
              <ScoreBar value={evidence} largest={largest} />
              <span className={styles.weight}>{score(evidence)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>{t('compare.regions-apart')}</p>
    </Sheet>
  );
}
