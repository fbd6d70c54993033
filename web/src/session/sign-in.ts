import { dataOf, type Schema } from '@mirsam/client';
import { mirsam } from '../api/mirsam.js';
import { draftKey } from '../drafts/sealed.js';
import { leavePage } from './leave-page.js';
import { tellOtherTabs } from './other-tabs.js';
import { session } from './session.js';
import { TabStore } from './tab-store.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly code?: string;
}

/** Whoever leaves waits no longer for the service to answer. */
const ENDED_WITHIN_MS = 5_000;

/** Whether the service could not be told of a sign-out: the cookie is still in the browser, and opens something. */
export const unended = new TabStore<true>('mirsam-unended');

/** Whether who has left came by the identity provider, whose own session goes on. */
export const leftFromProvider = new TabStore<true>('mirsam-left-from-provider');

/** @throws MirsamProblem */
export async function signIn(credentials: Credentials): Promise<void> {
  await openSession(dataOf(await mirsam.POST('/api/v1/auth/session', { body: credentials })));
}

/** What the service has begun is open here, and in the other tabs. */
export async function openSession(begun: Schema<'ConsoleSession'>): Promise<void> {
  const { csrfToken, signedInAt, firstDuty, user } = begun;
  const opening = { csrfToken, signedInAt, firstDuty, user, draftKey: await keyOf(begun) };
  unended.keep(null);
  leftFromProvider.keep(null);
  session.open(opening);
  tellOtherTabs({ opening });
}

/** Takes up the session of a page that was loaded anew; where the service does not let it go on, it is locked. */
export async function resume(): Promise<void> {
  try {
    const key = await keyOf(dataOf(await mirsam.POST('/api/v1/auth/session/renewal')));
    session.resume(key);
  } catch {
    session.lock();
  }
}

/** Over plain HTTP a browser encrypts nothing: there nothing is kept. */
const keyOf = ({ draftKey: text }: Schema<'SessionRenewal'>) =>
  isSecureContext ? draftKey(text) : null;

/** Ends the session at the service, in all tabs, and the page with all that is in it. */
export async function signOut(): Promise<void> {
  leftFromProvider.keep(session.current()?.user.external ? true : null);
  await endSession();
  tellOtherTabs('ended');
  leavePage();
}

/** Tells the service alone: it ends the session of the cookie, whatever else the page still knows. */
export async function endSession(): Promise<void> {
  const signal = AbortSignal.timeout(ENDED_WITHIN_MS);
  const status = await mirsam.POST('/api/v1/auth/logout', { signal }).then(
    ({ response }) => response.status,
    () => null,
  );
  unended.keep(status === 204 || status === 401 ? null : true);
}
