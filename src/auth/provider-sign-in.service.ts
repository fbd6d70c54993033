import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import * as oidc from 'openid-client';
import { Config } from '../config/index.js';
import type { ConsoleSession, ProviderAnswer, ProviderPage } from './auth.dto.js';
import { authProblems } from './auth.problems.js';
import { AuthService } from './auth.service.js';
import { CallerAuthenticator } from './caller-authenticator.js';
import { ConsoleSessions } from './console-sessions.service.js';
import { requestOriginOf } from './request-origin.js';
import { clearSignInCookie, setSignInCookie, signInSecrets } from './session-cookie.js';

const TIMEOUT_S = 5;

/** Signing in to the console at an identity provider: authorization code with PKCE (RFC 9700 §2.1.1). */
@Injectable()
export class ProviderSignIn {
  #client: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly config: Config,
    private readonly auth: AuthService,
    private readonly authenticator: CallerAuthenticator,
    private readonly sessions: ConsoleSessions,
  ) {}

  /** The provider at which one can sign in to the console, if any. */
  get issuer(): string | undefined {
    return this.config.oidcClientId === undefined ? undefined : this.config.oidcIssuer;
  }

  /** Where the browser goes; what its answer is told by stays with the browser. */
  async begin(request: Request, response: Response): Promise<ProviderPage> {
    const client = await this.client();
    const secrets = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(client, {
      redirect_uri: returnAddress(request),
      scope: 'openid profile',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
    });
    setSignInCookie(request, response, secrets);
    return { url: url.href };
  }

  /** @throws Problem `provider-sign-in-refused`, `issuer-unavailable`, `no-identity-provider` */
  async finish(
    request: Request,
    response: Response,
    answer: ProviderAnswer,
  ): Promise<ConsoleSession> {
    const client = await this.client();
    const secrets = signInSecrets(request);
    clearSignInCookie(request, response);
    if (!secrets) throw authProblems['provider-sign-in-refused']();
    const url = new URL(returnAddress(request));
    for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, String(value));
    const { id_token: token = '' } = await oidc
      .authorizationCodeGrant(client, url, {
        pkceCodeVerifier: secrets.verifier,
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        idTokenExpected: true,
      })
      .catch((cause: unknown) => {
        throw authProblems['provider-sign-in-refused']({ cause });
      });
    const origin = requestOriginOf(request);
    const user = await this.authenticator.vouchedFor(token, origin);
    await this.auth.noteLogin(origin, user, { issuer: this.issuer });
    return this.sessions.open(request, response, user);
  }

  /** Discovered once; again after a failure. */
  private client(): Promise<oidc.Configuration> {
    const { oidcClientId, oidcClientSecret } = this.config;
    const issuer = this.issuer;
    if (issuer === undefined || oidcClientId === undefined) {
      throw authProblems['no-identity-provider']();
    }
    const secret =
      oidcClientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(oidcClientSecret);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- so called to stand out: of this machine alone
    const plain = new URL(issuer).protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    this.#client ??= oidc
      .discovery(new URL(issuer), oidcClientId, undefined, secret, {
        execute: plain,
        timeout: TIMEOUT_S,
      })
      .catch((cause: unknown) => {
        this.#client = undefined;
        throw authProblems['issuer-unavailable']({ headers: { 'Retry-After': '30' }, cause });
      });
    return this.#client;
  }
}

/** A page of the console, which sends on what it is given: to be registered with the provider. */
const returnAddress = (request: Request) =>
  `${request.protocol}://${request.get('host') ?? ''}/sign-in`;
