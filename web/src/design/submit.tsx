import { useId } from 'react';
import { useTexts } from '../language/use-texts.js';
import { useFormats } from '../language/formats.js';
import { Button } from './button.js';
import styles from './field.module.css';

interface SubmitProps {
  readonly isPending: boolean;
  /** What nothing can be sent without, by what it is called; false where it is there. */
  readonly missing: readonly (string | false)[];
  /** Where it is in no form. */
  readonly onPress?: () => void;
  readonly children: string;
}

/** The button that sends what was filled in; while something is missing, it says what. */
export function Submit({ isPending, missing, children, ...pressed }: SubmitProps) {
  const { t } = useTexts();
  const { list } = useFormats();
  const why = useId();
  const names = missing.filter((one) => one !== false);
  const isWhole = names.length === 0;
  return (
    <>
      <Button
        {...pressed}
        look="main"
        type="submit"
        isDisabled={isPending || !isWhole}
        {...(!isWhole && { 'aria-describedby': why })}
      >
        {children}
      </Button>
      {!isWhole && (
        <p id={why} className={styles.description}>
          {t('layout.missing', { fields: list(names) })}
        </p>
      )}
    </>
  );
}
