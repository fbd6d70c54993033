import { useTexts } from '../../language/use-texts.js';
import { SecondFactorForm } from '../account/second-factor-form.js';
import { FirstDutyCard } from './first-duty-card.js';
import { LeaveButton } from './leave-button.js';

/** Whose role takes a second factor, and who has none yet. */
export function FirstSecondFactorPage() {
  const { t } = useTexts();
  return (
    <FirstDutyCard title={t('second-factor.first')} why={t('second-factor.why')}>
      <SecondFactorForm done={t('second-factor.go-on')}>
        <LeaveButton />
      </SecondFactorForm>
    </FirstDutyCard>
  );
}
