import argon2 from 'argon2';
import { hashPassword, verifyPassword } from './password.js';

const NFC = 'un été à Agadir';
const NFD = NFC.normalize('NFD');

describe('a password', () => {
  it.each([
    ['NFC', NFC],
    ['NFD', NFD],
    ['no-break spaces', NFC.replaceAll(' ', '\u00a0')],
  ])('set in NFC opens typed with %s, and the other way round', async (_form, typed) => {
    await expect(verifyPassword(await hashPassword(NFC), typed)).resolves.toBe(true);
    await expect(verifyPassword(await hashPassword(typed), NFC)).resolves.toBe(true);
  });

  it.each(['un ete a Agadir', 'UN ÉTÉ À AGADIR', ` ${NFC}`])('is not %s', async (typed) => {
    await expect(verifyPassword(await hashPassword(NFC), typed)).resolves.toBe(false);
  });

  it('whose hash was made of what was typed opens so, and is told', async () => {
    const old = await argon2.hash(NFD);
    await expect(verifyPassword(old, NFD)).resolves.toBe('as-typed');
    await expect(verifyPassword(old, 'another one')).resolves.toBe(false);
  });

  it('of nobody opens nothing', async () => {
    await expect(verifyPassword(undefined, 'no such user')).resolves.toBe(false);
    await expect(verifyPassword(undefined, `no\u00a0such user`)).resolves.toBe(false);
  });
});
