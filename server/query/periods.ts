/** The years that an answer covers. */
import type { Indicator } from '../../data/catalog/schema.ts';
import { CodedError } from '../errors.ts';
import type { Release } from '../releases/release.ts';
import type { PeriodRef } from './answer.ts';
import { coverageOf } from './coverage.ts';
import { toRef } from './period-ref.ts';
import type { ObservationRequest } from './request.ts';

export interface Periods {
  /** One a row; several years in one when pooled. */
  readonly refs: readonly PeriodRef[];
  /** The year that progress is measured from: the programme's baseline, or the first one with figures after it. */
  readonly baselineYear: number | null;
}

/** Resolves a request's period for an indicator. Throws PERIOD_OUT_OF_RANGE. */
export async function toPeriods(release: Release, indicator: Indicator, request: ObservationRequest): Promise<Periods> {
  const { years: known, baselineYear } = release.catalog.programme;
  const collected = (await coverageOf(release, indicator.id)).years;
  const baseline = collected.find((year) => year >= baselineYear) ?? null;
  const isContext = indicator.sector === 'context';
  const first = isContext ? Math.min(known.from, ...collected) : known.from;
  const { from, to, latest } = request.period ?? {};
  for (const year of [from, to]) {
    if (year !== undefined && (year < first || year > known.to))
      throw new CodedError(
        'PERIOD_OUT_OF_RANGE',
        `year ${year} is outside ${first}-${known.to}`,
        `ask for years from ${first} to ${known.to}`,
        { period: { from: String(first), to: String(known.to) } },
      );
  }
  if (from !== undefined && to !== undefined && from > to)
    throw new CodedError('BAD_REQUEST', `period from ${from} to ${to} runs backwards`, 'put the earlier year first');
  if (latest !== undefined && latest < 1)
    throw new CodedError('BAD_REQUEST', `latest ${latest} asks for no period`, 'ask for latest: 1 or more');

  const isByPeriod = request.by.includes('period');
  const whole = isContext ? [...collected] : Array.from({ length: known.to - first + 1 }, (_, i) => first + i);
  const within = Array.from({ length: (to ?? known.to) - (from ?? first) + 1 }, (_, i) => (from ?? first) + i);
  const hasRange = from !== undefined || to !== undefined;
  let years = hasRange ? within : isByPeriod && latest === undefined ? whole : collected.slice(-(latest ?? 1));
  if (hasRange && latest !== undefined) years = within.filter((year) => collected.includes(year)).slice(-latest);
  if (years.length === 0) years = [known.to];
  if (isByPeriod || years.length === 1)
    return { refs: years.map((year) => toRef(indicator, year)), baselineYear: baseline };
  if (indicator.kind === 'published')
    throw new CodedError(
      'NOT_ADDITIVE',
      `"${indicator.id}" is published year by year and cannot be pooled`,
      'add PERIOD to by, or ask for one year',
      { indicators: [indicator.id], by: ['PERIOD'] },
    );
  const [start, end] = [years[0] ?? known.from, years.at(-1) ?? known.to];
  return { refs: [{ id: `${start}..${end}`, grain: 'pooled', year: end, from: start, to: end }], baselineYear: null };
}
