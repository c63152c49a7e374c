/** From text to what it says: numbers, days, years, places. */
import { z } from 'zod';
import { toStateDate } from '../../data/catalog/area-states.ts';
import type { Catalog } from '../../data/catalog/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { parseYear } from '../parse/year.ts';
import { toGazetteer, type Gazetteer } from '../places/gazetteer.ts';
import { toResolver } from '../places/resolve.ts';
import { LoadRefused, type FileMistake } from '../refusal.ts';
import { toConditions } from '../sql/condition.ts';
import { toLiteral } from '../sql/quote.ts';
import { createTable, readRows, runAll, type Cell } from '../sql/rows.ts';
import type { Claim } from './extract-files.ts';
import { YEAR_LEXICONS } from './lexicon.ts';
import { toColumn, type ColumnPlan, type SourcePlan } from './source-plan.ts';

/**
 * Makes each source's table of rows: the texts filled down, what they read as, the year, whether the row is skipped,
 * and the place (`area`), or in `place_fault` and its companions why there is none.
 */
export async function harmonise(
  db: DuckDBConnection,
  plans: readonly SourcePlan[],
  claims: readonly Claim[],
  catalog: Catalog,
): Promise<void> {
  await createFileYears(db, claims);
  const gazetteer = toGazetteer(catalog.areas, catalog.aliases);
  for (const plan of plans) {
    await db.run(`create temp view read_${plan.no} as ${toReadQuery(plan)}`);
    await createPlaces(db, plan, catalog, gazetteer);
    await db.run(`create temp table ${plan.tables.rows} as ${toRowsQuery(plan)}`);
    // Held twice, the rows would not fit into the memory that a load may take.
    await runAll(db, [`drop view read_${plan.no}`, `drop table ${plan.tables.stage}`]);
  }
}

async function createFileYears(db: DuckDBConnection, claims: readonly Claim[]): Promise<void> {
  const mistakes: FileMistake[] = [];
  const years = claims.map(({ id, file, source }): readonly Cell[] => {
    const { period } = source;
    if ('column' in period) return [id, null, null];
    const text = new RegExp(period.filename, 'u').exec(file.name)?.[1];
    const year = text === undefined ? undefined : parseYear(text, period.form);
    if (year === undefined)
      mistakes.push({
        file: file.name,
        problem: `the name does not say the year as source "${source.id}" expects (${period.filename})`,
        remedy: 'rename the file, or correct the pattern of the mapping',
      });
    return [id, year ?? null, text ?? null];
  });
  if (mistakes.length > 0) throw new LoadRefused(mistakes);
  await createTable(db, 'file_year', 'file integer, year integer, text varchar', years);
}

/** The rows with what their texts read as. */
export function toReadQuery(plan: SourcePlan): string {
  const { columns, source, tables } = plan;
  const filled = columns.map(({ raw, fillDown }) =>
    fillDown ? `last_value(${raw} ignore nulls) over (partition by file, sheet_no order by "row") as ${raw}` : raw,
  );
  const read = columns.filter((c) => c.lexicon !== undefined);
  const typed = read.map((c) => `${toValue(c)} as ${c.typed}`);
  const joins = read.map((c) => toJoin(c.raw, c.lexicon ?? ''));
  const { period } = source;
  const periodColumn = 'column' in period ? toColumn(plan, period.column).raw : undefined;
  const year = periodColumn === undefined ? 'fy.year' : 'ly.number::integer';
  const yearText = periodColumn === undefined ? 'fy.text' : `s.${periodColumn}`;
  const yearJoin =
    periodColumn === undefined
      ? 'join file_year fy on fy.file = s.file'
      : `left join lexicon ly on ly.kind = ${toLiteral(YEAR_LEXICONS[period.form])} and ly.text = s.${periodColumn}`;
  const inner = `select ${['s.*', ...typed, `${year} as year`, `${yearText} as year_text`].join(', ')} from (select ${['id', 'file', 'sheet_no', 'sheet', '"row"', ...filled].join(', ')} from ${tables.stage}) s ${[...joins, yearJoin].join(' ')}`;
  const skipped = source.skip.length === 0 ? 'false' : toConditions(source.skip, plan);
  return `select *, ${skipped} as skipped from (${inner})`;
}

function toJoin(raw: string, kind: string): string {
  return `left join lexicon l_${raw} on l_${raw}.kind = ${toLiteral(kind)} and l_${raw}.text = s.${raw}`;
}

function toValue({ raw, type }: ColumnPlan): string {
  if (type === 'mark') return `case when s.${raw} is null then false else l_${raw}.number = 1 end`;
  return type === 'date' ? `l_${raw}.word` : `l_${raw}.number`;
}

const MentionRow = z.object({
  year: z.number(),
  code: z.string().nullable(),
  name: z.string().nullable(),
  parent: z.string().nullable(),
});

function toMentionColumns(plan: SourcePlan): { code: string; name: string; parent: string } {
  const { place } = plan.source;
  const at = (name: string | undefined) => (name === undefined ? 'null::varchar' : toColumn(plan, name).raw);
  return { code: at(place.code), name: at(place.name), parent: at(place.parent) };
}

/** Resolves every distinct mention of a place once, into `place_<no>`. */
async function createPlaces(
  db: DuckDBConnection,
  plan: SourcePlan,
  catalog: Catalog,
  gazetteer: Gazetteer,
): Promise<void> {
  const { place } = plan.source;
  const { code, name, parent } = toMentionColumns(plan);
  const sql = `select distinct year, ${code} as code, ${name} as name, ${parent} as parent from read_${plan.no} where not skipped and year is not null`;
  const parentRequired = place.parent !== undefined && toColumn(plan, place.parent).required;
  const resolve = toResolver(place, parentRequired, gazetteer);
  const mentions = await readRows(db, sql, MentionRow);
  const cells = mentions.map((mention): readonly Cell[] => {
    const { year, ...said } = mention;
    const key = [year, mention.code, mention.name, mention.parent];
    const found = resolve({ ...said, date: toStateDate(catalog.programme, year) });
    if ('area' in found) return [...key, found.area, null, null, null, null];
    const column = place[found.part];
    const heading = column === undefined ? 'địa bàn' : toColumn(plan, column).heading;
    return [...key, null, found.code, heading, found.value, found.detail];
  });
  const columns =
    'year integer, code varchar, name varchar, parent varchar, area varchar, place_fault varchar, place_heading varchar, place_value varchar, place_detail varchar';
  await createTable(db, `place_${plan.no}`, columns, cells);
}

function toRowsQuery(plan: SourcePlan): string {
  const { code, name, parent } = toMentionColumns(plan);
  const on = [
    // As one equality, so that the engine can hash it.
    'p.year = case when r.skipped then null else r.year end',
    ...Object.entries({ code, name, parent })
      .filter(([, raw]) => /^c\d/.test(raw))
      .map(([part, raw]) => `p.${part} is not distinct from r.${raw}`),
  ];
  return `select r.*, p.area, p.place_fault, p.place_heading, p.place_value, p.place_detail from read_${plan.no} r left join place_${plan.no} p on ${on.join(' and ')}`;
}
