import { randomBytes } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/index.js';
import { asSystem } from '../database/index.js';
import { UsersService } from '../users/index.js';

/** Gives a new database its first administrator, and says the password once. */
@Injectable()
export class FirstAdmin implements OnApplicationBootstrap {
  constructor(
    private readonly users: UsersService,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const given = this.config.adminPassword;
    const password = given ?? randomBytes(15).toString('base64url');
    const admin = await asSystem('first administrator', () =>
      this.users.createFirstAdmin(password),
    );
    // Printed, not logged: logs are collected and kept, this must not be.
    if (admin && given === undefined) {
      process.stdout.write(
        `\n  First administrator: admin\n  Password (shown once): ${password}\n\n`,
      );
    }
  }
}
