import type { Outcome } from '../../src/adjudication/adjudication.js';
import type { Caller } from '../support/application.js';

const COMPONENTS = [
  'faceShape',
  'hair',
  'forehead',
  'eyebrows',
  'eyes',
  'nose',
  'ears',
  'mouth',
  'chin',
  'facialHair',
  'lines',
  'scarsAndMarks',
];

/** A whole checklist, each component compared alike. */
export const checklistOf = (comparison: string) =>
  Object.fromEntries(COMPONENTS.map((component) => [component, comparison]));

const opinion = (outcome: Outcome, remarks: string) => ({
  outcome,
  checklist: checklistOf(outcome === 'potential' ? 'similar' : 'different'),
  remarks,
});

interface Run {
  readonly id: string;
}

/** The opinion of somebody who sees the ranks; to be awaited, or given expectations. */
export function examine(by: Caller, run: Run, rank: number, outcome: Outcome, remarks = 'Looked.') {
  const path = `/searches/${run.id}/candidates/${rank}/adjudications`;
  return by.post(path).send(opinion(outcome, remarks));
}

/** The opinion of somebody who sees none. */
export function examineBlind(
  by: Caller,
  run: Run,
  recordId: string | undefined,
  outcome: Outcome,
  remarks = 'Looked blindly.',
) {
  const path = `/searches/${run.id}/blind/${String(recordId)}/adjudications`;
  return by.post(path).send(opinion(outcome, remarks));
}

/** A supervisor's word on a candidate. */
export function decide(by: Caller, run: Run, rank: number, outcome: Outcome, reason = 'Weighed.') {
  return by.post(`/searches/${run.id}/candidates/${rank}/decisions`).send({ outcome, reason });
}

/** Records evidence beside the face. */
export function corroborate(by: Caller, run: Run, rank: number) {
  const body = { kind: 'fingerprints', evidence: 'Report 2026/118.' };
  return by.post(`/searches/${run.id}/candidates/${rank}/corroborations`).send(body);
}

export function identify(by: Caller, run: Run, rank: number) {
  return by.post(`/searches/${run.id}/candidates/${rank}/identification`);
}
