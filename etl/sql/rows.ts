/** Rows out of the working database and into it. */
import { z } from 'zod';
import type { DuckDBAppender, DuckDBConnection } from '../../data/warehouse/connect.ts';

/** A count or a sum, whatever integer type the engine gave it. */
export const Count = z.union([z.number(), z.bigint().transform(Number)]);

/** The rows of a query, checked against their shape. */
export async function readRows<S extends z.ZodObject>(
  db: DuckDBConnection,
  sql: string,
  shape: S,
): Promise<z.output<S>[]> {
  const reader = await db.runAndReadAll(sql);
  return z.array(shape).parse(reader.getRowObjectsJS());
}

/** Runs statements one after the other. */
export async function runAll(db: DuckDBConnection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await db.run(statement);
}

export type Cell = string | number | null;

/** Makes a temporary table and fills it; `columns` as in SQL, "year integer, area varchar", of kinds varchar, integer, double. */
export async function createTable(
  db: DuckDBConnection,
  table: string,
  columns: string,
  rows: Iterable<readonly Cell[]> = [],
): Promise<void> {
  await db.run(`create temp table ${table} (${columns})`);
  const appender = await openAppender(db, table);
  const isInteger = columns.split(',').map((column) => column.trim().endsWith(' integer'));
  for (const row of rows) {
    for (const [i, integer] of isInteger.entries()) put(appender, row[i] ?? null, integer);
    appender.endRow();
  }
  appender.closeSync();
}

/** An appender to a temporary table; the caller closes it. */
export function openAppender(db: DuckDBConnection, table: string): Promise<DuckDBAppender> {
  return db.createAppender(table, 'main', 'temp');
}

function put(appender: DuckDBAppender, value: Cell, integer: boolean): void {
  if (value === null) appender.appendNull();
  else if (typeof value === 'string') appender.appendVarchar(value);
  else if (integer) appender.appendInteger(value);
  else appender.appendDouble(value);
}
