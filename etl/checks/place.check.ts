/** Built in: the place of a row was found. The reasons were told apart when places were resolved. */
import type { FaultQuery } from './fault-query.ts';
import type { YearRange } from './year.check.ts';

/** Places are not judged in a year that is itself at fault. */
export function checkPlace(range: YearRange): readonly FaultQuery[] {
  return [
    {
      phase: 'row',
      select: (table) =>
        `select id, place_heading as heading, place_value as value, place_fault as code, place_detail as detail from ${table} where place_fault is not null and year between ${range.from} and ${range.to}`,
    },
  ];
}
