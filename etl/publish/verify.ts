/** Reads a built database again, as those who will serve it, before it is given a name. */
import { z } from 'zod';
import { openDatabase, type DuckDBConnection } from '../../data/warehouse/connect.ts';
import { TABLES } from '../../data/warehouse/tables.ts';
import type { Dimension } from '../../data/catalog/schema.ts';
import { refuse } from '../refusal.ts';
import { Count, readRows } from '../sql/rows.ts';
import { toContentHash } from './content-hash.ts';

/** What must be the same before and after writing. */
export interface Control {
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Sum of all numerators and of all denominators. */
  readonly numerators: number;
  readonly denominators: number;
  readonly contentHash: string;
}

const Totals = z.object({ numerators: z.number().nullable(), denominators: z.number().nullable() });

export async function toControl(
  db: DuckDBConnection,
  dimensions: readonly Dimension[],
  catalogText: string,
): Promise<Control> {
  const rows: Record<string, number> = {};
  for (const table of ['fact', ...Object.keys(TABLES)]) {
    const [row] = await readRows(db, `select count(*) as count from ${table}`, z.object({ count: Count }));
    rows[table] = row?.count ?? 0;
  }
  const totals = 'select sum(numerator) as numerators, sum(denominator) as denominators from fact';
  const [sums] = await readRows(db, totals, Totals);
  const contentHash = await toContentHash(db, dimensions, catalogText);
  return { rows, numerators: sums?.numerators ?? 0, denominators: sums?.denominators ?? 0, contentHash };
}

/** Opens the file read-only and refuses when anything differs from what was written. */
export async function verifyDatabase(
  path: string,
  expected: Control,
  dimensions: readonly Dimension[],
  catalogText: string,
): Promise<void> {
  const database = await openDatabase(path, { readOnly: true });
  try {
    const db = await database.connect();
    const found = await toControl(db, dimensions, catalogText);
    db.closeSync();
    if (!isSame(found, expected))
      throw refuse(
        `the built database does not hold what was written: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`,
        'nothing is published; check the disk and load again',
      );
  } finally {
    database.close();
  }
}

// Sums of fractions depend on the order of adding in their last digits.
function isSame(a: Control, b: Control): boolean {
  const close = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x));
  return (
    JSON.stringify(a.rows) === JSON.stringify(b.rows) &&
    close(a.numerators, b.numerators) &&
    close(a.denominators, b.denominators) &&
    a.contentHash === b.contentHash
  );
}
