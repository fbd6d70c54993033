import { CheckedBy } from './checked-by.js';
import type { FieldError } from './problem.js';
import { ACTOR_REF, actorRef, type RequestContext } from './request-context.js';

/** A field that says whose things a list is narrowed to: `me`, or how answers name somebody. */
export const NamedActor = (): PropertyDecorator => CheckedBy('unknown-actor', actorFaults);

/** Whom it names, as `created_by` columns do. */
export const namedActor = ({ actor }: RequestContext, name: string): string =>
  name === 'me' ? actorRef(actor) : name;

function actorFaults(value: unknown, field: string): readonly FieldError[] {
  if (value === 'me' || (typeof value === 'string' && ACTOR_REF.test(value))) return [];
  return [{ field, code: 'unknown-actor', message: NOBODY }];
}

const NOBODY = {
  en: 'must be “me”, or the id of an account or a key as answers tell it',
  fr: 'doit être « me », ou l’identifiant d’un compte ou d’une clé tel que les réponses l’indiquent',
  ar: 'يجب أن يكون «me» أو معرف حساب أو مفتاح كما تبينه الأجوبة',
};
