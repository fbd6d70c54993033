import fc from 'fast-check';
import { COMMON_PASSWORDS } from './common-passwords.js';
import { isEasilyGuessed } from './password-policy.js';

const KARIM = { username: 'k.alaoui', displayName: 'Karim Alaoui' };

describe('a password', () => {
  it.each([
    'password1234',
    'P@ssw0rd2026!',
    'motdepasse123',
    'Mirsam-Casablanca-2026',
    'Karim.Alaoui.1984',
    'alaouikarim12',
    'aaaaaaaaaaaaaaaa',
    '123456789012',
    'abcdefghijkl',
    'azertyuiop12',
    'qwertyuiop[]',
    'Bienvenue2026!',
    'Correct Horse Battery Staple',
    '1qaz2wsx3edc',
    '!!!!!!!!!!!!',
  ])('%s is easily guessed', (password) => {
    expect(isEasilyGuessed(password, KARIM)).toBe(true);
  });

  it.each([
    'correct horse battery',
    'a password for tests',
    'quatre chats gris dorment',
    'القط ينام فوق السطح',
    '4839201746529',
    'xK9#2mQ7!pL4w',
    // Somebody else's name is no part of this account's.
    'benchekroun.youssef',
  ])('%s is not', (password) => {
    expect(isEasilyGuessed(password, KARIM)).toBe(false);
  });

  it('of the list is found however it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMON_PASSWORDS), fc.boolean(), (password, upper) => {
        const typed = upper
          ? password.toUpperCase()
          : `${password.slice(0, 5)}-${password.slice(5)}`;
        return isEasilyGuessed(typed, KARIM);
      }),
    );
  });

  it('that is random is never refused', () => {
    const random = fc.uint8Array({ minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(random, (bytes) => {
        const password = Buffer.from(bytes).toString('base64url');
        fc.pre(new Set(password).size > 11);
        return !isEasilyGuessed(password, KARIM);
      }),
    );
  });
});
