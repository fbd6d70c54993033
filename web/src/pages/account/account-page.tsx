import { useTexts } from '../../language/use-texts.js';
import { Fact, Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { ProviderSession } from '../../session/provider-session.js';
import { useSession, useSignedInUser } from '../../session/use-session.js';
import { useWays } from '../../session/use-ways.js';
import styles from './account.module.css';
import { PasswordForm } from './password-form.js';
import { SecondFactorForm } from './second-factor-form.js';

/** Who is signed in, and what they sign in with. */
export function AccountPage() {
  const { t } = useTexts();
  const { time } = useFormats();
  const prefectureName = usePrefectureName();
  const { username, displayName, role, prefecture, secondFactor, external } = useSignedInUser();
  const signedInAt = useSession()?.signedInAt;
  const issuer = useWays()?.issuer;
  return (
    <>
      <PageHead title={t('account.title')} />
      <div className={styles.parts}>
        <Sheet title={displayName}>
          <Facts>
            <Fact name={t('sign-in.username')} value={external ? null : username} />
            <Fact name={t('account.role')} value={t(`roles.${role}`)} />
            <Fact name={t('account.prefecture')} value={prefectureName(prefecture)} />
            <Fact name={t('account.since')} value={signedInAt && time(signedInAt)} />
          </Facts>
          {external && issuer && <ProviderSession issuer={issuer} />}
        </Sheet>
        {!external && (
          <>
            <Sheet title={t('sign-in.password')}>
              <p>{t('account.password-why')}</p>
              <PasswordForm current={t('account.current')} submit={t('account.change-password')} />
            </Sheet>
            <Sheet title={t('second-factor.title')}>
              <p>{secondFactor ? t('second-factor.is-set') : t('second-factor.why')}</p>
              <SecondFactorForm done={t('second-factor.kept')} />
            </Sheet>
          </>
        )}
      </div>
    </>
  );
}
