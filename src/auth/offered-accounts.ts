import { Injectable } from '@nestjs/common';
import type { OfferedAccount } from './auth.dto.js';

/** Accounts that the page of sign-in names: those of a demonstration, and of no other service. */
@Injectable()
export class OfferedAccounts {
  private accounts: readonly OfferedAccount[] = [];

  offer(accounts: readonly OfferedAccount[]): void {
    this.accounts = accounts.map(({ username, displayName, role, prefecture }) => ({
      ...{ username, displayName, role, prefecture },
    }));
  }

  all(): OfferedAccount[] {
    return [...this.accounts];
  }
}
