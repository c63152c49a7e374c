/** Conditions, order and page of finished rows. A figure that is withheld never answers a condition on values. */
import { CodedError } from '../errors.ts';
import type { ObservationRow } from './answer.ts';
import { toLeaves } from './slice.ts';
import type { Dimension } from '../../data/catalog/schema.ts';
import { STATUSES, type AmongFilter, type NumberFilter, type Order, type OrderField, type Where } from './request.ts';

type RowTest = (row: ObservationRow) => boolean;

function isAmong<T extends string>(filter: AmongFilter<T>, value: T): boolean {
  return (
    (filter.in === undefined || filter.in.includes(value)) &&
    (filter.notIn === undefined || !filter.notIn.includes(value))
  );
}

function isInRange({ gt, gte, lt, lte }: NumberFilter, value: number): boolean {
  return (
    (gt === undefined || value > gt) &&
    (gte === undefined || value >= gte) &&
    (lt === undefined || value < lt) &&
    (lte === undefined || value <= lte)
  );
}

/** A condition as a test of rows. Throws BAD_REQUEST where it names a dimension that the rows do not have. */
export function toRowTest(
  where: Where,
  by: readonly string[],
  dimensions: readonly Dimension[],
  isWithin: (code: string, ancestor: string) => boolean,
): RowTest {
  const again = (inner: Where) => toRowTest(inner, by, dimensions, isWithin);
  const tests: RowTest[] = [];
  const { area, value, status } = where;
  if (value !== undefined) tests.push((row) => row.value !== null && isInRange(value, row.value));
  if (status !== undefined) tests.push((row) => isAmong(status, row.target?.status ?? 'NO_DATA'));
  if (area !== undefined) {
    tests.push(
      ({ area: { code, level } }) =>
        (area.in === undefined || area.in.includes(code)) &&
        (area.level === undefined || area.level === level) &&
        (area.within === undefined || isWithin(code, area.within)),
    );
  }
  for (const [id, filter] of Object.entries(where.categories ?? {})) {
    const dimension = dimensions.find((one) => one.id === id);
    if (dimension === undefined || !by.includes(id))
      throw new CodedError(
        'BAD_REQUEST',
        `the condition on ${id} inside OR needs the rows to be broken down by it`,
        `add ${id.toUpperCase()} to by`,
        { by: [...by, id].map((one) => one.toUpperCase()) },
      );
    const kept = toLeaves(dimension, filter);
    tests.push((row) => row.categories.some((one) => one.dimension === id && kept.has(one.category)));
  }
  tests.push(...(where.and ?? []).map(again));
  if (where.or !== undefined) {
    const some = where.or.map(again);
    tests.push((row) => some.some((test) => test(row)));
  }
  return (row) => tests.every((test) => test(row));
}

const KEYS = {
  INDICATOR: (row) => row.indicator.order,
  AREA: (row) => row.area.name,
  PERIOD: (row) => row.period.year,
  VALUE: (row) => row.value,
  NUMERATOR: (row) => row.numerator,
  DENOMINATOR: (row) => row.denominator,
  STATUS: (row) => STATUSES.indexOf(row.target?.status ?? 'NO_DATA'),
} as const satisfies Record<OrderField, (row: ObservationRow) => string | number | null>;

const collator = new Intl.Collator('vi', { numeric: true });

/** Rows in the order asked; equal ones keep the grid's order, rows without the figure come last in either direction. */
export function toOrdered(rows: readonly ObservationRow[], orders: readonly Order[]): ObservationRow[] {
  return rows.toSorted((a, b) => {
    for (const { field, direction } of orders) {
      const [x, y]: (string | number | null)[] = [KEYS[field](a), KEYS[field](b)];
      if (x === y || x === undefined || y === undefined) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      const sign = typeof x === 'string' || typeof y === 'string' ? collator.compare(String(x), String(y)) : x - y;
      if (sign !== 0) return direction === 'ASC' ? sign : -sign;
    }
    return 0;
  });
}
