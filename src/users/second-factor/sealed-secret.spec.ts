import { randomBytes } from 'node:crypto';
import { seal, unseal } from './sealed-secret.js';

describe('a sealed secret', () => {
  const key = randomBytes(32);

  it('opens with its key, for its owner, as it was', () => {
    const sealed = seal(key, 'owner', 'SECRET');
    expect(sealed).not.toContain('SECRET');
    expect(seal(key, 'owner', 'SECRET')).not.toBe(sealed);
    expect(unseal(key, 'owner', sealed)).toBe('SECRET');
    expect(() => unseal(randomBytes(32), 'owner', sealed)).toThrow();
    expect(() => unseal(key, 'another', sealed)).toThrow();
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BA' : 'AA'}`;
    expect(() => unseal(key, 'owner', changed)).toThrow();
  });
});
