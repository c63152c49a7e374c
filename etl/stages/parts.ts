/** What the good rows add to the numerators and denominators of the indicators. */
import type { Catalog, Dimension, Indicator } from '../../data/catalog/schema.ts';
import type { DimensionRule, Feed } from '../../data/sources/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { toCategory } from '../sql/category.ts';
import { toConditions } from '../sql/condition.ts';
import { toLiteral, toName } from '../sql/quote.ts';
import { toFeedCondition } from './feed.ts';
import { toColumn, type SourcePlan } from './source-plan.ts';

export const SIDES = ['numerator', 'denominator'] as const;
export type Side = (typeof SIDES)[number];

/** Makes the empty table of parts: an amount for indicator, side, source, year, place and categories, with the rank of its provenance. */
export async function createParts(db: DuckDBConnection, dimensions: readonly Dimension[]): Promise<void> {
  const categories = dimensions.map(({ id }) => `, ${toName(id)} varchar`).join('');
  await db.run(
    `create temp table part (indicator varchar, side varchar, source integer, year integer, district varchar, area varchar${categories}, amount double, rank integer)`,
  );
}

/** Adds one source's parts. Rows of a finer place than the indicator's level count for the place above. */
export async function addParts(db: DuckDBConnection, plan: SourcePlan, catalog: Catalog): Promise<void> {
  await db.run(`create temp view ${plan.tables.long} as ${toLongQuery(plan, catalog.dimensions)}`);
  for (const feed of plan.source.feeds) {
    const indicator = catalog.indicators.find(({ id }) => id === feed.indicator);
    if (indicator === undefined || indicator.kind === 'published') continue;
    for (const side of SIDES) {
      const sql = toPartQuery(plan, feed, side, indicator, catalog.dimensions);
      if (sql !== undefined) await db.run(`insert into part ${sql}`);
    }
  }
}

/** The column that holds the category which unpivoting gave for a dimension. */
const toSetColumn = (id: string) => toName(`set_${id}`);

/** The good rows; unpivoted, one for each of the named columns, its number as `value`, with the categories that it stands for. */
export function toLongQuery(plan: SourcePlan, dimensions: readonly Dimension[]): string {
  const { unpivot } = plan.source;
  const { good } = plan.tables;
  if (unpivot === undefined) return `select * from ${good}`;
  return unpivot
    .map(({ column, set }) => {
      const categories = dimensions.map(({ id }) => {
        const code = set[id];
        return `${code === undefined ? 'null::varchar' : toLiteral(code)} as ${toSetColumn(id)}`;
      });
      return `select *, ${toColumn(plan, column).typed} as value, ${categories.join(', ')} from ${good}`;
    })
    .join(' union all ');
}

/** The query for one feed's side; undefined when the feed has none. */
export function toPartQuery(
  plan: SourcePlan,
  feed: Feed,
  side: Side,
  indicator: Indicator,
  dimensions: readonly Dimension[],
): string | undefined {
  const measure = feed[side];
  if (measure === undefined) return undefined;
  const counted = 'sum' in measure ? toColumn(plan, measure.sum).typed : '1';
  // A row that the measure's own condition leaves out adds nothing, and still says that its place has reported.
  const amount = `case when ${toConditions(measure.where, plan)} then ${counted} else 0 end`;
  const area = `coalesce(p.${indicator.level}, p.area)`;
  const district = indicator.level === 'commune' || indicator.level === 'district' ? 'p.district' : 'null::varchar';
  const categories = dimensions.map((d) => toDimension(plan, feed, side, indicator, d));
  const stated = 'sum' in measure ? ` and ${counted} is not null` : '';
  return `select ${toLiteral(indicator.id)}, ${toLiteral(side)}, ${plan.no}, g.year, ${district}, ${area}, ${categories.map((sql) => `${sql}, `).join('')}sum(${amount}), max(g.rank) from ${plan.tables.long} g join place_year p on p.year = g.year and p.area = g.area where ${toFeedCondition(feed, plan)}${stated} group by all`;
}

/** The category of a row on one side of an indicator; null where the indicator, or that side of it, carries none. */
function toDimension(plan: SourcePlan, feed: Feed, side: Side, indicator: Indicator, dimension: Dimension): string {
  const { id, derived } = dimension;
  if (derived !== undefined && indicator.level === 'commune') return 'p.residence';
  const carried = indicator.breakdowns.includes(id) && (side === 'numerator' || !indicator.numeratorOnly.includes(id));
  if (!carried) return 'null::varchar';
  const rule = toRule(plan, feed, id);
  if (rule !== undefined) return toCategory(rule, plan);
  return plan.source.unpivot === undefined ? 'null::varchar' : toSetColumn(id);
}

/** The rule for a dimension: the feed's own, then what unpivoting sets (no rule), then the source's. */
export function toRule(plan: SourcePlan, feed: Feed, id: string): DimensionRule | undefined {
  const own = feed.dimensions[id];
  if (own !== undefined) return own;
  const isSet = plan.source.unpivot?.some(({ set }) => set[id] !== undefined) ?? false;
  return isSet ? undefined : plan.source.dimensions[id];
}

/** True when a source says which category of a dimension its rows belong to. */
export function hasCategory(plan: SourcePlan, feed: Feed, id: string): boolean {
  const isSet = plan.source.unpivot?.every(({ set }) => set[id] !== undefined) ?? false;
  return isSet || toRule(plan, feed, id) !== undefined;
}
