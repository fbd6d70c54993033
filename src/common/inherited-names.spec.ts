import { inheritedNames } from './inherited-names.js';

describe('names that every object inherits', () => {
  it('are found at any depth, own fields as they are', () => {
    const value: unknown = JSON.parse(
      '{"toString": 1, "traits": {"valueOf": {}, "sex": [{"__proto__": 1, "values": []}]}, "name": "constructor"}',
    );
    expect(inheritedNames(value)).toEqual([
      'toString',
      'traits.valueOf',
      'traits.sex[0].__proto__',
    ]);
  });

  it('are in nothing that is no object', () => {
    for (const value of [null, undefined, 'toString', 1, ['constructor']]) {
      expect(inheritedNames(value)).toEqual([]);
    }
  });
});
