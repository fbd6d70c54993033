import { useRef } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { useEachPageKey } from '../../design/one-key.js';
import { Slider } from '../../design/slider.js';
import { useFormats } from '../../language/formats.js';
import styles from './comparing/comparing.module.css';
import { ComparisonTools } from './comparing/comparison-tools.js';
import { type ComparisonState, MODES, useComparison } from './comparing/use-comparison.js';
import type { ComparedPicture } from './comparing/framed-face.js';
import { SideBySide, Stacked } from './comparing/stages.js';
import { useFaceView } from './comparing/use-face-view.js';

interface FaceComparisonProps {
  readonly probe: ComparedPicture;
  readonly candidate: ComparedPicture;
}

/**
 * Two faces: side by side as they were taken in, or one on the other, turned and scaled by their landmarks; one through the
 * other, divided by a line, or by turns. What is moved or scaled is so in both.
 */
export function FaceComparison({ probe, candidate }: FaceComparisonProps) {
  const { t } = useTexts();
  const stage = useRef<HTMLDivElement>(null);
  const face = useFaceView(stage);
  const comparison = useComparison(candidate.name);
  const { mode, act } = comparison;
  // Wherever on the page somebody is; arrows move the faces for who is on them, and the page for others.
  useEachPageKey((event) => {
    const isArrow = event.key.startsWith('Arrow');
    const isOnFaces = event.target === stage.current;
    if (isArrow && !isOnFaces) return;
    if (act(event.key) || face.byKey(event.key)) event.preventDefault();
    followMode(event);
  });
  const seen = { probe, candidate, view: face.view, comparison };
  return (
    <section aria-label={t('compare.faces')} className={styles.comparison}>
      <Modes comparison={comparison} />
      <div
        ref={stage}
        className={styles.stage}
        tabIndex={0}
        role="group"
        aria-label={t('compare.stage')}
        data-scaled={face.view.scale > 1}
      >
        {mode === 'side' ? <SideBySide {...seen} /> : <Stacked {...seen} />}
      </div>
      <ModeSlider comparison={comparison} />
      <ComparisonTools face={face} comparison={comparison} />
    </section>
  );
}

/** Whoever stands on one way of comparing and chooses another by its key stands on that. */
function followMode({ target, key }: KeyboardEvent) {
  const modes = target instanceof HTMLElement ? target.closest('[data-modes]') : null;
  modes?.querySelectorAll('button')[Number(key) - 1]?.focus();
}

function Modes({ comparison: { mode, setMode } }: { readonly comparison: ComparisonState }) {
  const { t } = useTexts();
  return (
    <div role="group" aria-label={t('compare.mode')} className={styles.modes} data-modes>
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
  );
}

/** What a way of comparing lets be set; its place is there in each. */
function ModeSlider({ comparison }: { readonly comparison: ComparisonState }) {
  const { t } = useTexts();
  const { number, percent } = useFormats();
  const { mode, share, setShare, rate, setRate } = comparison;
  if (mode === 'side') return null;
  if (mode === 'blink') {
    return (
      <Slider
        label={t('compare.rate')}
        value={rate}
        onChange={setRate}
        min={0}
        max={3}
        step={0.25}
        say={(times) =>
          times === 0 ? t('compare.stopped') : t('compare.a-second', { number: number(times) })
        }
      />
    );
  }
  return (
    <Slider
      label={t(`compare.shares.${mode}`)}
      value={share}
      onChange={setShare}
      min={0}
      max={100}
      say={(part) => percent(part / 100)}
    />
  );
}
