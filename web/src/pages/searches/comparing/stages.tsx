import type { CSSProperties } from 'react';
import { Unbroken } from '../../../design/unbroken.js';
import { useTexts } from '../../../language/use-texts.js';
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
            <Name of={picture} />
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** Both in one place: the probe below, of the candidate above it as much as is asked for. */
export function Stacked({ probe, candidate, view, comparison }: StageProps) {
  const { mode, share, isShown, hasBands, turn } = comparison;
  const line = useLine(share);
  const above = {
    overlay: { opacity: share / 100 },
    split: line.beyond,
    blink: { visibility: isShown ? 'visible' : 'hidden' },
    side: {},
  } as const;
  const named = mode === 'blink' ? [isShown ? candidate : probe] : [probe, candidate];
  return (
    <figure className={styles.stacked}>
      <div className={styles.stack}>
        <FramedFace picture={probe} size="aligned" view={view} turn={0} />
        <FramedFace
          picture={candidate}
          size="aligned"
          view={view}
          turn={turn}
          style={above[mode]}
        />
        {mode === 'split' && <div className={styles.line} style={line.at} />}
        {hasBands && (
          <div className={styles.over}>
            <RegionBands view={view} />
          </div>
        )}
      </div>
      <figcaption>
        {named.map((picture, place) => (
          <Name key={place} of={picture} />
        ))}
      </figcaption>
    </figure>
  );
}

/** Where the line is, and what of the candidate is seen: the probe begins where the page does, as side by side. */
function useLine(share: number): Readonly<Record<'at' | 'beyond', CSSProperties>> {
  const { language } = useTexts();
  return language === 'ar'
    ? { at: { right: `${share}%` }, beyond: { clipPath: `inset(0 ${share}% 0 0)` } }
    : { at: { left: `${share}%` }, beyond: { clipPath: `inset(0 0 0 ${share}%)` } };
}

function Name({ of }: { readonly of: ComparedPicture }) {
  return (
    <bdi>
      <Unbroken>{of.name}</Unbroken>
    </bdi>
  );
}
