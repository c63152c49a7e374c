/** What a release holds, as one number: the same figures give the same, whenever and in whatever order they were loaded. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Dimension } from '../../data/catalog/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { FACT_HEAD, FACT_TAIL, TABLES } from '../../data/warehouse/tables.ts';
import { toName } from '../sql/quote.ts';
import { Count, readRows } from '../sql/rows.ts';

const Digest = z.object({ rows: Count, digest: z.string().nullable() });

/** SHA-256 (64 hexadecimal digits) over the rows of facts, published figures, coverage and rejected rows, and the frozen catalogue. */
export async function toContentHash(
  db: DuckDBConnection,
  dimensions: readonly Dimension[],
  catalogText: string,
): Promise<string> {
  const hash = createHash('sha256').update(catalogText);
  const facts = [...Object.keys(FACT_HEAD), ...dimensions.map(({ id }) => id), ...Object.keys(FACT_TAIL)];
  for (const [table, columns] of [
    ['fact', facts],
    ['published', Object.keys(TABLES.published)],
    ['coverage', Object.keys(TABLES.coverage)],
    ['reject', Object.keys(TABLES.reject)],
  ] as const) {
    const [row] = await readRows(db, toDigestQuery(table, columns), Digest);
    hash.update(`\0${table}\0${row?.rows ?? 0}\0${row?.digest ?? ''}`);
  }
  return hash.digest('hex');
}

// Rejected rows name their file by its number; its name and its own hash say which file that is.
function toDigestQuery(table: string, columns: readonly string[]): string {
  const texts = columns.map((column) => {
    if (table === 'reject' && column === 'file')
      return `(select concat(f.name, '#', f.source) from file f where f.id = t.file)`;
    return `t.${toName(column)}::varchar`;
  });
  const line = texts.map((text) => `coalesce(${text}, chr(1))`).join(` || chr(2) || `);
  return `select count(*) as "rows", sha256(string_agg(h, '' order by h)) as digest from (select sha256(${line}) as h from ${table} t)`;
}
