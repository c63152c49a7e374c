/** The account of a load: every row read was loaded, rejected or skipped, and no number was lost on its way to the facts. */
import { z } from 'zod';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { refuse } from '../refusal.ts';
import { Count, createTable, readRows } from '../sql/rows.ts';
import type { Claim } from './extract-files.ts';
import type { SourcePlan } from './source-plan.ts';
import type { RowCounts } from './stage.ts';

/** Rows of one file as one source reads it. */
export interface FileAccount {
  readonly id: number;
  readonly name: string;
  readonly source: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly provenance: string;
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsRejected: number;
  readonly rowsSkipped: number;
}

/** Fills `claim`: the files by their numbers. */
export async function createClaims(db: DuckDBConnection, claims: readonly Claim[]): Promise<void> {
  await createTable(
    db,
    'claim',
    'id integer, name varchar, source varchar',
    claims.map(({ id, file, source }) => [id, file.name, source.id]),
  );
}

const FileCounts = z.object({ file: Count, loaded: Count, rejected: Count, skipped: Count });

/** Counts every file's rows by what became of them; refuses the load when they are not as many as the reader gave. */
export async function accountFiles(
  db: DuckDBConnection,
  plans: readonly SourcePlan[],
  claims: readonly Claim[],
  read: RowCounts,
): Promise<readonly FileAccount[]> {
  const counted = new Map<number, z.output<typeof FileCounts>>();
  for (const { no, tables } of plans) {
    const sql = `select r.file, count(g.id) as loaded, count(f.id) as rejected, count(*) filter (where r.skipped) as skipped
      from ${tables.rows} r
      left join ${tables.good} g on g.id = r.id
      left join (select distinct id from fault where source = ${no}) f on f.id = r.id
      group by r.file`;
    for (const row of await readRows(db, sql, FileCounts)) counted.set(row.file, row);
  }
  return claims.map(({ id, file, source }) => {
    const { loaded, rejected, skipped } = counted.get(id) ?? { loaded: 0, rejected: 0, skipped: 0 };
    const rowsRead = read.get(id) ?? 0;
    if (rowsRead !== loaded + rejected + skipped)
      throw refuse(
        `${rowsRead} rows were read, but ${loaded} loaded, ${rejected} rejected and ${skipped} skipped`,
        'nothing is published; report this as a fault of the ETL',
        file.name,
      );
    return {
      id,
      name: file.name,
      source: source.id,
      sha256: file.sha256,
      bytes: file.bytes,
      provenance: source.provenance,
      rowsRead,
      rowsLoaded: loaded,
      rowsRejected: rejected,
      rowsSkipped: skipped,
    };
  });
}

/** Sums of one side of an indicator: what the rows add, what the facts hold, what is held back since its place did not report the other side. */
const SideSum = z.object({
  indicator: z.string(),
  side: z.string(),
  rows: z.number(),
  facts: z.number(),
  withheld: z.number(),
});
export type SideSum = z.output<typeof SideSum>;

/** Sums every side of every indicator before and after; refuses the load when anything is lost or gained. */
export async function accountSums(db: DuckDBConnection): Promise<readonly SideSum[]> {
  const side = (name: string) =>
    `select indicator, year, area, '${name}' as side, sum(${name}) as amount from fact where ${name} is not null group by all`;
  const sums = await readRows(
    db,
    `with
     given as (select indicator, side, year, area, sum(amount) as amount from part group by all),
     held as (${side('numerator')} union all ${side('denominator')}),
     compared as (
       select g.indicator, g.side, g.amount, h.amount as fact
       from given g left join held h on h.indicator = g.indicator and h.side = g.side and h.year = g.year and h.area = g.area
     )
     select indicator, side, sum(amount) as rows, coalesce(sum(fact), 0) as facts, coalesce(sum(amount) filter (where fact is null), 0) as withheld
     from compared group by all order by indicator, side`,
    SideSum,
  );
  const lost = sums.find(({ rows, facts, withheld }) => Math.abs(rows - facts - withheld) > 1e-6 * Math.max(1, rows));
  if (lost !== undefined)
    throw refuse(
      `the ${lost.side} of "${lost.indicator}" adds up to ${lost.rows} in the rows, but to ${lost.facts} in the facts and ${lost.withheld} held back`,
      'nothing is published; report this as a fault of the ETL',
    );
  return sums;
}
