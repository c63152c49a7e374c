/** A year as the period of an indicator. */
import type { Indicator } from '../../data/catalog/schema.ts';
import type { PeriodRef } from './answer.ts';

export function toRef(indicator: Indicator, year: number): PeriodRef {
  const isSchoolYear = indicator.calendar === 'school_year';
  return { id: String(year), grain: isSchoolYear ? 'school_year' : 'year', year, from: year, to: year };
}
