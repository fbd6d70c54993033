import { createPublicKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { loadAuditKey, Config } from '../config/index.js';

/** The service's key for what it vouches for: seals of the log, and what is given away of it. */
@Injectable()
export class AuditKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;

  constructor(config: Config) {
    this.privateKey = loadAuditKey(config);
    this.publicKey = createPublicKey(this.privateKey);
  }

  /** What an operator keeps elsewhere: with it, seals are verified without trusting this machine. */
  get publicPem(): string {
    return this.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }
}
