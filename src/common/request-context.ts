import type { Language } from './language.js';

export const ROLES = ['forensic_officer', 'detective', 'supervisor', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The tenant a user or a record belongs to. The national level sees every prefecture. */
export interface PrefectureScope {
  readonly id: string;
  readonly code: string;
  readonly national: boolean;
}

/** Who acts: a person, or a REST client by its API key. */
export interface Actor {
  readonly kind: 'user' | 'api_key';
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly prefecture: PrefectureScope;
}

/** First argument of every method that touches tenant data. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: Language;
  readonly actor: Actor;
}
