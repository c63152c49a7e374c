/** Makes a request of the query core out of GraphQL's arguments. */
import type { Dimension } from '../../../data/catalog/schema.ts';
import { CodedError } from '../../errors.ts';
import type { AmongFilter, ObservationRequest, PeriodRange, Where } from '../../query/request.ts';
import { toFilterName } from '../breakdown.ts';
import type { PeriodInput, SliceArgs } from './observations.ts';
import type { ObservationWhere } from './where.ts';

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** A copy without the fields that were not given or are null. */
function toGiven<T extends object>(value: T): Given<T> {
  const given: Given<T> = {};
  for (const key in value) {
    const one = value[key];
    if (one !== undefined && one !== null) given[key] = one;
  }
  return given;
}

function parseYear(text: string): number {
  const [, first, second] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  const isSchoolYear = second !== undefined && Number(second) === Number(first) + 1;
  if (first !== undefined && (second === undefined || isSchoolYear)) return Number(second ?? first);
  throw new CodedError(
    'BAD_REQUEST',
    `"${text}" is no period`,
    'write a year as "2015", or a school year as "2014-2015"',
    { period: { from: '2015', to: '2015' } },
  );
}

function toPeriod({ from, to, latest }: PeriodInput): PeriodRange {
  return toGiven({ from: from ? parseYear(from) : undefined, to: to ? parseYear(to) : undefined, latest });
}

function toWhere(where: ObservationWhere, dimensions: readonly Dimension[]): Where {
  const given = new Map<string, AmongFilter | null | undefined>(Object.entries(where));
  const categories = dimensions.flatMap(({ id }) => {
    const filter = given.get(toFilterName(id));
    return filter ? [[id, toGiven(filter)] as const] : [];
  });
  const all = (list: ObservationWhere[] | null | undefined) => list?.map((one) => toWhere(one, dimensions));
  return toGiven({
    and: all(where.AND),
    or: all(where.OR),
    area: where.area && toGiven(where.area),
    value: where.value && toGiven(where.value),
    status: where.status && toGiven(where.status),
    categories: categories.length === 0 ? undefined : Object.fromEntries(categories),
  });
}

/** The request for some indicators. Throws BAD_REQUEST for a period that cannot be read. */
export function toRequest(
  indicators: readonly string[],
  args: SliceArgs,
  dimensions: readonly Dimension[],
): ObservationRequest {
  const { by, areaLevel, period, where, orderBy, limit, offset } = args;
  return {
    indicators,
    by: [...new Set(by)],
    ...toGiven({
      areaLevel,
      orderBy,
      limit,
      offset,
      period: period && toPeriod(period),
      where: where && toWhere(where, dimensions),
    }),
  };
}
