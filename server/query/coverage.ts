/** Who reported an indicator, kept in memory a release: a few thousand rows that every answer needs. */
import type { Indicator } from '../../data/catalog/schema.ts';
import type { Release } from '../releases/release.ts';
import { toRef } from './period-ref.ts';
import type { PeriodRef } from './answer.ts';

export interface CoverageRow {
  readonly year: number;
  readonly area: string;
  readonly district: string | null;
  readonly residence: string | null;
  readonly isReported: boolean;
}

export interface CoverageIndex {
  /** Years that have figures, ascending. */
  readonly years: readonly number[];
  readonly byYear: ReadonlyMap<number, readonly CoverageRow[]>;
}

const EMPTY: CoverageIndex = { years: [], byYear: new Map() };
const indexes = new WeakMap<Release, Promise<ReadonlyMap<string, CoverageIndex>>>();

/** The coverage of an indicator; empty for one without figures. */
export async function coverageOf(release: Release, indicator: string): Promise<CoverageIndex> {
  let index = indexes.get(release);
  if (index === undefined) {
    index = readCoverage(release);
    indexes.set(release, index);
  }
  return (await index).get(indicator) ?? EMPTY;
}

async function readCoverage({ reader: { db } }: Release): Promise<ReadonlyMap<string, CoverageIndex>> {
  const rows = await db
    .selectFrom('coverage')
    .select(['indicator', 'year', 'area', 'district', 'residence', 'status'])
    .orderBy('indicator')
    .orderBy('year')
    .orderBy('area')
    .execute();
  const published = await db
    .selectFrom('published')
    .select(['indicator', 'year'])
    .distinct()
    .orderBy('indicator')
    .orderBy('year')
    .execute();
  const byIndicator = new Map<string, Map<number, CoverageRow[]>>();
  const yearOf = (indicator: string | null, year: number | null) => {
    const years = byIndicator.get(indicator ?? '') ?? new Map<number, CoverageRow[]>();
    byIndicator.set(indicator ?? '', years);
    const list = years.get(year ?? 0) ?? [];
    years.set(year ?? 0, list);
    return list;
  };
  for (const { indicator, year, area, district, residence, status } of rows)
    yearOf(indicator, year).push({
      year: year ?? 0,
      area: area ?? '',
      district,
      residence,
      isReported: status === 'reported',
    });
  for (const { indicator, year } of published) yearOf(indicator, year);
  return new Map(
    [...byIndicator].map(([id, byYear]) => [id, { years: [...byYear.keys()].toSorted((a, b) => a - b), byYear }]),
  );
}

export interface YearCoverage {
  readonly period: PeriodRef;
  readonly expected: number;
  /** Codes of the places that did not report. */
  readonly missing: readonly string[];
}

/** Who reported an indicator, year by year. */
export async function toMissing(release: Release, indicator: Indicator): Promise<YearCoverage[]> {
  const { years, byYear } = await coverageOf(release, indicator.id);
  return years.map((year) => {
    const rows = byYear.get(year) ?? [];
    return {
      period: toRef(indicator, year),
      expected: rows.length,
      missing: rows.filter(({ isReported }) => !isReported).map(({ area }) => area),
    };
  });
}
