import type { Caller } from '../support/application.js';

let made = 0;

/** Opens a case file in the caller's prefecture; its id. */
export async function openCase(caller: Caller, fields: object = {}): Promise<string> {
  made += 1;
  const answer = await caller
    .post('/cases')
    .send({
      reference: `GESTARR-${made}`,
      offence: 'robbery',
      occurredFrom: '2026-03-14',
      ...fields,
    })
    .expect(201);
  return (answer.body as { id: string }).id;
}
