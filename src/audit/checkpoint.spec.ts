import { readCheckpoint } from './checkpoint.js';

const CHECKPOINT = {
  number: 1,
  firstPosition: 1,
  count: 25,
  root: 'a',
  previous: 'b',
  sealedAt: '2026-03-14T09:26:54.000001Z',
  hash: 'c',
  keyId: 'd',
  signature: 'e',
};

describe('a checkpoint', () => {
  it('is read as it was printed', () => {
    const text = `${JSON.stringify(CHECKPOINT)}\n`;
    for (const one of [text, `\uFEFF${text}`]) expect(readCheckpoint(one)).toEqual(CHECKPOINT);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"number": 1}',
    JSON.stringify({ ...CHECKPOINT, count: '25' }),
    JSON.stringify({ ...CHECKPOINT, signature: undefined }),
    JSON.stringify({ ...CHECKPOINT, number: 1.5 }),
  ])('is not %s', (text) => {
    expect(() => readCheckpoint(text)).toThrow('This is no checkpoint');
  });
});
