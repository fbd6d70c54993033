import type { Language } from './language.js';

export const ROLES = ['forensic_officer', 'detective', 'supervisor', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The tenant a user or a record belongs to. The national level sees every prefecture. */
export interface PrefectureScope {
  readonly id: string;
  readonly code: string;
  readonly national: boolean;
}

/** Who acts: a person, a REST client by its API key, or the operator on the machine. */
export interface Actor {
  readonly kind: 'user' | 'api_key' | 'system';
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly prefecture: PrefectureScope;
  /** The district of the prefecture that they serve in; absent of those who serve in none. */
  readonly districtId?: string;
}

/** First argument of every method that touches tenant data. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: Language;
  readonly actor: Actor;
  /** Of a request that may be sent again: its key, and a hash of what it asks for. */
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
  /** Aborted, with a problem, once nobody waits for the answer any more; absent of what nobody asked for over HTTP. */
  readonly closed?: AbortSignal;
  /**
   * Asks anew, by the token or key of the request, whether its caller is still admitted, and as who they were: by role
   * and place. For what goes on after the answer has begun; absent of what nobody asked for over HTTP.
   */
  readonly isStillAdmitted?: () => Promise<boolean>;
}

/** How an actor is named in `created_by` columns and in the log: `user:<id>`, `api_key:<id>`. */
export function actorRef(actor: Pick<Actor, 'kind' | 'id'>): string {
  return `${actor.kind}:${actor.id}`;
}

/** That, of whoever has an account or a key, or of the system: its kind and its id. */
export const ACTOR_REF = /^(user|api_key|system):([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** The context of what the service or its operator does on the machine, with no user logged in. */
export function systemContext(name: string): RequestContext {
  const nobody = '00000000-0000-0000-0000-000000000000';
  return {
    requestId: name,
    language: 'en',
    actor: {
      kind: 'system',
      id: nobody,
      name,
      role: 'admin',
      prefecture: { id: nobody, code: 'NAT', national: true },
    },
  };
}
