import type { Outcome } from '../../src/adjudication/adjudication.js';
import { checklistOf } from '../../src/adjudication/index.js';
import type { Caller, TestApplication } from '../support/application.js';
import { openCase } from './cases.js';
import { lookOnce } from './consultations.js';
import { drawing } from './drawings.js';
import { Later } from './later.js';
import { person } from './people.js';
import { type Answered, create } from './records.js';
import { type AnsweredSearch, readOnce, search } from './searches.js';

const opinion = (outcome: Outcome, remarks: string) => ({
  outcome,
  checklist: checklistOf(outcome === 'potential' ? 'similar' : 'different'),
  remarks,
  ...answer(outcome),
});

/** What stands against whom somebody speaks for is answered. */
const answer = (outcome: Outcome) =>
  outcome === 'potential' && { againstIt: 'The witness saw little of it.' };

type Run = Pick<AnsweredSearch, 'id' | 'caseId' | 'probe' | 'candidates' | 'excluded'>;

/** The opinion of somebody who sees the ranks; to be awaited, or given expectations. */
export function examine(by: Caller, run: Run, rank: number, outcome: Outcome, remarks = 'Looked.') {
  const look = () => lookAtFaces(by, run, candidateAt(run, rank));
  return step(by, run, rank, 'adjudications', opinion(outcome, remarks), look);
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
  const looking = lookAtFaces(by, run, recordId);
  return new Later(looking, () => by.post(path).send(opinion(outcome, remarks)));
}

/** A supervisor's word on a candidate. */
export function decide(by: Caller, run: Run, rank: number, outcome: Outcome, reason = 'Weighed.') {
  const look = () => lookAtFaces(by, run, candidateAt(run, rank));
  return step(by, run, rank, 'decisions', { outcome, reason, ...answer(outcome) }, look);
}

/** Takes an opinion back. */
export function withdraw(by: Caller, run: Pick<Run, 'id'>, rank: number, body: object) {
  return step(by, run, rank, 'adjudications/withdrawal', body);
}

const FINGERPRINTS = { kind: 'fingerprints', evidence: 'Report 2026/118.' };

/** Records evidence beside the face. */
export function corroborate(
  by: Caller,
  run: Pick<Run, 'id'>,
  rank: number,
  found: object = FINGERPRINTS,
) {
  return step(by, run, rank, 'corroborations', found);
}

/** After a look at all who are listed. */
export function identify(by: Caller, run: Run, rank: number) {
  const look = () => lookAtAll(by, run);
  return step(by, run, rank, 'identification', { ...answer('potential') }, look);
}

/** Takes an identification back. */
export function revoke(by: Caller, run: Pick<Run, 'id'>, rank: number, reason: string) {
  return step(by, run, rank, 'identification/revocation', { reason });
}

/** By rank, hence by who has read the search; `look` comes before, too. */
function step(
  by: Caller,
  run: Pick<Run, 'id'>,
  rank: number,
  route: string,
  body: object,
  look?: () => Promise<void>,
) {
  const path = `/searches/${run.id}/candidates/${rank}/${route}`;
  return new Later(readOnce(by, run.id).then(look), () => by.post(path).send(body));
}

const candidateAt = ({ candidates }: Run, rank: number) =>
  candidates.find((candidate) => candidate.rank === rank)?.id;

/** Looks at the candidate and the stored probe for the case, once; not where it is refused. */
export async function lookAtFaces(
  by: Caller,
  run: Run,
  recordId: string | undefined,
): Promise<void> {
  const { caseId, probe } = run;
  const shown = [...run.candidates, ...run.excluded].find(({ id }) => id === recordId);
  const sources = probe.members?.map(({ source }) => source) ?? [probe.source];
  const paths = sources.flatMap((source, index) => {
    if (source.kind === 'image') return `/searches/${run.id}/probe/image?member=${index + 1}`;
    return source.kind === 'sketch' ? `/sketches/${source.recordId ?? ''}/image` : [];
  });
  if (shown) {
    const kind = shown.kind === 'sketch' ? 'sketches' : 'subjects';
    const compared = shown.face ? `?imageId=${shown.face.imageId}` : '';
    paths.push(`/${kind}/${shown.id}/image${compared}`);
  }
  await Promise.all(paths.map((path) => lookOnce(by, caseId, path)));
}

/** The same of all who are listed. */
export async function lookAtAll(by: Caller, run: Run): Promise<void> {
  for (const { id } of run.candidates) await lookAtFaces(by, run, id);
}

/** A witness who saw little of the person, and was asked late. */
export const MAKING = {
  witness: { code: 'T1', role: 'victim' },
  sighting: { seenOn: '2026-03-10', exposure: 'glance' },
  interview: { heldOn: '2026-03-14', seenBefore: ['photographs'] },
};

/** People of two prefectures and the national level, and a case of one of them. */
export interface Cast {
  readonly keeper: Caller;
  readonly abroad: Caller;
  /** Holds the case and runs its searches. */
  readonly detective: Caller;
  /** An officer of the detective's prefecture. */
  readonly second: Caller;
  /** An officer of the national level. */
  readonly third: Caller;
  readonly supervisor: Caller;
  readonly caseId: string;
  /** The keeper's sketch. */
  readonly probe: Answered;
  /** The detective's search by the sketch among the subjects from abroad, six at first. */
  readonly run: () => Promise<AnsweredSearch>;
  readonly lookAtAll: typeof lookAtAll;
}

const TRAITS = { eye_color: { values: ['brown'], certainty: 'certain' } };

export async function castOf(service: TestApplication): Promise<Cast> {
  const keeper = await person(service, 'forensic_officer', 'CAS');
  const abroad = await person(service, 'forensic_officer', 'AGA');
  const detective = await person(service, 'detective', 'CAS');
  // What is told of where and how is with the evidence of every search for it.
  const caseId = await openCase(detective, {
    place: { kind: 'street' },
    modusOperandi: { codes: ['motorcycle'] },
  });
  const made = { traits: TRAITS, making: MAKING };
  const probe = await create(keeper, 'sketches', made, await drawing(40));
  for (let who = 41; who < 47; who++) {
    await create(abroad, 'subjects', { traits: TRAITS }, await drawing(who));
  }
  const query = { caseId, probe: { recordId: probe.id }, target: 'subjects' };
  return {
    keeper,
    abroad,
    detective,
    second: await person(service, 'forensic_officer', 'CAS'),
    third: await person(service, 'forensic_officer', 'NAT'),
    supervisor: await person(service, 'supervisor', 'CAS'),
    lookAtAll,
    caseId,
    probe,
    run: async () => (await search(detective, query).expect(200)).body as AnsweredSearch,
  };
}
