import type { Schema } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { BETWEEN } from '../../design/between.js';
import { Button } from '../../design/button.js';
import styles from './sign-in.module.css';

interface OfferedAccountsProps {
  readonly accounts: readonly Schema<'OfferedAccount'>[];
  readonly take: (username: string) => void;
}

/** The users of a demonstration, one of whom one can be. */
export function OfferedAccounts({ accounts, take }: OfferedAccountsProps) {
  const { t } = useTexts();
  return (
    <section className={styles.offered} aria-label={t('sign-in.offered')}>
      <p>{t('sign-in.offered')}</p>
      <ul>
        {accounts.map(({ username, displayName, role, prefecture }) => (
          <li key={username}>
            <Button
              look="quiet"
              onPress={() => {
                take(username);
              }}
            >
              <bdi>{displayName}</bdi>
            </Button>
            <span>
              {t(`roles.${role}`)}
              {BETWEEN}
              <bdi>{prefecture}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
