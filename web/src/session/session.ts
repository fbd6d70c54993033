import type { Schema } from '@mirsam/client';
import { TabStore } from './tab-store.js';

export type SignedInUser = Schema<'UserView'>;

/** Who is signed in, in this tab. The cookie is the browser's; the secret beside it is kept with the tab. */
export interface OpenSession {
  readonly csrfToken: string;
  /** With which drafts of theirs are sealed in this browser. */
  readonly draftKey: string;
  readonly signedInAt: string;
  /** What they have to do before anything else opens. */
  readonly firstDuty: Schema<'ConsoleSession'>['firstDuty'];
  readonly user: SignedInUser;
  /**
   * After a pause, or when the service lets the session go on no longer: all they have on the page stays, and the same
   * person takes it up by their password. A reload opens nothing.
   */
  readonly locked: boolean;
}

class Session extends TabStore<OpenSession> {
  constructor() {
    super('mirsam-session');
  }

  open({ csrfToken, draftKey, signedInAt, firstDuty, user }: Omit<OpenSession, 'locked'>): void {
    this.keep({ csrfToken, draftKey, signedInAt, firstDuty, user, locked: false });
  }

  /** The account of who is signed in is another now. */
  change(changed: Partial<Pick<OpenSession, 'firstDuty' | 'user'>>): void {
    const open = this.current();
    if (open) this.keep({ ...open, ...changed });
  }

  lock(): void {
    const open = this.current();
    if (open && !open.locked) this.keep({ ...open, locked: true });
  }
}

export const session = new Session();
