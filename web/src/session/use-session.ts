import { useSyncExternalStore } from 'react';
import { session, type SessionState, type SignedInUser } from './session.js';

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Who is signed in; of pages that nobody else is shown. */
export function useSignedInUser(): SignedInUser {
  const state = useSession();
  if (state.is === 'signed-out') throw new Error('Nobody is signed in');
  return state.user;
}
