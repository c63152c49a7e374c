/** Runs a plan's statements and finds sums by their keys. */
import type { Release } from '../releases/release.ts';
import { compilePublished, compileSums, isSplit, type SumRow } from './compile.ts';
import type { Provenance } from './answer.ts';
import type { IndicatorPlan } from './plan.ts';

export interface Sums {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly provenance: Provenance | null;
  readonly denominatorProvenance: Provenance | null;
}

/** Sums of one area over some years, one category an axis of the plan. Undefined where no fact is. */
export type SumsOf = (area: string, years: readonly number[], categories: readonly string[]) => Sums | undefined;

export async function readSums(release: Release, plan: IndicatorPlan, years: readonly number[]): Promise<SumsOf> {
  if (years.length === 0 || plan.areas.length === 0) return () => undefined;
  return plan.indicator.kind === 'published' ? readPublished(release, plan, years) : readAdditive(release, plan, years);
}

function toProvenance(isGenerated: boolean | null, one: unknown): Provenance | null {
  if (isGenerated === true) return 'generated';
  return one === 'census' || one === 'survey' || one === 'reported' || one === 'generated' ? one : null;
}

async function readAdditive(
  { reader: { db } }: Release,
  plan: IndicatorPlan,
  years: readonly number[],
): Promise<SumsOf> {
  const split = isSplit(plan);
  const parts = split ? (['numerator', 'denominator'] as const) : (['both'] as const);
  const results = await Promise.all(parts.map((part) => compileSums(db, plan, years, part).execute()));
  const all = plan.axes.map(({ dimension }) => dimension.id);
  const shared = all.filter((id) => !plan.indicator.numeratorOnly.includes(id));
  const toIndex = (rows: readonly SumRow[], ids: readonly string[]) =>
    new Map(rows.map((row) => [[row.area, row.year, ...ids.map((id) => row[id])].join('|'), row]));
  const numerators = toIndex(results[0] ?? [], all);
  const denominators = split ? toIndex(results[1] ?? [], shared) : numerators;

  return (area, of, categories) => {
    let sums: Sums | undefined;
    const sharedCategories = categories.filter((_, i) => !split || shared.includes(all[i] ?? ''));
    for (const year of of) {
      const top = numerators.get([area, year, ...categories].join('|'));
      const bottom = denominators.get([area, year, ...sharedCategories].join('|'));
      if (top === undefined && bottom === undefined) continue;
      sums = {
        numerator: (sums?.numerator ?? 0) + (top?.numerator ?? 0),
        denominator: (sums?.denominator ?? 0) + (bottom?.denominator ?? 0),
        provenance:
          sums?.provenance === 'generated'
            ? 'generated'
            : toProvenance(top?.generated ?? null, top?.provenance ?? null),
        denominatorProvenance:
          sums?.denominatorProvenance === 'generated'
            ? 'generated'
            : toProvenance(bottom?.denominator_generated ?? null, bottom?.denominator_provenance ?? null),
      };
    }
    return sums;
  };
}

async function readPublished(
  { reader: { db } }: Release,
  plan: IndicatorPlan,
  years: readonly number[],
): Promise<SumsOf> {
  const rows = await compilePublished(db, plan, years).execute();
  const found = new Map(
    rows.map((row) => [[row.area, row.year, ...(row.category === null ? [] : [row.category])].join('|'), row]),
  );
  return (area, of, categories) => {
    const row = found.get([area, of[0], ...categories].join('|'));
    return (
      row && {
        numerator: row.value,
        denominator: null,
        provenance: toProvenance(null, row.provenance),
        denominatorProvenance: null,
      }
    );
  };
}
