/** Writes the figures that are taken as published. */
import type { Catalog } from '../../data/catalog/schema.ts';
import type { Feed } from '../../data/sources/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { toCategory } from '../sql/category.ts';
import { toLiteral } from '../sql/quote.ts';
import { toFeedCondition } from './feed.ts';
import { toRule } from './parts.ts';
import { toColumn, type SourcePlan } from './source-plan.ts';

/** Fills the release's `published`, sorted; the citation is the source's in Vietnamese. */
export async function writePublished(
  db: DuckDBConnection,
  plans: readonly SourcePlan[],
  catalog: Catalog,
): Promise<void> {
  const selects = plans.flatMap((plan) => plan.source.feeds.flatMap((feed) => toSelect(plan, feed, catalog) ?? []));
  if (selects.length === 0) return;
  await db.run(
    `insert into published select * from (${selects.join(' union all ')})
     order by indicator, year, area, dimension nulls first, category nulls first, source`,
  );
}

function toSelect(plan: SourcePlan, feed: Feed, catalog: Catalog): string | undefined {
  const { value } = feed;
  if (value === undefined) return undefined;
  const { source, tables } = plan;
  const carried = catalog.indicators.find(({ id }) => id === feed.indicator)?.breakdowns ?? [];
  const dimension = carried.find((id) => toRule(plan, feed, id) !== undefined);
  const rule = dimension === undefined ? undefined : toRule(plan, feed, dimension);
  const number = (name: string | undefined) => (name === undefined ? 'null::double' : toColumn(plan, name).typed);
  const columns = [
    `${toLiteral(feed.indicator)} as indicator`,
    'year',
    'area',
    `${dimension === undefined ? 'null' : toLiteral(dimension)}::varchar as dimension`,
    `${rule === undefined ? 'null::varchar' : toCategory(rule, plan)} as category`,
    `${number(value.column)} as value`,
    `${number(value.low)} as low`,
    `${number(value.high)} as high`,
    `${toLiteral(source.provenance)} as provenance`,
    `${toLiteral(source.citation.vi)} as citation`,
    `${toLiteral(source.id)} as source`,
  ];
  return `select ${columns.join(', ')} from ${tables.good} where ${toFeedCondition(feed, plan)}`;
}
