import { PreparedNames } from './prepared-names.js';

describe('PreparedNames', () => {
  it('calls a statement by one name, and another by another', () => {
    const names = new PreparedNames();
    const [one, other] = [names.of('SELECT $1'), names.of('SELECT $1, $2')];
    expect(one).toBeDefined();
    expect(other).toBeDefined();
    expect(one).not.toBe(other);
    expect(names.of('SELECT $1')).toBe(one);
  });

  it('leaves out what is long, as statements are that carry what they are about', () => {
    const names = new PreparedNames();
    expect(names.of(`SELECT '${'x'.repeat(8000)}', $1`)).toBeUndefined();
  });

  it('has an end, and keeps the names it gave', () => {
    const names = new PreparedNames();
    const given = Array.from({ length: 300 }, (_, i) => names.of(`SELECT ${i}, $1`));
    const named = given.filter((name) => name !== undefined);
    expect(named).toHaveLength(200);
    expect(new Set(named).size).toBe(200);
    expect(names.of('SELECT 0, $1')).toBe(given[0]);
    expect(names.of('SELECT 299, $1')).toBeUndefined();
  });
});
