import type { Schema } from '@mirsam/client';

export type SignedInUser = Schema<'UserView'>;

/**
 * `locked` keeps who was signed in and all they have on the page: after a pause, or when the service lets the session
 * go on no longer. The same person takes it up by their password.
 */
export type SessionState =
  | { readonly is: 'signed-out' }
  | { readonly is: 'open'; readonly user: SignedInUser }
  | { readonly is: 'locked'; readonly user: SignedInUser };

const KEPT = 'mirsam-session';

interface Kept {
  readonly csrfToken: string;
  readonly user: SignedInUser;
}

/** Who is signed in, in this tab. The cookie is the browser's; the secret beside it is kept with the tab. */
class Session {
  private kept = readKept();
  private state: SessionState = this.kept
    ? { is: 'open', user: this.kept.user }
    : { is: 'signed-out' };
  private readonly listeners = new Set<() => void>();

  readonly current = (): SessionState => this.state;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly csrfToken = (): string | null => this.kept?.csrfToken ?? null;

  open(csrfToken: string, user: SignedInUser): void {
    this.kept = { csrfToken, user };
    sessionStorage.setItem(KEPT, JSON.stringify(this.kept));
    this.become({ is: 'open', user });
  }

  lock(): void {
    if (this.state.is === 'open') this.become({ is: 'locked', user: this.state.user });
  }

  end(): void {
    this.kept = null;
    sessionStorage.removeItem(KEPT);
    this.become({ is: 'signed-out' });
  }

  private become(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function readKept(): Kept | null {
  const text = sessionStorage.getItem(KEPT);
  return text === null ? null : (JSON.parse(text) as Kept);
}

export const session = new Session();
