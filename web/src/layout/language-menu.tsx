import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.js';
import { changeLanguage, type Language, LANGUAGES } from '../language/language.js';
import styles from './language-menu.module.css';

/** Each language under its own name, for who does not read the others. */
export function LanguageMenu() {
  const { i18n, t } = useTranslation();
  return (
    <div role="group" aria-label={t('layout.language')} className={styles.menu}>
      {Object.entries(LANGUAGES).map(([language, name]) => (
        <Button
          key={language}
          look="quiet"
          aria-current={i18n.language === language ? 'true' : undefined}
          onPress={() => void changeLanguage(language as Language)}
        >
          <span lang={language}>{name}</span>
        </Button>
      ))}
    </div>
  );
}
