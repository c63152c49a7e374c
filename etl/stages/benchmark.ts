/** Brings one year's rows of a source to another source's totals: whole numbers by largest remainder. */
import type { Catalog } from '../../data/catalog/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { toCategory } from '../sql/category.ts';
import { toLiteral, toName } from '../sql/quote.ts';
import { runAll } from '../sql/rows.ts';
import { PROVENANCES } from './provenance.ts';
import { toColumn, type SourcePlan } from './source-plan.ts';

/**
 * Scales the good rows of the benchmark's year within each district, residence and category, so that they add up to
 * the totals exactly; cells without a total, or without anybody, stay as they are. Scaled rows are as firm as the totals.
 * The parts of the source of totals must be there. Method: Hare-Niemeyer; ties go by place, then the row's other keys.
 */
export async function benchmark(
  db: DuckDBConnection,
  plan: SourcePlan,
  plans: readonly SourcePlan[],
  catalog: Catalog,
): Promise<void> {
  const rule = plan.source.benchmark;
  const totals = plans.find(({ source }) => source.id === rule?.source);
  if (rule === undefined || totals === undefined) return;
  const { good } = plan.tables;
  const [scaled, unscaled] = [`scaled_${plan.no}`, `unscaled_${plan.no}`];
  const residence = catalog.dimensions.find(({ derived }) => derived !== undefined)?.id;
  const column = toColumn(plan, rule.column).typed;
  const of = 'district, residence, category';
  // Whole numbers throughout: n * total = share * everybody + remainder.
  await db.run(
    `create temp table ${scaled} as
     with
     cell as (
       select g.id, g.area, p.district, p.residence, ${toCategory(rule.rule, plan)} as category, ${column}::hugeint as n, ${toKeys(
         plan,
         catalog,
       )
         .map((sql, i) => `${sql} as k${i}`)
         .join(', ')}
       from ${good} g join place_year p on p.year = g.year and p.area = g.area
       where g.year = ${rule.year} and ${column} >= 0
     ),
     total as (
       select district, ${residence === undefined ? 'null::varchar' : toName(residence)} as residence, ${toName(rule.dimension)} as category, sum(amount)::hugeint as total
       from part where indicator = ${toLiteral(rule.indicator)} and side = 'numerator' and source = ${totals.no} and year = ${rule.year} group by all
     ),
     everybody as (select ${of}, sum(n) as everybody from cell group by all having sum(n) > 0),
     share as (
       select c.*, t.total, (n * t.total) // e.everybody as share, (n * t.total) % e.everybody as remainder
       from cell c
       join everybody e on e.district = c.district and e.residence is not distinct from c.residence and e.category = c.category
       join total t on t.district = c.district and t.residence is not distinct from c.residence and t.category = c.category
     )
     select id, (share + case when row_number() over (partition by ${of} order by remainder desc, area, ${toKeys(
       plan,
       catalog,
     )
       .map((_, i) => `k${i} nulls last`)
       .join(', ')}) <= total - sum(share) over (partition by ${of}) then 1 else 0 end)::double as n
     from share`,
  );
  const rank = PROVENANCES.indexOf(totals.source.provenance);
  await runAll(db, [
    `alter view ${good} rename to ${unscaled}`,
    `create temp view ${good} as select g.* replace (coalesce(s.n, g.${column}) as ${column}, case when s.id is null then g.rank else ${rank} end as rank) from ${unscaled} g left join ${scaled} s on s.id = g.id`,
  ]);
}

/** What tells rows of one place apart: their categories in the catalogue's order, the rule's column, their order in the file. */
function toKeys(plan: SourcePlan, catalog: Catalog): readonly string[] {
  const { source } = plan;
  const rule = source.benchmark?.rule;
  const own = rule !== undefined && 'column' in rule ? toColumn(plan, rule.column).typed : 'null';
  const categories = catalog.dimensions.flatMap(({ id }) => {
    const other = source.dimensions[id];
    return other === undefined ||
      ('column' in other && rule !== undefined && 'column' in rule && other.column === rule.column)
      ? []
      : [toCategory(other, plan)];
  });
  return [...categories, own, 'g.id'];
}
