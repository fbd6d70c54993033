/** The service cannot run on this database, for a reason its operator can remove. */
export class DatabaseNotUsable extends Error {
  constructor(reason: string, cause?: unknown) {
    super(`The PostgreSQL database ${[reason, detail(cause)].filter(Boolean).join(': ')}`, {
      cause,
    });
    this.name = 'DatabaseNotUsable';
  }
}

/** What the cause says; that of a name with several addresses has a code only. */
function detail(cause: unknown): string | undefined {
  const { message, code } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  return message === '' ? code : message;
}
