/** A few connections to one database, lent in turn; each keeps its newest prepared statements. */
import type { Database, DuckDBConnection, DuckDBPreparedStatement } from '../../../data/warehouse/connect.ts';

const STATEMENTS = 100;

/** A connection and the statements prepared on it, the least used dropped first. */
export class Lent {
  readonly connection: DuckDBConnection;
  readonly #statements = new Map<string, DuckDBPreparedStatement>();

  constructor(connection: DuckDBConnection) {
    this.connection = connection;
  }

  async prepare(sql: string): Promise<DuckDBPreparedStatement> {
    const kept = this.#statements.get(sql) ?? (await this.connection.prepare(sql));
    this.#statements.delete(sql);
    this.#statements.set(sql, kept);
    const [oldest] = this.#statements.keys();
    if (this.#statements.size > STATEMENTS && oldest !== undefined) {
      this.#statements.get(oldest)?.destroySync();
      this.#statements.delete(oldest);
    }
    return kept;
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.destroySync();
    this.#statements.clear();
    this.connection.closeSync();
  }
}

export class Pool {
  readonly #database: Database;
  readonly #size: number;
  readonly #idle: Lent[] = [];
  readonly #waiting: ((lent: Lent) => void)[] = [];
  #open = 0;
  #closing: Promise<void> | undefined;
  #finish: (() => void) | undefined;

  constructor(database: Database, size: number) {
    this.#database = database;
    this.#size = size;
  }

  /** A connection, as soon as one is free. Throws once the pool is closing. */
  async acquire(): Promise<Lent> {
    if (this.#closing !== undefined)
      throw new Error('this database has been closed; ask the store for the release again');
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#open >= this.#size) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#open += 1;
    try {
      return new Lent(await this.#database.connect());
    } catch (error) {
      this.#open -= 1;
      throw error;
    }
  }

  release(lent: Lent): void {
    const next = this.#waiting.shift();
    if (next !== undefined) next(lent);
    else {
      this.#idle.push(lent);
      this.#finishIfAllBack();
    }
  }

  /** Closes the connections and the database once the last lent connection has come back. */
  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      this.#finish = resolve;
    });
    this.#finishIfAllBack();
    return this.#closing;
  }

  #finishIfAllBack(): void {
    if (this.#finish === undefined || this.#idle.length < this.#open) return;
    for (const lent of this.#idle.splice(0)) lent.close();
    this.#open = 0;
    this.#database.close();
    this.#finish();
    this.#finish = undefined;
  }
}
