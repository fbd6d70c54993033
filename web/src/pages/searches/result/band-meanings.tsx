import { useTexts } from '../../../language/use-texts.js';
import type { ShownCandidate } from '../searches.js';
import styles from './result.module.css';

interface BandMeaningsProps {
  readonly candidates: readonly ShownCandidate[];
  /** In the words of the service, strongest first. */
  readonly bands: Readonly<Record<string, string>>;
}

/** What the bars and the words on the cards are worth: once for the whole list, and only of those that are on one. */
export function BandMeanings({ candidates, bands }: BandMeaningsProps) {
  const { t } = useTexts();
  const shown = new Set<string>(candidates.flatMap(({ face }) => face?.band ?? []));
  if (shown.size === 0) return null;
  return (
    <div className={styles.meanings}>
      <p>{t('searches.bars-mean')}</p>
      <ul aria-label={t('searches.worth')}>
        {Object.entries(bands).map(
          ([band, meaning]) => shown.has(band) && <li key={band}>{meaning}</li>,
        )}
      </ul>
    </div>
  );
}
