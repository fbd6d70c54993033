import { Secret, TOTP } from 'otpauth';

/** What every authenticator app computes (RFC 6238): HMAC-SHA-1, six digits, half a minute. */
const COMMON = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Steps before and after the present one that are accepted, for phones whose clock is off. */
const WINDOW = 1;

/** Whether it may be what an app shows; the library compares codes of one length only. */
export const isTimeCode = (code: string) => /^\d{6}$/.test(code);

/** RFC 4226 §4 recommends 160 bits. */
const SECRET_BYTES = 20;

/** A new secret, in base 32, as it is typed into an app that cannot read a QR code. */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What a QR code for an app says. */
export function secretUri(secret: string, username: string): string {
  return new TOTP({ ...COMMON, issuer: 'Mirsam', label: username, secret }).toString();
}

/** The step of time that a code is of, by which it is told from its repetition; undefined for a wrong one. */
export function stepOf(secret: string, code: string, at: Date): number | undefined {
  if (!isTimeCode(code)) return undefined;
  const totp = new TOTP({ ...COMMON, secret });
  const timestamp = at.getTime();
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}
