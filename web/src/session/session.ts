import type { Schema } from '@mirsam/client';
import { noteSign } from './last-sign.js';
import { TabStore } from './tab-store.js';

export type SignedInUser = Schema<'UserView'>;

/**
 * What the page shows of a session.
 * - `resuming`: it was loaded anew, and shows nothing before the service has said that the session goes on
 * - `open`: everything
 * - `locked`: after a pause, or when the session does not go on: all they have on the page stays, under a lock, and the
 *   same person takes it up by their password
 * - `shut`: locked, and loaded anew: there is nothing under the lock
 */
type Stage = 'resuming' | 'open' | 'locked' | 'shut';

/** Who is signed in, in this tab, as it is kept with the tab. The cookie is the browser's. */
export interface OpenSession {
  /** The secret beside the cookie; null while it is locked. */
  readonly csrfToken: string | null;
  readonly signedInAt: string;
  /** What they have to do before anything else opens. */
  readonly firstDuty: Schema<'ConsoleSession'>['firstDuty'];
  readonly user: SignedInUser;
  readonly stage: Stage;
}

/** What a session is opened with. */
export interface Opening extends Omit<OpenSession, 'stage'> {
  readonly csrfToken: string;
  /** Null where the browser seals nothing. */
  readonly draftKey: CryptoKey | null;
}

class Session extends TabStore<OpenSession> {
  /** With which drafts of theirs are sealed: in memory alone, so that no disk has it, and while it is open. */
  draftKey: CryptoKey | null = null;
  /** The page is on its way out: it shows and asks nothing more. */
  isLeft = false;

  constructor() {
    super('mirsam-session');
    const kept = this.current();
    if (kept) this.keep({ ...kept, stage: kept.csrfToken === null ? 'shut' : 'resuming' });
  }

  open({ draftKey, ...opened }: Opening): void {
    noteSign();
    this.draftKey = draftKey;
    this.keep({ ...opened, stage: 'open' });
  }

  /** What was kept goes on, with the key that was not. */
  resume(draftKey: CryptoKey | null): void {
    const kept = this.current();
    if (kept?.stage !== 'resuming') return;
    noteSign();
    this.draftKey = draftKey;
    this.keep({ ...kept, stage: 'open' });
  }

  /** The account of who is signed in is another now. */
  change(changed: Partial<Pick<OpenSession, 'firstDuty' | 'user'>>): void {
    const open = this.current();
    if (open) this.keep({ ...open, ...changed });
  }

  /** What would open something for whoever sits down next goes out of the tab. */
  lock(): void {
    const current = this.current();
    if (!current?.csrfToken) return;
    this.draftKey = null;
    const stage = current.stage === 'open' ? 'locked' : 'shut';
    this.keep({ ...current, csrfToken: null, stage });
  }

  leave(): void {
    this.isLeft = true;
    this.draftKey = null;
    this.keep(null);
  }

  /** Whether it is open, or nobody is signed in. */
  get isReady(): boolean {
    return !this.isLeft && ['open', undefined].includes(this.current()?.stage);
  }

  /** Once it is so: what a locked page asks waits so long. */
  async ready(): Promise<void> {
    while (!this.isReady) {
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
  }
}

export const session = new Session();
