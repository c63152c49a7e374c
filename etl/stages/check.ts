/** Finds every fault of every row; rows without one are good. */
import { z } from 'zod';
import type { Catalog } from '../../data/catalog/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { toFaultQueries } from '../checks/registry.ts';
import { toMessage, REJECT_CODES } from '../checks/reject-codes.ts';
import { createTable, readRows, type Cell } from '../sql/rows.ts';
import { PROVENANCES } from './provenance.ts';
import type { SourcePlan } from './source-plan.ts';

const FAULT = '(source integer, id integer, heading varchar, value varchar, code varchar, detail varchar)';

/** Fills `fault`, one row for each fault, and makes each source's view of good rows, with the rank of their provenance. */
export async function checkRows(db: DuckDBConnection, plans: readonly SourcePlan[], catalog: Catalog): Promise<void> {
  await db.run(`create temp table fault ${FAULT}`);
  for (const plan of plans) {
    const { rows, good } = plan.tables;
    const queries = toFaultQueries(plan, catalog);
    const insert = (select: string) =>
      `insert into fault select ${plan.no}, id, heading, value, code, min(detail) from (${select}) group by all`;
    const alone = queries.filter(({ phase }) => phase === 'row').map(({ select }) => select(rows));
    // In one statement, so that a cell found at fault twice for the same reason is told once.
    await db.run(insert(alone.join(' union all ')));
    const rank = PROVENANCES.indexOf(plan.source.provenance);
    await db.run(
      `create temp view ${good} as select *, ${rank} as rank from ${rows} anti join (select id from fault where source = ${plan.no}) using (id) where not skipped`,
    );
    for (const { select } of queries.filter(({ phase }) => phase === 'rows')) await db.run(insert(select(good)));
  }
}

const FaultKind = z.object({
  code: z.enum(REJECT_CODES),
  heading: z.string(),
  value: z.string().nullable(),
  detail: z.string().nullable(),
});

/** Writes the faults, with their words, into the release's table of rejected rows. Several faults of a row are several lines. */
export async function writeRejects(db: DuckDBConnection, plans: readonly SourcePlan[]): Promise<void> {
  const kinds = await readRows(db, 'select distinct code, heading, value, detail from fault', FaultKind);
  const words = kinds.map(({ code, heading, value, detail }): readonly Cell[] => {
    const { vi, en } = toMessage(code, { heading, value: value ?? '', detail: detail ?? '' });
    return [code, heading, value, detail, vi, en];
  });
  const columns =
    'code varchar, heading varchar, value varchar, detail varchar, message_vi varchar, message_en varchar';
  await createTable(db, 'fault_words', columns, words);
  const places = plans.map(
    ({ no, tables }) => `select ${no} as source, id, file, sheet, "row", year, area from ${tables.rows}`,
  );
  if (places.length === 0) return;
  await db.run(
    `insert into reject
     select r.file, c.source, r.sheet, r."row", f.heading, f.value, f.code, w.message_vi, w.message_en, r.year, r.area
     from fault f
     join (${places.join(' union all ')}) r on r.source = f.source and r.id = f.id
     join claim c on c.id = r.file
     join fault_words w on w.code = f.code and w.heading = f.heading and w.value is not distinct from f.value and w.detail is not distinct from f.detail
     order by r.file, r.sheet nulls first, r."row", f.heading, f.code`,
  );
}
