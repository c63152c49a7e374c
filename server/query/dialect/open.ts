/** Opens a release's file for reading through Kysely. */
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Dialect,
} from 'kysely';
import { openDatabase } from '../../../data/warehouse/connect.ts';
import type { Warehouse } from '../../../data/warehouse/tables.ts';
import { DuckDbDriver } from './driver.ts';
import { Pool } from './pool.ts';

const CONNECTIONS = 3;
/** How long one statement may run. */
export const TIMEOUT_MS = 10_000;

export interface WarehouseReader {
  readonly db: Kysely<Warehouse>;
  close(): Promise<void>;
}

/** DuckDB speaks PostgreSQL's quoting and numbered parameters, so that compiler serves. */
function toDialect(createDriver: Dialect['createDriver']): Dialect {
  return {
    createDriver,
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/** Opens a warehouse for reading; `timeoutMs` bounds each statement. Throws when the file is not there. */
export async function openWarehouse(path: string, timeoutMs = TIMEOUT_MS): Promise<WarehouseReader> {
  const pool = new Pool(await openDatabase(path, { readOnly: true }), CONNECTIONS);
  const db = new Kysely<Warehouse>({ dialect: toDialect(() => new DuckDbDriver(pool, timeoutMs)) });
  const close = async () => {
    await db.destroy();
    // Kysely destroys a driver only after its first query.
    await pool.close();
  };
  return { db, close };
}

/** A builder that only compiles, for looking at statements. */
export function toCompiler(): Kysely<Warehouse> {
  return new Kysely<Warehouse>({ dialect: toDialect(() => new DummyDriver()) });
}
