import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTexts } from '../../../language/use-texts.js';
import { Button } from '../../../design/button.js';
import { oneKey, useOneKey, usePageKeys } from '../../../design/one-key.js';
import { OverPage } from '../../../design/over-page.js';
import toggles from '../../../design/toggles.module.css';
import styles from './keys-help.module.css';

const KEYS = [
  ['modes', ['1', '2', '3', '4']],
  ['others', ['J', 'K']],
  ['members', ['M']],
  ['scale', ['+', '−', '0']],
  ['move', ['←', '↑', '→', '↓']],
  ['turn', ['[', ']']],
  ['slide', [',', '.']],
  ['aligned', ['A']],
  ['regions', ['R']],
  ['turns', ['X']],
  ['help', ['?']],
] as const;

/** What keys do; and whether they do. */
export function KeysHelp() {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const isOn = useOneKey();
  usePageKeys({
    '?': () => {
      setOpen(true);
    },
  });
  return (
    <>
      <Button
        look="quiet"
        onPress={() => {
          setOpen(true);
        }}
      >
        {t('keys.title')} <kbd aria-hidden="true">?</kbd>
      </Button>
      <OverPage title={t('keys.title')} isOpen={isOpen} onOpenChange={setOpen}>
        {() => (
          <>
            <dl className={styles.keys}>
              {KEYS.map(([name, keys]) => (
                <div key={name}>
                  <dt>{t(`keys.${name}`)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
            <ToggleButton
              className={toggles.toggle ?? ''}
              isSelected={isOn}
              onChange={(on) => {
                oneKey.turn(on);
              }}
            >
              {t('keys.on')}
            </ToggleButton>
            <Button look="main" slot="close">
              {t('keys.close')}
            </Button>
          </>
        )}
      </OverPage>
    </>
  );
}
