import { Sheet } from '../../design/sheet.js';
import { Fact, Facts } from '../../design/facts.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { type Import, isMoving } from './imports.js';
import styles from './imports.module.css';
import { countOf, OUTCOMES } from './row-counts.js';

/** How far an import is, and its rows by what became of them. */
export function ImportProgress({ of }: { readonly of: Import }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const all = OUTCOMES.reduce((sum, one) => sum + countOf(of, one), 0);
  const done = all - countOf(of, 'waiting');
  return (
    <Sheet title={t('imports.rows')} count={number(all)}>
      {isMoving(of) && (
        <p role="status">
          {of.state === 'checking'
            ? t('imports.checking', { number: number(all) })
            : t('imports.running', { done: number(done), of: number(all) })}
        </p>
      )}
      {of.state === 'running' && (
        <progress
          className={styles.bar}
          aria-label={t('imports.progress')}
          value={done}
          max={all}
        />
      )}
      <Facts>
        {OUTCOMES.map((one) => (
          <Fact
            key={one}
            name={t(`imports.outcomes.${one}`)}
            value={countOf(of, one) > 0 ? number(countOf(of, one)) : null}
          />
        ))}
      </Facts>
    </Sheet>
  );
}
