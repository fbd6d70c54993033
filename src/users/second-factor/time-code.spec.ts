import { Secret } from 'otpauth';
import { newSecret, secretUri, stepOf } from './time-code.js';

/** RFC 6238, appendix B, SHA-1; of its eight digits an app shows the last six. */
const SECRET = Secret.fromUTF8('12345678901234567890').base32;
const VECTORS: readonly (readonly [number, string])[] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

describe('a code of an authenticator app', () => {
  it.each(VECTORS)('at %d s is that of RFC 6238', (seconds, code) => {
    expect(stepOf(SECRET, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it('is taken half a minute early or late, not more, and told by its own step', () => {
    const steps = [-60, -30, 0, 30, 60].map((off) =>
      stepOf(SECRET, '005924', new Date((1_234_567_890 + off) * 1000)),
    );
    expect(steps).toEqual([undefined, 41_152_263, 41_152_263, 41_152_263, undefined]);
  });

  it('has a secret of 160 bits, told as apps read it', () => {
    const secret = newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newSecret()).not.toBe(secret);
    expect(secretUri(secret, 'k.alaoui')).toBe(
      `otpauth://totp/Mirsam:k.alaoui?issuer=Mirsam&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});
