import { drawing } from '../factories/drawings.js';
import { pairOf } from '../factories/duplicates.js';
import { sendImport, settledImport } from '../factories/imports.js';
import { PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { beginSecondFactor, codeOf } from '../factories/second-factors.js';
import { ADMIN_PASSWORD, type Caller, type TestApplication } from './application.js';
import type { Plan } from './example-bodies.js';

/** How somebody signs in, and looks after their account. */
export const ofAuth = (of: () => TestApplication): Readonly<Record<string, Plan>> => ({
  'POST /api/v1/auth/login': () => [{ by: of().as({}), real: { password: ADMIN_PASSWORD } }],
  'POST /api/v1/auth/session': () => [{ by: of().as({}), real: { password: ADMIN_PASSWORD } }],
  'POST /api/v1/auth/password': async () => [
    { by: await person(of(), 'detective'), real: { currentPassword: PASSWORD } },
  ],
  'POST /api/v1/auth/second-factor': async () => [
    { by: await person(of(), 'detective'), real: { currentPassword: PASSWORD } },
  ],
  'POST /api/v1/auth/second-factor/confirmation': async () => {
    const by = await person(of(), 'detective');
    return [{ by, real: { code: codeOf(await beginSecondFactor(by)) } }];
  },
});

/** What courts decided: as a list, and as a table. */
export const ofCourtOutcomes =
  (supervisor: () => Promise<Caller>): Plan =>
  async () => {
    const by = await supervisor();
    const { number: subject } = await create(by, 'subjects', { registeredAs: 'suspect' });
    const csv = `subject,outcome,date,decision\n${subject},conviction,2026-03-14,TPI 2026/118`;
    const decided = { outcome: 'conviction', decidedOn: '2026-03-14', decision: 'TPI 2026/118' };
    const outcomes = [{ subject, ...decided }];
    const [list, table] = ['CourtOutcomesOrder.outcomes', 'CourtOutcomesOrder.csv'];
    return [
      { by, real: { outcomes }, needed: [list], without: [table] },
      { by, real: { csv, outcomes }, needed: [table], without: [list] },
    ];
  };

/** Erased for a trial, and for good. */
export const ofExpungement =
  (supervisor: () => Promise<Caller>) =>
  (make: (by: Caller) => Promise<{ id: string }>): Plan =>
  async () => {
    const by = await supervisor();
    const { id } = await make(by);
    return [
      { by, id },
      { by, id: (await make(by)).id, real: { dryRun: false } },
    ];
  };

/** Two records that may be of one person, and what was said of them. */
export const ofDuplicates = (
  now: () => { readonly service: TestApplication; readonly officer: Caller },
): Readonly<Record<string, Plan>> => {
  const likely = async () => {
    const { service, officer } = now();
    // Of faces of their own: one more that is like the others would make those unremarkable.
    const one = await create(officer, 'sketches', {}, await drawing(5));
    const other = await create(officer, 'sketches', {}, await drawing(6));
    return pairOf(service, one.id, other.id);
  };
  return {
    'POST /api/v1/duplicates/{id}/decisions': async () => [
      { by: now().officer, id: await likely() },
    ],
    'POST /api/v1/duplicates/{id}/undo': async () => {
      const { officer } = now();
      const id = await likely();
      const said = { outcome: 'later', reason: 'No better image.' };
      const answer = await officer.post(`/duplicates/${id}/decisions`).send(said).expect(201);
      const { decision } = answer.body as { decision: { id: string } };
      return [{ by: officer, id, real: { decisionId: decision.id } }];
    },
  };
};

interface Entering {
  readonly officer: Caller;
  readonly caseId: string;
  readonly answers: readonly {
    readonly route: { readonly name: string };
    readonly answer: { readonly body: unknown };
  }[];
}

interface Giving extends Entering {
  readonly handing: Caller;
  readonly ran: () => { readonly id: string };
}

/** To whom searches, sheets and records are given: those that an example made, which are then fetched. */
export function ofGiving(now: () => Giving): Readonly<Record<string, Plan>> {
  const made = (kind: string) => {
    const name = `POST /api/v1/${kind}`;
    const body = now().answers.find(({ route }) => route.name === name)?.answer.body;
    return (body as { id: string }).id;
  };
  const handedOver = (kind: string): Plan => {
    return () => [{ by: now().handing, id: made(kind), real: { caseId: now().caseId } }];
  };
  return {
    'POST /api/v1/sketches/{id}/disclosures': async () => {
      const { officer, caseId } = now();
      const id = made('sketches');
      const { version } = (await officer.get(`/sketches/${id}`)).body as { version: number };
      await officer.patch(`/sketches/${id}`).send({ version, caseId }).expect(200);
      return [{ by: officer, id, needed: ['NewSheetDisclosure.contact'] }];
    },
    'POST /api/v1/sketches/{id}/exchange-disclosures': handedOver('sketches'),
    'POST /api/v1/subjects/{id}/exchange-disclosures': handedOver('subjects'),
    'POST /api/v1/searches/{id}/disclosures': () => [{ by: now().officer, id: now().ran().id }],
  };
}

/** What is sent of a list that was looked through. */
export const ofImports = (now: () => Pick<Entering, 'officer' | 'caseId'>) => {
  const plan: Plan = async () => {
    const { officer: by, caseId } = now();
    const asking = sendImport(by.post('/imports'), 'image\n', null, { kind: 'sketch' });
    const { id } = (await asking.expect(201)).body as { id: string };
    await settledImport(by, id);
    return [{ by, id, real: { caseId } }];
  };
  return { 'POST /api/v1/imports/{id}/images': plan, 'POST /api/v1/imports/{id}/check': plan };
};

/** What an officer sends that stands for itself, or for a case. */
export const ofOfficer = (byOfficer: Plan): Readonly<Record<string, Plan>> =>
  Object.fromEntries(
    ['cases', 'consultations', 'face-previews', 'imports'].map((each) => [
      `POST /api/v1/${each}`,
      byOfficer,
    ]),
  );
