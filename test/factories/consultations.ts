import type { ConsultationView } from '../../src/cases/consultations.dto.js';
import type { Caller } from '../support/application.js';
import { openCase } from './cases.js';

export const PURPOSE = 'Compare the lead with the sketch.';

/** Opens a consultation for a case, a new one where none is given; its id. */
export async function openConsultation(caller: Caller, caseId?: string): Promise<string> {
  const body = { caseId: caseId ?? (await openCase(caller)), purpose: PURPOSE };
  const answer = await caller.post('/consultations').send(body).expect(201);
  return (answer.body as ConsultationView).id;
}

const opened = new WeakMap<Caller, Promise<string>>();

/** The answer to a look at an image, for some case of the caller's. */
export async function lookAt(caller: Caller, path: string) {
  const consultation = opened.get(caller) ?? openConsultation(caller);
  opened.set(caller, consultation);
  return caller.get(path).query({ consultation: await consultation });
}
