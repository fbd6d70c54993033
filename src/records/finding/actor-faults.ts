import { ACTOR_REF, type FieldError } from '../../common/index.js';

/** One error where a text is not who may have entered a record. */
export function actorFaults(value: unknown, field: string): readonly FieldError[] {
  if (value === 'me' || (typeof value === 'string' && ACTOR_REF.test(value))) return [];
  return [{ field, code: 'unknown-actor', message: NOBODY }];
}

const NOBODY = {
  en: 'must be “me”, or the id of an account or a key as a record tells it',
  fr: 'doit être « me », ou l’identifiant d’un compte ou d’une clé tel qu’une fiche l’indique',
  ar: 'يجب أن يكون «me» أو معرف حساب أو مفتاح كما يبينه السجل',
};
