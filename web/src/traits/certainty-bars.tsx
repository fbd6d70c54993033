import { readNumber } from '../language/read-number.js';
import styles from './certainty.module.css';

interface CertaintyBarsProps {
  readonly steps: number;
  /** From 0, the surest; -1 of what is not told. */
  readonly step: number;
}

/** As many bars as one can be sure, rising, and filled as far as somebody is. */
export function CertaintyBars({ steps, step }: CertaintyBarsProps) {
  return (
    <span className={styles.bars} aria-hidden="true">
      {Array.from({ length: steps }, (_, bar) => {
        const own = steps - 1 - bar;
        return (
          <span key={own} data-step={own} data-filled={(step >= 0 && own >= step) || undefined} />
        );
      })}
    </span>
  );
}

/** Of how sure the bar tells that was pressed; undefined where none was. */
export function stepPressed(target: EventTarget): number | undefined {
  const step =
    target instanceof Element && target.closest<HTMLElement>('[data-step]')?.dataset.step;
  return step ? Number(step) : undefined;
}

/** Of how sure a key tells, `1` as the surest; undefined of one that tells none. */
export function stepTyped(key: string, steps: number): number | undefined {
  const step = (readNumber(key) ?? 0) - 1;
  return step >= 0 && step < steps ? step : undefined;
}
