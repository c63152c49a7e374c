/** The whole grid that was asked for, each cell with its figure or the reason for its absence. */
import type { AreaState } from '../../data/catalog/schema.ts';
import { isWithheld } from '../disclosure/withhold.ts';
import type { Release } from '../releases/release.ts';
import { toProgress } from '../targets/progress.ts';
import { targetInForce } from '../targets/target.ts';
import type { ObservationRow, PeriodRef } from './answer.ts';
import { coverageOf, type CoverageIndex } from './coverage.ts';
import { toAbsence, toAbsent, toFigure, type CellPlace, type Figure } from './figure.ts';
import { provenanceOf, toAreaIn } from './lookup.ts';
import type { IndicatorPlan } from './plan.ts';
import { readSums, type SumsOf } from './sums.ts';

export type Tier = 'public' | 'internal';

/** Every combination of one category an axis, in the axes' order; one empty combination without axes. */
function toCombinations(plan: IndicatorPlan): string[][] {
  return plan.axes.reduce<string[][]>(
    (done, { categories }) => done.flatMap((head) => categories.map((code) => [...head, code])),
    [[]],
  );
}

function yearsOf({ from, to }: PeriodRef): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Rows of one indicator: by area, then period, then categories. */
export async function assembleRows(release: Release, plan: IndicatorPlan, tier: Tier): Promise<ObservationRow[]> {
  const { indicator, periods } = plan;
  const { baselineYear } = periods;
  const asked = periods.refs.flatMap(yearsOf);
  const years = [...new Set(indicator.targets.length > 0 && baselineYear !== null ? [...asked, baselineYear] : asked)];
  const [coverage, sumsOf] = await Promise.all([coverageOf(release, indicator.id), readSums(release, plan, years)]);
  const combinations = toCombinations(plan);
  return plan.areas.flatMap((code) =>
    periods.refs.flatMap((period) =>
      combinations.map((categories) =>
        toRow(release, plan, tier, coverage, sumsOf, toAreaIn(release, code, period.year), period, categories),
      ),
    ),
  );
}

function toRow(
  release: Release,
  plan: IndicatorPlan,
  tier: Tier,
  coverage: CoverageIndex,
  sumsOf: SumsOf,
  area: AreaState,
  period: PeriodRef,
  categories: readonly string[],
): ObservationRow {
  const { indicator, axes, periods } = plan;
  const years = yearsOf(period);
  const isHidden = tier === 'public' && isWithheld(indicator, plan);
  const place = toPlace(plan, area.code, categories);
  const sums = sumsOf(area.code, years, categories);
  const figureIn = (of: readonly number[]): Figure => {
    const absence = indicator.kind === 'published' ? null : toAbsence(release, coverage, place, of);
    return absence === null ? toFigure(indicator, sumsOf(area.code, of, categories)) : toAbsent(absence);
  };
  const figure = isHidden ? toAbsent('PROTECTED') : figureIn(years);
  const target = period.grain === 'pooled' || isHidden ? undefined : targetInForce(indicator, period.year);
  const baseline =
    target === undefined || periods.baselineYear === null ? null : figureIn([periods.baselineYear]).value;
  return {
    indicator,
    area,
    period,
    categories: axes.map(({ dimension }, i) => ({ dimension: dimension.id, category: categories[i] ?? '' })),
    ...figure,
    provenance: sums?.provenance ?? sums?.denominatorProvenance ?? provenanceOf(release, indicator),
    denominatorProvenance: sums?.denominatorProvenance ?? null,
    target:
      target === undefined
        ? null
        : toProgress(indicator, target, {
            value: figure.value,
            year: period.year,
            baseline,
            baselineYear: periods.baselineYear,
          }),
  };
}

function toPlace(plan: IndicatorPlan, area: string, categories: readonly string[]): CellPlace {
  const axis = plan.axes.findIndex(({ dimension }) => dimension.id === 'residence');
  const one = axis < 0 ? undefined : new Set([categories[axis] ?? '']);
  return { area, level: plan.level, residences: one ?? plan.slice.categories.get('residence') };
}
