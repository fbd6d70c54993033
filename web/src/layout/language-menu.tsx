import { useTexts } from '../language/use-texts.js';
import { Button } from '../design/button.js';
import { changeLanguage, type Language, LANGUAGES } from '../language/language.js';
import styles from './language-menu.module.css';

/** Each language under its own name, for who does not read the others. */
export function LanguageMenu() {
  const { t, language } = useTexts();
  return (
    <div role="group" aria-label={t('layout.language')} className={styles.menu}>
      {Object.entries(LANGUAGES).map(([one, name]) => (
        <Button
          key={one}
          look="quiet"
          aria-current={language === one ? 'true' : undefined}
          onPress={() => void changeLanguage(one as Language)}
        >
          <span lang={one}>{name}</span>
        </Button>
      ))}
    </div>
  );
}
