/** Which rows of a source feed an indicator. */
import type { Feed } from '../../data/sources/schema.ts';
import { toConditions } from '../sql/condition.ts';
import { toLiteral } from '../sql/quote.ts';
import type { SourcePlan } from './source-plan.ts';

/** True for the rows that a feed takes. */
export function toFeedCondition(feed: Feed, plan: SourcePlan): string {
  const sheets = feed.sheets === undefined ? '' : ` and sheet in (${feed.sheets.map(toLiteral).join(', ')})`;
  return `(${toConditions(feed.where, plan)}${sheets})`;
}
