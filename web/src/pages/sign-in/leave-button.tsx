import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { signOut } from '../../session/sign-in.js';

/** Out again, from what has to be done first. */
export function LeaveButton() {
  const { t } = useTexts();
  return (
    <Button look="quiet" onPress={() => void signOut()}>
      {t('layout.sign-out')}
    </Button>
  );
}
