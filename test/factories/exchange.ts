import type { Caller } from '../support/application.js';
import type { Kind } from './records.js';

export const TO_LYON = {
  agency: 'FR-SLPJ-LYON',
  recipient: 'Laboratoire de police judiciaire, Lyon',
  purpose: 'Request for mutual assistance 118/2026.',
};

/** Says to whom a record is handed over; to be awaited, or given expectations. */
export function discloseRecord(by: Caller, kind: Kind, id: string, said: object) {
  return by.post(`/${kind}/${id}/exchange-disclosures`).send({ ...TO_LYON, ...said });
}

/** Fetches the file; to be awaited, or given expectations. */
export function fetchFile(by: Caller, kind: Kind, id: string) {
  return by.get(`/${kind}/${id}/exchange-file`).responseType('blob');
}

/** The bytes of a file, after its disclosure. */
export async function fileOf(by: Caller, kind: Kind, id: string, caseId: string): Promise<Buffer> {
  await discloseRecord(by, kind, id, { caseId }).expect(201);
  return (await fetchFile(by, kind, id).expect(200)).body as Buffer;
}
