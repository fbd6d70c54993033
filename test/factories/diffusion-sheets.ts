import type { Caller } from '../support/application.js';

export const TO_BRIGADES = {
  audience: 'police',
  recipient: 'Brigades of the judicial police of Agadir',
  purpose: 'To find a robber seen near the bus station.',
  contact: 'الشرطة القضائية، +212 522 00 00 00',
};

export const TO_THE_PUBLIC = {
  audience: 'public',
  recipient: 'Newspapers, and the page of the authority',
  purpose: 'Nobody of the police recognised him.',
  authorisation: 'Procureur du Roi, Casablanca, n° 118/2026',
  contact: '+212 522 11 11 11',
};

/** Says whom a sheet is for; to be awaited, or given expectations. */
export function discloseSketch(by: Caller, id: string, said: object = TO_BRIGADES) {
  return by.post(`/sketches/${id}/disclosures`).send(said);
}

/** Fetches a sheet; to be awaited, or given expectations. */
export function fetchSheet(by: Caller, id: string, query: object = {}) {
  return by.get(`/sketches/${id}/sheet`).query(query).responseType('blob');
}

/** The bytes of a sheet whose disclosure was declared. */
export async function sheetOf(by: Caller, id: string, query: object = {}): Promise<Buffer> {
  return (await fetchSheet(by, id, query).expect(200)).body as Buffer;
}
