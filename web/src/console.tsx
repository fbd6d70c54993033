import { lazy, Suspense } from 'react';
import { SignInPage } from './pages/sign-in/sign-in-page.js';
import { useKeptSession } from './session/keep-session.js';
import { session } from './session/session.js';
import { useSession } from './session/use-session.js';

// Whoever signs in waits for none of what is shown after it.
const Shell = lazy(async () => ({ default: (await import('./layout/shell.js')).Shell }));
const Lock = lazy(async () => ({ default: (await import('./session/lock.js')).Lock }));
const FirstPasswordPage = lazy(async () => ({
  default: (await import('./pages/sign-in/first-password-page.js')).FirstPasswordPage,
}));

const FirstSecondFactorPage = lazy(async () => ({
  default: (await import('./pages/sign-in/first-second-factor-page.js')).FirstSecondFactorPage,
}));

/** What somebody is shown before anything else, by what they have to do first. */
export function Console() {
  const state = useSession();
  useKeptSession();
  if (!state) return session.isLeft ? null : <SignInPage />;
  const { stage, firstDuty } = state;
  if (stage === 'resuming') return null;
  return (
    <Suspense fallback={null}>
      {stage !== 'shut' && (
        <>
          {firstDuty === 'password-change' && <FirstPasswordPage />}
          {firstDuty === 'second-factor-enrolment' && <FirstSecondFactorPage />}
          {!firstDuty && <Shell />}
        </>
      )}
      <Lock />
    </Suspense>
  );
}
