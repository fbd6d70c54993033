import { useTexts } from '../../../language/use-texts.js';
import { useFormats } from '../../../language/formats.js';
import styles from './score-bars.module.css';

interface ScoreBarsProps {
  readonly face: number;
  readonly traits: number;
  readonly score: number;
}

/** What hardly a candidate passes: a bar is then full. */
const LONGEST = 8;

/** The parts of a score, and the score. */
export function ScoreBars({ face, traits, score }: ScoreBarsProps) {
  const { t } = useTexts();
  const { score: told } = useFormats();
  const rows = [
    [t('searches.parts.face'), face],
    [t('searches.parts.traits'), traits],
    [t('searches.score'), score],
  ] as const;
  return (
    <dl className={styles.bars}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <ScoreBar value={value} />
            <span className={styles.value}>{told(value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What speaks for somebody to one side, what speaks against them to the other; as long as it says much. */
export function ScoreBar({ value }: { readonly value: number }) {
  const share = Math.min(Math.abs(value), LONGEST) / LONGEST;
  return (
    <span className={styles.track} aria-hidden="true">
      <span data-against={value < 0} style={{ inlineSize: `${share * 50}%` }} />
    </span>
  );
}
