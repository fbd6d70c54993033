import { useSyncExternalStore } from 'react';
import { type OpenSession, session, type SignedInUser } from './session.js';

/** Null where nobody is signed in. */
export function useSession(): OpenSession | null {
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Who is signed in; of pages that nobody else is shown. */
export function useSignedInUser(): SignedInUser {
  const open = useSession();
  if (!open) throw new Error('Nobody is signed in');
  return open.user;
}
