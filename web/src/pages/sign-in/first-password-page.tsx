import { useTexts } from '../../language/use-texts.js';
import { PasswordForm } from '../account/password-form.js';
import { FirstDutyCard } from './first-duty-card.js';
import { LeaveButton } from './leave-button.js';

/** Whose password somebody else has set: nothing opens before it is their own. */
export function FirstPasswordPage() {
  const { t } = useTexts();
  return (
    <FirstDutyCard title={t('first-password.title')} why={t('first-password.why')}>
      <PasswordForm current={t('first-password.current')} submit={t('first-password.submit')}>
        <LeaveButton />
      </PasswordForm>
    </FirstDutyCard>
  );
}
