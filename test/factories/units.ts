import type { Caller } from '../support/application.js';

const REASON = 'Décision DGSN 2026/44.';

/** Changes a unit, or adds one where the path is empty, as an administrator; to be awaited, or given expectations. */
export function reorganise(admin: Caller, path: string, body: object = {}) {
  return admin.post(`/organisation${path && `/${path}`}`).send({ reason: REASON, ...body });
}

/** One name in three languages. */
export const named = (name: string) => ({ nameFr: name, nameAr: name, nameEn: name });

/** Adds a unit that works, of this code, which no other has: a district where it has more than three letters. */
export async function openUnit(admin: Caller, code: string, parent: string): Promise<string> {
  const kind = code.length > 3 ? 'district' : 'provincial_security';
  await reorganise(admin, '', { code, kind, parent, ...named(code) }).expect(201);
  await reorganise(admin, `${code}/opening`).expect(200);
  return code;
}
