import { columnOf, groupOf } from './group-of.js';

describe('groupOf', () => {
  it.each([
    ['sex', 'female', 'female'],
    ['style', '2', '2'],
    ['age', '20', '0–20'],
    ['age', '20.6', '0–20'],
    ['age', '21', '21–35'],
    ['age', '66', '66 and over'],
    ['age', 'young', 'young'],
    ['age', 'NA', null],
    ['sex', '', null],
    ['attributes.gender', '{"gender":1}', '1'],
    ['attributes.age', '{"age":40}', '36–50'],
    ['attributes.gender', '{"smile":1}', null],
    ['attributes.gender', 'none', null],
    ['attributes.gender', 'null', null],
  ])('by %s, %s is of %s', (by, cell, group) => {
    expect(groupOf({ [columnOf(by)]: cell }, by)).toBe(group);
  });

  it('is none where there is no such column', () => {
    expect(groupOf({}, 'sex')).toBeNull();
  });
});
