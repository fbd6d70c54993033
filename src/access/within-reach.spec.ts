import type { RequestContext, Role } from '../common/index.js';
import { ROLES } from '../common/index.js';
import { MATRIX, type Permission, reachOf } from './permissions.js';
import { mayReach, whereReached } from './within-reach.js';

const OWN = 'a';
const OTHER = 'b';
const ctxOf = (role: Role, national = false): RequestContext => ({
  requestId: 'r',
  language: 'en',
  actor: {
    kind: 'user',
    id: 'u',
    name: 'n',
    role,
    prefecture: { id: OWN, code: national ? 'NAT' : 'CAS', national },
  },
});
const heldBy = (prefectureId: string) => ({ prefectureId });

describe('what a caller may reach', () => {
  it('is what their prefecture holds, and at national level what any does', () => {
    const [local, national] = [ctxOf('detective'), ctxOf('detective', true)];
    expect(mayReach(local, 'cases.read', heldBy(OWN))).toBe(true);
    expect(mayReach(local, 'cases.read', heldBy(OTHER))).toBe(false);
    expect(mayReach(national, 'cases.read', heldBy(OTHER))).toBe(true);
    expect(whereReached(local, 'cases.read')).toEqual({ prefectureId: OWN });
    expect(whereReached(national, 'cases.read')).toEqual({});
  });

  it('is for the holder alone what the national level may not do for others', () => {
    const national = ctxOf('supervisor', true);
    expect(mayReach(national, 'reviews.update', heldBy(OTHER))).toBe(false);
    expect(mayReach(national, 'reviews.update', heldBy(OWN))).toBe(true);
    expect(whereReached(national, 'reviews.update')).toEqual({ prefectureId: OWN });
  });

  it('is their own doing where the matrix says so', () => {
    expect(whereReached(ctxOf('detective'), 'searches.read')).toEqual({
      ...{ actor: 'user:u', prefectureId: OWN },
    });
    expect(whereReached(ctxOf('detective', true), 'searches.read')).toEqual({ actor: 'user:u' });
    expect(whereReached(ctxOf('supervisor'), 'searches.read')).toEqual({ prefectureId: OWN });
    const mine = { prefectureId: OWN, actor: 'user:u' };
    expect(mayReach(ctxOf('detective'), 'cases.conclude', mine)).toBe(true);
    expect(mayReach(ctxOf('detective'), 'cases.conclude', { ...mine, actor: 'user:v' })).toBe(
      false,
    );
    expect(mayReach(ctxOf('supervisor'), 'cases.conclude', { ...mine, actor: 'user:v' })).toBe(
      true,
    );
  });

  it('is no more their own doing where another prefecture holds it by now', () => {
    const gone = { prefectureId: OTHER, actor: 'user:u' };
    expect(mayReach(ctxOf('detective'), 'searches.read', gone)).toBe(false);
    expect(mayReach(ctxOf('detective', true), 'searches.read', gone)).toBe(true);
  });

  it('is nothing where the role may not act', () => {
    expect(mayReach(ctxOf('admin', true), 'cases.read', heldBy(OWN))).toBe(false);
    expect(() => whereReached(ctxOf('admin', true), 'cases.read')).toThrow('admin');
  });

  it('is the same of a thing in hand and of the rows of a query', () => {
    const permissions = Object.keys(MATRIX) as Permission[];
    for (const permission of permissions) {
      for (const role of ROLES) {
        const reach = reachOf(role, permission);
        if (reach === undefined) continue;
        for (const ctx of [ctxOf(role), ctxOf(role, true)]) {
          const { prefectureId } = whereReached(ctx, permission);
          for (const holder of [OWN, OTHER]) {
            const queried = prefectureId === undefined || prefectureId === holder;
            const held = { ...heldBy(holder), actor: 'user:u' };
            expect([permission, role, holder, mayReach(ctx, permission, held)]).toEqual([
              ...[permission, role, holder, queried],
            ]);
          }
        }
      }
    }
  });
});
