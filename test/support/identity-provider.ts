import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { type Configuration, Provider } from 'oidc-provider';

type Claims = Readonly<Record<string, unknown>>;

/** A provider on a port of this machine, which knows everybody who is named to it and asks for nothing. */
export class IdentityProvider {
  /** Whom it takes whoever comes for. */
  visitor = '';

  private constructor(
    readonly url: string,
    private readonly server: Server,
  ) {}

  /** @param people what it says of each */
  static async start(people: Readonly<Record<string, Claims>>): Promise<IdentityProvider> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return new IdentityProvider(`http://127.0.0.1:${port}`, server).knowing(people);
  }

  /** Lets a client of this id and secret send people here, who go back to `/sign-in`. */
  private async knowing(people: Readonly<Record<string, Claims>>): Promise<this> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' };
    this.#configuration = {
      jwks: { keys: [jwk] },
      claims: { openid: ['sub', 'name', 'mirsam_role', 'mirsam_prefecture'] },
      conformIdTokenClaims: false,
      cookies: { keys: ['of tests'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
      findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
      loadExistingGrant: async (ctx) => {
        const { client, session } = ctx.oidc;
        const grant = new ctx.oidc.provider.Grant({
          clientId: client?.clientId ?? '',
          accountId: session?.accountId ?? '',
        });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
    };
    return this;
  }

  #configuration: Configuration = {};

  /** Where the console is that sends people here. */
  serve(origin: string): void {
    const provider = new Provider(this.url, {
      ...this.#configuration,
      clients: [
        {
          client_id: 'console',
          client_secret: 'a secret of tests',
          redirect_uris: [`${origin}/sign-in`],
        },
      ],
    });
    const answer = provider.callback();
    this.server.on('request', (request, response) => {
      if (!request.url?.startsWith('/interaction/')) void answer(request, response);
      else {
        const login = { accountId: this.visitor };
        void provider.interactionFinished(request, response, { login });
      }
    });
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
