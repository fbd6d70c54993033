import { fieldChanges } from './field-changes.js';

describe('what differs between two states', () => {
  it('is told field by field, and of traits and images one by one', () => {
    const was = {
      author: 'A',
      software: null,
      traits: { sex: { values: ['male'] }, age: { min: 20, max: 30 } },
      images: { a: { position: 1 }, b: { position: 2 } },
    };
    const is = {
      author: 'B',
      traits: { age: { max: 30, min: 20 }, eye_color: { values: ['brown'] } },
      images: { b: { position: 1 } },
    };
    expect(fieldChanges(was, is)).toEqual([
      { field: 'author', before: 'A', after: 'B' },
      { field: 'traits.sex', before: { values: ['male'] }, after: null },
      { field: 'images.a', before: { position: 1 }, after: null },
      { field: 'images.b', before: { position: 2 }, after: { position: 1 } },
      { field: 'traits.eye_color', before: null, after: { values: ['brown'] } },
    ]);
  });

  it('is nothing where nothing differs, however the parts are ordered', () => {
    expect(fieldChanges({ traits: { a: 1, b: [2] } }, { traits: { b: [2], a: 1 } })).toEqual([]);
  });
});
