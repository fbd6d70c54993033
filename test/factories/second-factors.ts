import { TOTP } from 'otpauth';
import type { Caller } from '../support/application.js';
import { PASSWORD } from './people.js';

/** What an app shows for a secret now, or a number of half minutes from now. */
export function codeOf(secret: string, stepsAhead = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + stepsAhead * 30_000 });
}

/** A secret that is in force for nothing yet. */
export async function beginSecondFactor(caller: Caller, password = PASSWORD): Promise<string> {
  const begun = await caller
    .post('/auth/second-factor')
    .send({ currentPassword: password })
    .expect(201);
  return (begun.body as { secret: string }).secret;
}

/** Sets one up: its secret, the code of it that has served, and its recovery codes. */
export async function setSecondFactor(caller: Caller, password = PASSWORD) {
  const secret = await beginSecondFactor(caller, password);
  const used = codeOf(secret);
  const confirmed = await caller
    .post('/auth/second-factor/confirmation')
    .send({ code: used })
    .expect(200);
  const { recoveryCodes } = confirmed.body as { recoveryCodes: readonly string[] };
  return { secret, used, recoveryCodes };
}
