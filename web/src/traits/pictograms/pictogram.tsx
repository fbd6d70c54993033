import type { Drawing } from './pen.js';
import styles from './pictogram.module.css';

/** In the colour of the text around it, which says what it shows. */
export function Pictogram({ drawing }: { readonly drawing: Drawing }) {
  return (
    <svg viewBox="0 0 64 64" className={styles.pictogram} aria-hidden="true">
      {drawing.map(({ d, look }, index) => (
        <path key={index} d={d} className={styles[look]} />
      ))}
    </svg>
  );
}
