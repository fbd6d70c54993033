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
