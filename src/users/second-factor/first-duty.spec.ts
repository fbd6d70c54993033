import { ROLES } from '../../common/index.js';
import { firstDutyOf } from './first-duty.js';

const LOCAL = { externalSubject: null, passwordChangeRequired: false, secondFactorSince: null };

describe('what an account does first', () => {
  it.each([
    ['off', []],
    ['privileged', ['admin', 'auditor', 'supervisor']],
    ['all', [...ROLES].sort()],
  ] as const)('is enrolling a second factor where it is %s, for %j', (rule, roles) => {
    const owing = ROLES.filter((role) => firstDutyOf({ ...LOCAL, role }, rule) !== undefined);
    expect(owing.sort()).toEqual(roles);
  });

  it('is changing a given password, before that', () => {
    const given = { ...LOCAL, role: 'admin', passwordChangeRequired: true } as const;
    expect(firstDutyOf(given, 'all')).toBe('password-change');
  });

  it('is nothing for who has a second factor, or an identity provider', () => {
    const has = { ...LOCAL, role: 'admin', secondFactorSince: new Date() } as const;
    const external = { ...LOCAL, role: 'auditor', externalSubject: 'sub' } as const;
    expect([has, external].map((one) => firstDutyOf(one, 'all'))).toEqual([undefined, undefined]);
  });
});
