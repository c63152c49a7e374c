/** Kysely's driver for DuckDB: reads only, in the pool's connections, each statement bounded in time. */
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { CodedError } from '../../errors.ts';
import type { Lent, Pool } from './pool.ts';
import { toPlain } from './result.ts';

const INTERRUPT_EVERY_MS = 20;

class Connection implements DatabaseConnection {
  readonly lent: Lent;
  readonly #timeoutMs: number;

  constructor(lent: Lent, timeoutMs: number) {
    this.lent = lent;
    this.#timeoutMs = timeoutMs;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = await this.lent.prepare(query.sql);
    statement.clearBindings();
    for (const [index, value] of query.parameters.entries()) bind(statement, index + 1, value);
    const reader = await this.#bounded(() => statement.runAndReadAll());
    const names = reader.columnNames();
    const rows: unknown[] = reader
      .getRowsJS()
      .map((row) => Object.fromEntries(row.map((value, i) => [names[i], toPlain(value)])));
    return { rows: areRows<R>(rows) ? rows : [] };
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    yield* [];
    throw new Error('streams are not offered by this driver; read with execute');
  }

  /** An interrupt is heard only once the query runs, so it is repeated until the query has ended. */
  async #bounded<T>(run: () => Promise<T>): Promise<T> {
    let isLate = false;
    let repeat: NodeJS.Timeout | undefined;
    const timer = setTimeout(() => {
      isLate = true;
      repeat = setInterval(() => this.lent.connection.interrupt(), INTERRUPT_EVERY_MS);
    }, this.#timeoutMs);
    try {
      return await run();
    } catch (error) {
      if (isLate)
        throw new CodedError(
          'TIMED_OUT',
          `the question took longer than ${this.#timeoutMs} ms`,
          'ask for fewer places, periods or categories',
        );
      throw error;
    } finally {
      clearTimeout(timer);
      clearInterval(repeat);
    }
  }
}

/** Kysely's row type is the query builder's promise, kept by the warehouse's tables; at run time there is nothing more to ask. */
function areRows<R>(rows: unknown[]): rows is R[] {
  return rows.every((row) => typeof row === 'object');
}

function bind(statement: Awaited<ReturnType<Lent['prepare']>>, index: number, value: unknown): void {
  if (value === null) statement.bindNull(index);
  else if (typeof value === 'number' && Number.isInteger(value)) statement.bindInteger(index, value);
  else if (typeof value === 'number') statement.bindDouble(index, value);
  else if (typeof value === 'string') statement.bindVarchar(index, value);
  else throw new Error(`a parameter of type ${typeof value} cannot be bound; use text or numbers`);
}

export class DuckDbDriver implements Driver {
  readonly #pool: Pool;
  readonly #timeoutMs: number;

  constructor(pool: Pool, timeoutMs: number) {
    this.#pool = pool;
    this.#timeoutMs = timeoutMs;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(await this.#pool.acquire(), this.#timeoutMs);
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof Connection) this.#pool.release(connection.lent);
  }

  async beginTransaction(): Promise<void> {
    throw new Error('a release is never written by the server; transactions are not offered');
  }

  async commitTransaction(): Promise<void> {
    return this.beginTransaction();
  }

  async rollbackTransaction(): Promise<void> {
    return this.beginTransaction();
  }

  async destroy(): Promise<void> {
    await this.#pool.close();
  }
}
