import { createHash, randomBytes } from 'node:crypto';
import { parseCookie } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';
import { TOKEN_SECONDS } from '../config/index.js';

const NAME = 'mirsam-session';

/** Over TLS, of a name that a browser takes from nobody over plain HTTP. */
const nameFor = ({ secure }: Request) => (secure ? `__Secure-${NAME}` : NAME);

/** Of requests that change nothing: RFC 9110 §9.2.1. */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site's page cannot set it without asking first, which is refused. */
const PROOF_HEADER = 'x-csrf-token';

/** Out of reach for scripts, and sent by our own pages alone. */
const optionsOf = ({ secure }: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure,
  path: '/api/v1',
});

/** The token in the request's session cookie. */
export function sessionToken(request: Request): string | undefined {
  return parseCookie(request.header('cookie') ?? '')[nameFor(request)];
}

/** Whether it is the session that says who sends the request: a token or key that is sent beside it goes before. */
export function isBySession(request: Request): boolean {
  const sent = request.header('authorization') ?? request.header('x-api-key');
  return sent === undefined && sessionToken(request) !== undefined;
}

export function setSessionCookie(request: Request, response: Response, token: string): void {
  response.cookie(nameFor(request), token, { ...optionsOf(request), maxAge: TOKEN_SECONDS * 1000 });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), optionsOf(request));
}

/** What an answer of the identity provider is told by: it comes to who asked for it, once, and for them. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  /** RFC 7636. */
  readonly verifier: string;
}

const SIGN_IN = 'mirsam-sign-in';
const SIGN_IN_MS = 600_000;

const signInName = ({ secure }: Request) => (secure ? `__Secure-${SIGN_IN}` : SIGN_IN);

/** Sent with what the page itself asks, once the browser is back. */
const signInOptions = (request: Request): CookieOptions => ({
  ...optionsOf(request),
  path: '/api/v1/auth/provider',
});

export function setSignInCookie(
  request: Request,
  response: Response,
  { state, nonce, verifier }: SignInSecrets,
): void {
  const value = [state, nonce, verifier].join('.');
  response.cookie(signInName(request), value, { ...signInOptions(request), maxAge: SIGN_IN_MS });
}

export function clearSignInCookie(request: Request, response: Response): void {
  response.clearCookie(signInName(request), signInOptions(request));
}

/** Undefined where nobody has begun to sign in, or too long ago. */
export function signInSecrets(request: Request): SignInSecrets | undefined {
  const kept = parseCookie(request.header('cookie') ?? '')[signInName(request)] ?? '';
  const [state, nonce, verifier] = kept.split('.');
  return state && nonce && verifier ? { state, nonce, verifier } : undefined;
}

/** A secret that the page alone holds, and what the session's token keeps of it: 256 bits, as base64url. */
export function newCsrfToken(): { readonly csrfToken: string; readonly csrfHash: string } {
  const csrfToken = randomBytes(32).toString('base64url');
  return { csrfToken, csrfHash: hashOf(csrfToken) };
}

/**
 * Whether a request is its session's. Whoever has the cookie, but not what its page was given beside it, changes
 * nothing. And the cookie is the browser's: a page of who was signed in before sends it with what another session gave,
 * and reads nothing either. Nothing is compared in constant time: it is the hash of a secret that nobody can choose.
 */
export function provesItsPage(request: Request, csrfHash: string): boolean {
  const proof = request.header(PROOF_HEADER);
  return proof === undefined ? SAFE_METHODS.has(request.method) : hashOf(proof) === csrfHash;
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');
