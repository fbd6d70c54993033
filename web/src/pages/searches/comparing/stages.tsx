import { Unbroken } from '../../../design/unbroken.js';
import styles from './comparing.module.css';
import { type ComparedPicture, FramedFace } from './framed-face.js';
import { RegionBands } from './region-bands.js';
import type { ComparisonState } from './use-comparison.js';
import type { FaceView } from './use-face-view.js';

interface StageProps {
  readonly probe: ComparedPicture;
  readonly candidate: ComparedPicture;
  readonly view: FaceView;
  readonly comparison: ComparisonState;
}

/** One beside the other, whole or aligned. */
export function SideBySide({ probe, candidate, view, comparison }: StageProps) {
  const { isAligned, hasBands, turn } = comparison;
  const both = [
    [probe, 0],
    [candidate, turn],
  ] as const;
  return (
    <div className={styles.side} data-aligned={isAligned || hasBands}>
      {both.map(([picture, by], place) => (
        <figure key={place}>
          <FramedFace
            picture={picture}
            size={isAligned || hasBands ? 'aligned' : 'full'}
            view={view}
            turn={by}
          >
            {hasBands && <RegionBands />}
          </FramedFace>
          <figcaption>
            <bdi>
              <Unbroken>{picture.name}</Unbroken>
            </bdi>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** Both in one place: the probe below, of the candidate above it as much as is asked for. */
export function Stacked({ probe, candidate, view, comparison }: StageProps) {
  const { mode, share, isShown, hasBands, turn } = comparison;
  const above = {
    overlay: { opacity: share / 100 },
    split: { clipPath: `inset(0 0 0 ${share}%)` },
    blink: { visibility: isShown ? 'visible' : 'hidden' },
    side: {},
  } as const;
  return (
    <div className={styles.stack}>
      <FramedFace picture={probe} size="aligned" view={view} turn={0} />
      <FramedFace picture={candidate} size="aligned" view={view} turn={turn} style={above[mode]} />
      {mode === 'split' && <div className={styles.line} style={{ left: `${share}%` }} />}
      {hasBands && (
        <div className={styles.over}>
          <RegionBands view={view} />
        </div>
      )}
    </div>
  );
}
