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

interface Entering {
  readonly officer: Caller;
  readonly caseId: string;
  readonly answers: readonly {
    readonly route: { readonly name: string };
    readonly answer: { readonly body: unknown };
  }[];
}

/** To whom a sketch is given: one that an example made, of which the sheet is then fetched. */
export const ofSheets =
  (now: () => Entering): Plan =>
  async () => {
    const { officer, caseId, answers } = now();
    const made = answers.find(({ route }) => route.name === 'POST /api/v1/sketches')?.answer.body;
    const { id } = made as { id: string };
    const { version } = (await officer.get(`/sketches/${id}`)).body as { version: number };
    await officer.patch(`/sketches/${id}`).send({ version, caseId }).expect(200);
    return [{ by: officer, id, needed: ['NewSheetDisclosure.contact'] }];
  };

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
