import { pack, unpack } from './packed.js';

const blob = (text: string, type: string) => new Blob([text], { type });

describe('what somebody has begun', () => {
  it('is the same again, with its files', async () => {
    const begun = {
      fields: { author: 'سلمى', traits: { age: { min: 20, certainty: 'certain' } }, caseId: null },
      pictures: [
        { key: '1', bytes: blob('first', 'image/png'), box: null },
        { key: '2', bytes: blob('', 'image/jpeg'), box: { x: 1 } },
      ],
    };
    const again = unpack(await pack(begun)) as typeof begun;
    expect(again).toMatchObject({ fields: begun.fields, pictures: [{ key: '1' }, { key: '2' }] });
    const files = again.pictures.map(({ bytes }) => bytes);
    expect(files.map(({ type }) => type)).toEqual(['image/png', 'image/jpeg']);
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['first', '']);
  });

  it('may have no files', async () => {
    expect(unpack(await pack([1, 'é', null]))).toEqual([1, 'é', null]);
  });
});
