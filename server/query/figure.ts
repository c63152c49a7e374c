/** One cell's figure: the ratio of its sums, or the reason why there is none. */
import type { Indicator } from '../../data/catalog/schema.ts';
import type { Release } from '../releases/release.ts';
import type { Absence } from './answer.ts';
import type { CoverageIndex, CoverageRow } from './coverage.ts';
import type { AreaLevel } from './request.ts';
import type { Sums } from './sums.ts';

/** By what sum(numerator) / sum(denominator) is multiplied; null where the figure is the numerator itself. */
export const FACTORS = { percent: 100, per_1000: 1000, per_100000: 100_000, count: null } as const satisfies Record<
  Indicator['unit'],
  number | null
>;

export interface Figure {
  readonly value: number | null;
  readonly rate: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly absence: Absence | null;
}

export interface CellPlace {
  readonly area: string;
  readonly level: AreaLevel;
  /** URBAN, RURAL; undefined: both. */
  readonly residences: ReadonlySet<string> | undefined;
}

const NONE = { value: null, rate: null, numerator: null, denominator: null };

/** Those who were expected to report for a place in a year. */
export function concernedOf(rows: readonly CoverageRow[], { area, level, residences }: CellPlace): CoverageRow[] {
  const isIn = (row: CoverageRow) =>
    level === 'province' || level === 'country' || (level === 'district' ? row.district === area : row.area === area);
  return rows.filter(
    (row) => isIn(row) && (residences === undefined || row.residence === null || residences.has(row.residence)),
  );
}

/** Why a cell has no figure, before its sums are looked at; null when it may have one. */
export function toAbsence(
  release: Release,
  coverage: CoverageIndex,
  place: CellPlace,
  years: readonly number[],
): Absence | null {
  const collected = years.filter((year) => coverage.byYear.has(year));
  if (collected.length === 0) return 'NOT_COLLECTED';
  if (years.every((year) => !release.dayOf(year).byCode.has(place.area))) return 'NOT_APPLICABLE';
  const concerned = collected.flatMap((year) => concernedOf(coverage.byYear.get(year) ?? [], place));
  if (concerned.length === 0) return 'NOT_APPLICABLE';
  return concerned.some(({ isReported }) => isReported) ? null : 'MISSING';
}

/** The figure of sums; a place that reported and has no fact has none concerned. */
export function toFigure(indicator: Indicator, sums: Sums | undefined): Figure {
  if (indicator.kind === 'published') {
    return sums === undefined
      ? { ...NONE, absence: 'NOT_COLLECTED' }
      : { ...NONE, value: sums.numerator, absence: null };
  }
  const numerator = sums?.numerator ?? 0;
  if (indicator.denominator === undefined) return { ...NONE, value: numerator, numerator, absence: null };
  const denominator = sums?.denominator ?? 0;
  if (denominator === 0) return { ...NONE, numerator, denominator, absence: 'ZERO_DENOMINATOR' };
  const factor = FACTORS[indicator.unit];
  const rate = indicator.rate === undefined ? null : (numerator / denominator) * indicator.rate.per;
  return {
    value: factor === null ? numerator : (numerator / denominator) * factor,
    rate,
    numerator,
    denominator,
    absence: null,
  };
}

export function toAbsent(absence: Absence): Figure {
  return { ...NONE, absence };
}
