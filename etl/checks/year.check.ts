/** Built in: a row's year can be told and is one that the warehouse answers for. */
import { toLiteral } from '../sql/quote.ts';
import { toColumn, type SourcePlan } from '../stages/source-plan.ts';
import { toRowQuery, type FaultQuery } from './fault-query.ts';

export interface YearRange {
  readonly from: number;
  readonly to: number;
}

export function checkYear(plan: SourcePlan, range: YearRange): readonly FaultQuery[] {
  const { period } = plan.source;
  const column = 'column' in period ? toColumn(plan, period.column) : undefined;
  const heading = column?.heading ?? 'tên tệp';
  const blank = { code: 'missing-value', heading, when: 'year_text is null', value: 'null' } as const;
  const unread = {
    code: 'unreadable-year',
    heading,
    when: 'year is null and year_text is not null',
    value: 'year_text',
  } as const;
  const outside = {
    code: 'year-out-of-range',
    heading,
    when: `year not between ${range.from} and ${range.to}`,
    value: 'year_text',
    detail: toLiteral(`${range.from}-${range.to}`),
  } as const;
  return [blank, column?.type === 'date' ? { ...unread, code: 'unreadable-date' as const } : unread, outside].map(
    toRowQuery,
  );
}
