import { named, openUnit, reorganise } from '../factories/units.js';
import type { Caller, TestApplication } from './application.js';
import type { Plan } from './example-bodies.js';

/** The first administrator, once there is the district that examples name. */
export async function adminOfUnits(service: TestApplication): Promise<Caller> {
  const admin = await service.asAdmin();
  await openUnit(admin, 'ANFA', 'CAS');
  return admin;
}

/** How each change of the organisation is sent, by an administrator who is there once it is. */
export function ofUnits(admin: () => Caller): Readonly<Record<string, Plan>> {
  const path = 'POST /api/v1/organisation';
  const of = (code: string, parent: string) => async () => [
    { by: admin(), code: await openUnit(admin(), code, parent) },
  ];
  return {
    'POST /api/v1/prefectures': () => [{ by: admin() }],
    'PATCH /api/v1/prefectures/{code}': () => [{ by: admin() }],
    [path]: () => [{ by: admin() }],
    [`${path}/{code}/opening`]: async () => {
      const unit = { code: 'OASIS', kind: 'district', parent: 'CAS', ...named('Oasis') };
      await reorganise(admin(), '', unit).expect(201);
      return [{ by: admin(), code: 'OASIS' }];
    },
    [`${path}/{code}/renaming`]: () => [{ by: admin() }],
    [`${path}/{code}/reclassification`]: of('FID', 'NAT'),
    [`${path}/{code}/move`]: of('MERS', 'CAS'),
    [`${path}/{code}/merger`]: of('TIZ', 'NAT'),
    [`${path}/{code}/closure`]: of('SBATA', 'CAS'),
  };
}
