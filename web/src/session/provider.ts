import { dataOf } from '@mirsam/client';
import { mirsam } from '../api/mirsam.js';
import { marks } from '../work/marks.js';
import { work } from '../work/work.js';
import { session } from './session.js';
import { openSession } from './sign-in.js';
import { TabStore } from './tab-store.js';

/** What the identity provider gives the browser to bring back. */
export interface ProviderAnswer {
  /** None where it refused. */
  readonly code?: string;
  readonly state: string;
  readonly iss?: string;
}

/** Where somebody was when they went to the provider. */
const whence = new TabStore<string>('mirsam-whence');

/** As the provider is known to those who sign in there. */
export const providerName = (issuer: string) => new URL(issuer).host;

/**
 * Leaves for the identity provider, which sends the browser back to `/sign-in`.
 *
 * @throws MirsamProblem
 */
export async function goToProvider(): Promise<void> {
  const { url } = dataOf(await mirsam.POST('/api/v1/auth/provider'));
  whence.keep(location.pathname + location.search);
  location.assign(url);
}

/**
 * Opens the session that the provider has vouched for.
 *
 * @returns where they were before
 * @throws MirsamProblem
 */
export async function signInByProvider(answer: ProviderAnswer): Promise<string> {
  const before = session.current()?.user.id;
  const opened = dataOf(
    await mirsam.POST('/api/v1/auth/provider/session', { params: { query: answer } }),
  );
  if (before !== opened.user.id) {
    work.keep(null);
    marks.keep(null);
  }
  await openSession(opened);
  const place = whence.current() ?? '/';
  whence.keep(null);
  return place;
}
