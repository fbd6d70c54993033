import { dataOf } from '@mirsam/client';
import type { QueryClient } from '@tanstack/react-query';
import { mirsam } from '../api/mirsam.js';
import { marks } from '../work/marks.js';
import { work } from '../work/work.js';
import { session } from './session.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly code?: string;
}

/** @throws MirsamProblem */
export async function signIn(credentials: Credentials): Promise<void> {
  session.open(dataOf(await mirsam.POST('/api/v1/auth/session', { body: credentials })));
}

/** Ends the session here and at the service; nothing of it stays in the page. */
export async function signOut(queries: QueryClient): Promise<void> {
  await mirsam.POST('/api/v1/auth/logout').catch(() => undefined);
  session.keep(null);
  work.keep(null);
  marks.keep(null);
  queries.clear();
}
