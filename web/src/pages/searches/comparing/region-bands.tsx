import { useTexts } from '../../../language/use-texts.js';
import styles from './comparing.module.css';
import type { FaceView } from './use-face-view.js';

/** Where regions lie in an aligned picture, of its side; as the service compares them, without where two meet. */
const BANDS = [
  ['eyes', { left: 21, top: 29, width: 58, height: 26 }],
  ['nose', { left: 36, top: 55, width: 28, height: 13 }],
  ['mouth', { left: 29, top: 68, width: 42, height: 18 }],
] as const;

/** @param view where they lie over faces that are moved without them */
export function RegionBands({ view }: { readonly view?: FaceView }) {
  const { t } = useTexts();
  const moved = view
    ? { transform: `translate(${view.x * 100}%, ${view.y * 100}%) scale(${view.scale})` }
    : {};
  return (
    <div className={styles.bands} style={moved}>
      {BANDS.map(([region, { left, top, width, height }]) => (
        <div
          key={region}
          style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
        >
          <span>{t(`compare.regions.${region}`)}</span>
        </div>
      ))}
    </div>
  );
}
