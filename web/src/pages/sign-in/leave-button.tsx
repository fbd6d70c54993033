import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.js';
import { signOut } from '../../session/sign-in.js';

/** Out again, from what has to be done first. */
export function LeaveButton() {
  const { t } = useTranslation();
  return (
    <Button look="quiet" onPress={() => void signOut()}>
      {t('layout.sign-out')}
    </Button>
  );
}
