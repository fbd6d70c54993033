import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SignInPage } from './pages/sign-in/sign-in-page.js';
import type { ProviderAnswer } from './session/provider.js';
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

const ReturnPage = lazy(async () => ({
  default: (await import('./pages/sign-in/return-page.js')).ReturnPage,
}));

/** What the identity provider has sent the browser back with. */
function useProviderAnswer(): ProviderAnswer | undefined {
  // Of no other address, so that what is around the pages is not drawn anew for each.
  const asked = useLocation({
    select: ({ pathname, searchStr }) => (pathname === '/sign-in' ? searchStr : null),
  });
  if (asked === null) return undefined;
  const told = new URLSearchParams(asked);
  const [code, iss] = [told.get('code'), told.get('iss')];
  return { state: told.get('state') ?? '', ...(code && { code }), ...(iss && { iss }) };
}

/** What somebody is shown before anything else, by what they have to do first. */
export function Console() {
  const state = useSession();
  useKeptSession();
  const answer = useProviderAnswer();
  if (answer)
    return (
      <Suspense fallback={null}>
        <ReturnPage answer={answer} />
      </Suspense>
    );
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
