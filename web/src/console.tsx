import { Shell } from './layout/shell.js';
import { FirstPasswordPage } from './pages/sign-in/first-password-page.js';
import { SignInPage } from './pages/sign-in/sign-in-page.js';
import { useKeptSession } from './session/keep-session.js';
import { Lock } from './session/lock.js';
import { useSession } from './session/use-session.js';

/** What somebody is shown before anything else, by what they have to do first. */
export function Console() {
  const state = useSession();
  useKeptSession();
  if (state.is === 'signed-out') return <SignInPage />;
  if (state.user.passwordChangeRequired) return <FirstPasswordPage />;
  return (
    <>
      <Shell />
      <Lock />
    </>
  );
}
