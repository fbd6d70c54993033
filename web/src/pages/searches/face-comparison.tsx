import { type KeyboardEvent, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.js';
import type { PictureSize } from '../../work/record-picture.js';
import styles from './compare.module.css';

const MODES = ['side', 'overlay', 'split', 'blink'] as const;

type Mode = (typeof MODES)[number];

interface ComparedPicture {
  readonly address: (size: PictureSize) => string;
  readonly name: string;
}

interface FaceComparisonProps {
  readonly probe: ComparedPicture;
  readonly candidate: ComparedPicture;
}

/** Keys that choose a way of comparing, wherever one is on the comparison. */
const KEYS: Readonly<Record<string, Mode>> = { 1: 'side', 2: 'overlay', 3: 'split', 4: 'blink' };

/**
 * Two faces, turned and scaled by their landmarks so that one lies on the other: side by side, one through the other,
 * divided by a line, or by turns.
 */
export function FaceComparison({ probe, candidate }: FaceComparisonProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<Mode>('side');
  const [share, setShare] = useState(50);
  const byKey = ({ key }: KeyboardEvent) => {
    const chosen = KEYS[key];
    if (chosen) setMode(chosen);
  };
  const slides = mode === 'overlay' || mode === 'split';
  return (
    <section aria-label={t('compare.faces')} onKeyDown={byKey} className={styles.comparison}>
      <div role="group" aria-label={t('compare.mode')} className={styles.modes}>
        {MODES.map((one, index) => (
          <Button
            key={one}
            look={one === mode ? 'main' : 'plain'}
            aria-pressed={one === mode}
            onPress={() => {
              setMode(one);
            }}
          >
            {t(`compare.modes.${one}`)} <kbd aria-hidden="true">{index + 1}</kbd>
          </Button>
        ))}
      </div>
      {mode === 'side' ? (
        <div className={styles.side}>
          <Face picture={probe} size="full" />
          <Face picture={candidate} size="full" />
        </div>
      ) : (
        <Stacked mode={mode} share={share} probe={probe} candidate={candidate} />
      )}
      {slides && (
        <Slider
          className={styles.slider ?? ''}
          value={share}
          onChange={setShare}
          minValue={0}
          maxValue={100}
        >
          <Label>{t(`compare.shares.${mode}`)}</Label>
          <SliderOutput />
          <SliderTrack className={styles.track ?? ''}>
            <SliderThumb className={styles.thumb ?? ''} />
          </SliderTrack>
        </Slider>
      )}
    </section>
  );
}

function Face({
  picture,
  size,
}: {
  readonly picture: ComparedPicture;
  readonly size: PictureSize;
}) {
  const { t } = useTranslation();
  return (
    <figure className={styles.face}>
      <img src={picture.address(size)} alt={t('work.picture-of', { number: picture.name })} />
      <figcaption>
        <bdi>{picture.name}</bdi>
      </figcaption>
    </figure>
  );
}

interface StackedProps extends FaceComparisonProps {
  readonly mode: Mode;
  readonly share: number;
}

/** Both in one place: the probe below, of the candidate above it as much as is asked for. */
function Stacked({ mode, share, probe, candidate }: StackedProps) {
  const { t } = useTranslation();
  const shown =
    mode === 'overlay'
      ? { opacity: share / 100 }
      : mode === 'split'
        ? { clipPath: `inset(0 0 0 ${share}%)` }
        : {};
  return (
    <div className={styles.stack}>
      <img src={probe.address('aligned')} alt={t('work.picture-of', { number: probe.name })} />
      <img
        src={candidate.address('aligned')}
        alt={t('work.picture-of', { number: candidate.name })}
        className={mode === 'blink' ? styles.blink : undefined}
        style={shown}
      />
    </div>
  );
}
