/** Built in: labels are known ones, for the source as a whole and for each indicator that a row feeds. */
import type { Indicator } from '../../data/catalog/schema.ts';
import type { DimensionRule } from '../../data/sources/schema.ts';
import { toCategory, toTaken } from '../sql/category.ts';
import { toLiteral } from '../sql/quote.ts';
import { toFeedCondition } from '../stages/feed.ts';
import { toColumn, type SourcePlan } from '../stages/source-plan.ts';
import { toRowQuery, type FaultQuery } from './fault-query.ts';

export function checkCategories(plan: SourcePlan, indicators: ReadonlyMap<string, Indicator>): readonly FaultQuery[] {
  const { source } = plan;
  // A list of labels is meant to be whole; ranges of numbers may leave out what no indicator wants.
  const whole = Object.values(source.dimensions).flatMap((rule) => ('map' in rule ? check(plan, rule, 'true') : []));
  const fed = source.feeds.flatMap((feed) => {
    const indicator = indicators.get(feed.indicator);
    const carried = indicator?.breakdowns ?? [];
    return Object.entries({ ...source.dimensions, ...feed.dimensions })
      .filter(([dimension]) => carried.includes(dimension))
      .flatMap(([dimension, rule]) => check(plan, rule, toFeedCondition(feed, plan), indicator?.categories[dimension]));
  });
  return [...whole, ...fed];
}

function check(plan: SourcePlan, rule: DimensionRule, when: string, used?: readonly string[]): readonly FaultQuery[] {
  if ('constant' in rule) return [];
  const { heading, raw, typed } = toColumn(plan, rule.column);
  const category = toCategory(rule, plan);
  const unused = used === undefined ? '' : ` or ${category} not in (${used.map(toLiteral).join(', ')})`;
  return [
    toRowQuery({
      code: 'unknown-category',
      heading,
      when: `${when} and ${typed} is not null and (${category} is null${unused})`,
      value: raw,
      detail: toLiteral(toTaken(rule)),
    }),
  ];
}
