import { pictogramOf } from './pictograms/index.js';
import { Pictogram } from './pictograms/pictogram.js';
import { swatchOf } from './swatches.js';
import styles from './traits.module.css';

interface ValuePictureProps {
  readonly trait: string;
  readonly code: string;
}

/** How a value looks, where there is a picture of it. */
export function ValuePicture({ trait, code }: ValuePictureProps) {
  const drawing = pictogramOf(trait, code);
  if (drawing) return <Pictogram drawing={drawing} />;
  const background = swatchOf(trait, code);
  if (background === undefined) return null;
  return <span className={styles.swatch} style={{ background }} aria-hidden="true" />;
}
