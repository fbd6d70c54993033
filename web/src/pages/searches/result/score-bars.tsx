import { useTexts } from '../../../language/use-texts.js';
import { useFormats } from '../../../language/formats.js';
import styles from './score-bars.module.css';

interface ScoreBarsProps {
  readonly face: number;
  readonly traits: number;
  /** What the cases have in common; absent where they have nothing. */
  readonly circumstances?: number | undefined;
  readonly score: number;
  /** Of all that stand beside it, so that bars tell of them alike: its bar is full. */
  readonly largest: number;
}

/** Little evidence stays a short bar, also where there is no more. */
const LEAST = 8;

/** The parts of a score, and the score. */
export function ScoreBars({ face, traits, circumstances, score, largest }: ScoreBarsProps) {
  const { t } = useTexts();
  const { score: told } = useFormats();
  const rows = [
    [t('searches.parts.face'), face],
    [t('searches.parts.traits'), traits],
    ...(circumstances === undefined
      ? []
      : [[t('searches.parts.circumstances'), circumstances] as const]),
    [t('searches.score'), score],
  ] as const;
  return (
    <dl className={styles.bars}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <ScoreBar value={value} largest={largest} />
            <span className={styles.value}>{told(value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ScoreBarProps {
  readonly value: number;
  readonly largest: number;
}

/** What speaks for somebody to one side, what speaks against them to the other; as long as it says much. */
export function ScoreBar({ value, largest }: ScoreBarProps) {
  const share = Math.min(1, Math.abs(value) / Math.max(LEAST, largest));
  return (
    <span className={styles.track} aria-hidden="true">
      <span data-against={value < 0} style={{ inlineSize: `${share * 50}%` }} />
    </span>
  );
}
