import type { Writable } from 'node:stream';
import type { DataSource, ReplicationMode } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';
import { currentScope } from './scope.js';
import type { PreparedNames } from './prepared-names.js';
import { scopeStatements } from './scope-sql.js';

const START = 'START TRANSACTION';

/** What TypeORM takes of a connection of `pg` to ask by it. */
interface Connection {
  readonly connection: { readonly stream: Writable };
  query(sql: string | Prepared, parameters?: unknown[]): Promise<unknown>;
}

/** What is asked of a server only. */
interface ServerSettings {
  /** Of statements that connections prepare. */
  readonly names: PreparedNames;
  /** Longest that a statement may take; 0 for no limit. */
  readonly timeoutMs: number;
}

/** A statement that `pg` sends by its name, once its connection has prepared it. */
interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/**
 * Runs every statement under the scope it is sent in: a transaction keeps the one it began with,
 * and a statement by itself gets a transaction of its own.
 */
class ScopedQueryRunner extends PostgresQueryRunner {
  #isolation: IsolationLevel | undefined;
  /** What goes before the statement that is being sent by itself. */
  #alone: string | undefined;
  /** What goes before the first statement of the transaction. */
  #first: string | undefined;

  constructor(
    driver: PostgresDriver,
    mode: ReplicationMode,
    private readonly server: ServerSettings | null,
  ) {
    super(driver, mode);
  }

  /** Isolation level and scope go with the first statement: one round trip in place of three. */
  override startTransaction(isolation?: IsolationLevel): Promise<void> {
    this.#isolation = isolation;
    return super.startTransaction();
  }

  override async query<T = unknown>(
    query: string,
    parameters?: unknown[],
    useStructuredResult?: boolean,
  ): Promise<T> {
    const ask = (sql: string, given?: unknown[]) =>
      super.query(sql, given, useStructuredResult) as Promise<T>;
    if (query === START) {
      this.#first = this.opening();
      return undefined as T;
    }
    if (this.isTransactionActive || currentScope()?.as === 'owner') return ask(query, parameters);
    this.#alone = this.opening();
    // It takes its connection at once, before anything else can.
    const answer = ask(query, parameters);
    this.#alone = undefined;
    return answer;
  }

  override connect(): Promise<Pick<Connection, 'query'>> {
    const opening = this.#alone;
    const connected = super.connect() as Promise<Connection>;
    return connected.then((connection) => ({
      query: (sql: string, given) => {
        const statement = this.prepared(sql, given);
        sendTogether(connection.connection.stream);
        if (opening !== undefined) return inOneFlight(connection, opening, statement, given);
        const first = this.#first;
        this.#first = undefined;
        return first === undefined
          ? connection.query(statement, given)
          : settled([connection.query(first), connection.query(statement, given)]);
      },
    }));
  }

  override stream(): Promise<never> {
    throw new Error('A stream would read past the scope of whoever asks');
  }

  private prepared(text: string, values: unknown[] = []): string | Prepared {
    const name = values.length > 0 ? this.server?.names.of(text) : undefined;
    return name === undefined ? text : { name, text, values };
  }

  private opening(): string {
    const isolation = this.#isolation ? ` ISOLATION LEVEL ${this.#isolation}` : '';
    this.#isolation = undefined;
    const scope = currentScope();
    const start = `${START}${isolation}`;
    // Migrations and index builds, the owner's work, take as long as they take.
    if (scope?.as === 'owner') return start;
    const limit = this.server?.timeoutMs ?? 0;
    const timeout = limit > 0 ? `; SET LOCAL statement_timeout = ${limit}` : '';
    return `${start}; ${scopeStatements(scope)}${timeout}`;
  }
}

/**
 * Holds what is sent until nothing more is about to be: a message of its own for each statement
 * costs more processor time than making and reading most of them.
 */
function sendTogether(stream: Writable): void {
  stream.cork();
  process.nextTick(() => {
    stream.uncork();
  });
}

/**
 * Sends a statement with the transaction around it, without waiting in between: on a server that is
 * one round trip. A `COMMIT` of what has failed rolls back; of a transaction that did not open, the
 * answer is thrown away.
 */
function inOneFlight(
  connection: Connection,
  opening: string,
  statement: string | Prepared,
  parameters?: unknown[],
): Promise<unknown> {
  return settled([
    connection.query(opening),
    connection.query(statement, parameters),
    connection.query('COMMIT'),
  ]);
}

/** The answer of the second, once all are answered and none has failed. */
async function settled(sent: readonly Promise<unknown>[]): Promise<unknown> {
  const answers = await Promise.allSettled(sent);
  const failed = answers.find((part) => part.status === 'rejected');
  if (failed) throw failed.reason as Error;
  return (answers[1] as PromiseFulfilledResult<unknown>).value;
}

/**
 * From now on the data source asks as the scope says, and is given nothing without one.
 *
 * @param server null for an embedded database
 */
export function scopeQueries(dataSource: DataSource, server: ServerSettings | null): void {
  const driver = dataSource.driver as PostgresDriver;
  driver.createQueryRunner = (mode: ReplicationMode) => new ScopedQueryRunner(driver, mode, server);
}
