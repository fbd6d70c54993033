/** The service cannot run on this database, for a reason its operator can remove. */
export class DatabaseNotUsable extends Error {
  constructor(reason: string, cause?: unknown) {
    const detail = cause instanceof Error && cause.message ? `: ${cause.message}` : '';
    super(`The PostgreSQL database ${reason}${detail}`, { cause });
    this.name = 'DatabaseNotUsable';
  }
}
