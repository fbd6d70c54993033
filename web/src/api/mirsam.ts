import { createMirsamClient, dataOf } from '@mirsam/client';
import { currentLanguage } from '../language/language.js';
import { session } from '../session/session.js';

/** The API of the service that these pages come from, as who is signed in, in the language of the page. */
export const mirsam = createMirsamClient({ url: location.origin, fetch: ask });

/** What was typed is refused like a session that is over, and ends none. */
const OF_WHAT_IS_TYPED = ['invalid-credentials', 'second-factor-required', 'second-factor-wrong'];

/** What opens, renews and ends a session is asked in whatever state it is. */
const OF_THE_SESSION: readonly string[] = [
  '/api/v1/auth/session',
  '/api/v1/auth/session/renewal',
  '/api/v1/auth/logout',
  '/api/v1/auth/ways',
  '/api/v1/auth/provider',
  '/api/v1/auth/provider/session',
];

async function ask(request: Request): Promise<Response> {
  const isOfSession = OF_THE_SESSION.includes(new URL(request.url).pathname);
  // Not a moment later where nothing is to be waited for: the page would be drawn in between.
  if (!isOfSession && !session.isReady) await session.ready();
  request.headers.set('Accept-Language', currentLanguage());
  const proof = session.current()?.csrfToken;
  if (proof) request.headers.set('X-CSRF-Token', proof);
  const answer = await fetch(request);
  if (await isOver(answer)) session.lock();
  return answer;
}

/** Whether the session that the page was given has ended, or is no more the one of the browser's cookie. */
async function isOver(answer: Response): Promise<boolean> {
  if (answer.status === 403) return (await codeOf(answer)) === 'csrf-token-missing';
  return answer.status === 401 && !OF_WHAT_IS_TYPED.includes(await codeOf(answer));
}

/**
 * A picture at an address of the API, which names the consultation that it is looked at in.
 *
 * @throws MirsamProblem
 */
export async function pictureAt(address: string, signal: AbortSignal): Promise<Blob> {
  const answer = await ask(new Request(new URL(address, location.origin), { signal }));
  const told = answer.ok
    ? { data: await answer.blob() }
    : { error: (await answer.json()) as object };
  return dataOf<Blob>({ ...told, response: answer });
}

async function codeOf(answer: Response): Promise<string> {
  const problem = (await answer.clone().json()) as { code?: string };
  return problem.code ?? '';
}
