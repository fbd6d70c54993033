import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { labelIn } from '../language/label-in.js';
import { CertaintyBars } from './certainty-bars.js';
import type { Vocabulary } from './trait-set.js';
import styles from './certainty.module.css';

interface CertaintyChoiceProps {
  readonly certainties: Vocabulary['certainties'];
  /** Of what somebody is so sure. */
  readonly about: string;
  readonly value: string;
  readonly onChange: (certainty: string) => void;
}

/** How sure somebody is, in words. */
export function CertaintyChoice({ certainties, about, value, onChange }: CertaintyChoiceProps) {
  const { t, language } = useTexts();
  return (
    <RadioGroup
      className={styles.choice ?? ''}
      orientation="horizontal"
      aria-label={t('traits.certainty-of', { about })}
      value={value}
      onChange={onChange}
    >
      {certainties.map(({ code, label }, step) => (
        <RadioField key={code} value={code}>
          <RadioButton className={styles.option ?? ''}>
            <CertaintyBars steps={certainties.length} step={step} />
            <span className={styles.name}>{labelIn(language, label)}</span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
