import type { Schema } from '@mirsam/client';
import { useTexts } from '../language/use-texts.js';
import styles from './making.module.css';

interface MadeSoProps {
  readonly making: Schema<'SketchMakingView'>;
  /** What studies say of sketches that were made so. */
  readonly cautions?: readonly string[];
}

/** How a sketch was made, to be read out, and what is to be kept in mind of that. */
export function MadeSo({ making, cautions = [] }: MadeSoProps) {
  const { t } = useTexts();
  return (
    <>
      <p className={styles.words}>
        <bdi>{making.words}</bdi>
      </p>
      {cautions.length > 0 && (
        <ul className={styles.cautions} aria-label={t('making.cautions')}>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
    </>
  );
}
