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

const looks = new WeakMap<Caller, Map<string, Promise<unknown>>>();

/** Looks at an image for a case, once; nothing where the caller may not work on the case. */
export async function lookOnce(caller: Caller, caseId: string, path: string): Promise<void> {
  const done = looks.get(caller) ?? new Map<string, Promise<unknown>>();
  looks.set(caller, done);
  const once = <T>(what: string, act: () => Promise<T>): Promise<T> => {
    const found = done.get(what) ?? act();
    done.set(what, found);
    return found as Promise<T>;
  };
  const consultation = await once(caseId, async () => {
    const answer = await caller.post('/consultations').send({ caseId, purpose: PURPOSE });
    return answer.status === 201 ? (answer.body as ConsultationView).id : null;
  });
  if (consultation === null) return;
  const { status } = await once(`${caseId} ${path}`, async () =>
    caller.get(path).query({ consultation }),
  );
  if (status !== 200) done.delete(`${caseId} ${path}`);
}
