import { ToggleButton } from 'react-aria-components';
import { useTexts } from '../../../language/use-texts.js';
import { Button } from '../../../design/button.js';
import toggles from '../../../design/toggles.module.css';
import { useFormats } from '../../../language/formats.js';
import styles from './comparing.module.css';
import type { ComparisonState } from './use-comparison.js';
import type { useFaceView } from './use-face-view.js';

interface ComparisonToolsProps {
  readonly face: ReturnType<typeof useFaceView>;
  readonly comparison: ComparisonState;
}

/** What keys do, for who has none. */
export function ComparisonTools({ face, comparison }: ComparisonToolsProps) {
  const { t } = useTexts();
  const { number, percent } = useFormats();
  const { mode, isAligned, setAligned, hasBands, setBands, turn, turnBy, show } = comparison;
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('compare.tools')}>
      <span className={styles.together}>
        <Button aria-label={t('compare.smaller')} onPress={face.smaller}>
          −
        </Button>
        <output className={styles.scale}>{percent(face.view.scale)}</output>
        <Button aria-label={t('compare.larger')} onPress={face.larger}>
          +
        </Button>
      </span>
      <Button onPress={face.whole}>{t('compare.whole')}</Button>
      <span className={styles.together}>
        <Button
          aria-label={t('compare.turn-left')}
          onPress={() => {
            turnBy(-1);
          }}
        >
          ⟲
        </Button>
        <output className={styles.turn}>{number(turn)}°</output>
        <Button
          aria-label={t('compare.turn-right')}
          onPress={() => {
            turnBy(1);
          }}
        >
          ⟳
        </Button>
      </span>
      {mode === 'side' && (
        <ToggleButton
          className={toggles.toggle ?? ''}
          isSelected={isAligned || hasBands}
          isDisabled={hasBands}
          onChange={setAligned}
        >
          {t('compare.aligned')}
        </ToggleButton>
      )}
      <ToggleButton className={toggles.toggle ?? ''} isSelected={hasBands} onChange={setBands}>
        {t('compare.bands')}
      </ToggleButton>
      {mode === 'blink' && <Button onPress={show}>{t('compare.other')}</Button>}
    </div>
  );
}
