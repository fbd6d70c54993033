import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../language/formats.js';
import styles from './result.module.css';

interface ScoreBarsProps {
  readonly face: number;
  readonly traits: number;
  readonly score: number;
}

/** What no candidate passes in practice: a bar is then full. */
const LONGEST = 12;

/** What speaks for somebody to one side, what speaks against them to the other; as long as it says much. */
export function ScoreBars({ face, traits, score }: ScoreBarsProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
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
            <span className={styles.track} aria-hidden="true">
              <span
                data-against={value < 0}
                style={{ inlineSize: `${(Math.min(Math.abs(value), LONGEST) / LONGEST) * 50}%` }}
              />
            </span>
            <span className={styles.value}>{number(value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
