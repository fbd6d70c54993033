import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Message } from '../../design/message.js';
import styles from './account.module.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly done: string;
  readonly onDone: () => void;
}

/** What lets somebody in without their app, shown this once. */
export function RecoveryCodes({ codes, done, onDone }: RecoveryCodesProps) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  }

  return (
    <section className={styles.codes} aria-label={t('second-factor.codes')}>
      <h2>{t('second-factor.codes')}</h2>
      <Message tone="notice">{t('second-factor.codes-why')}</Message>
      <ol dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button
          onPress={() => {
            print();
          }}
        >
          {t('second-factor.print')}
        </Button>
        {'clipboard' in navigator && (
          <Button onPress={() => void copy()}>
            {copied ? t('second-factor.copied') : t('second-factor.copy')}
          </Button>
        )}
      </div>
      <Button look="main" onPress={onDone}>
        {done}
      </Button>
    </section>
  );
}
