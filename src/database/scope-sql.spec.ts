import type { CallerScope } from './scope.js';
import { scopeStatements } from './scope-sql.js';

describe('putOn', () => {
  const scope: CallerScope = {
    as: 'caller',
    prefectureId: '6f0b7f9e-0000-4000-8000-000000000001',
    national: false,
    role: 'detective',
    actor: 'user:6f0b7f9e-0000-4000-8000-000000000002',
  };

  it('says who asks, until the transaction ends', () => {
    expect(scopeStatements(scope)).toBe(
      `SET LOCAL ROLE mirsam_service; SET LOCAL mirsam.prefecture = '${scope.prefectureId}'; ` +
        `SET LOCAL mirsam.national = 'false'; SET LOCAL mirsam.role = 'detective'; ` +
        `SET LOCAL mirsam.actor = '${scope.actor}'`,
    );
    expect(scopeStatements({ as: 'system', reason: 'a test' })).toBe(
      'SET LOCAL ROLE mirsam_system',
    );
  });

  it('puts the role on without a scope, too', () => {
    expect(scopeStatements(undefined)).toBe('SET LOCAL ROLE mirsam_service');
  });

  it.each([
    { prefectureId: `x'; RESET ROLE; --` },
    { actor: `user:1'` },
    { role: `admin' ` as CallerScope['role'] },
    { prefectureId: '' },
  ])('refuses %j', (change) => {
    expect(() => scopeStatements({ ...scope, ...change })).toThrow(/^No \w+ of a scope/);
  });
});
