/** Every kind of check: those that a mapping asks for, and those that every source has. */
import type { Catalog } from '../../data/catalog/schema.ts';
import type { Check } from '../../data/sources/schema.ts';
import type { SourcePlan } from '../stages/source-plan.ts';
import { checkCategories } from './category.check.ts';
import { checkCells } from './cell.check.ts';
import type { CheckOf, Compile, FaultQuery } from './fault-query.ts';
import { checkNotAbove } from './not-above.check.ts';
import { checkPlace } from './place.check.ts';
import { checkRange } from './range.check.ts';
import { checkSumsTo } from './sums-to.check.ts';
import { checkUnique } from './unique.check.ts';
import { checkYear, type YearRange } from './year.check.ts';

const CHECKS: { readonly [K in Check['kind']]: Compile<K> } = {
  'not-above': checkNotAbove,
  'sums-to': checkSumsTo,
  range: checkRange,
  unique: checkUnique,
};

function compile<K extends Check['kind']>(kind: K, check: CheckOf[K], plan: SourcePlan): readonly FaultQuery[] {
  return CHECKS[kind](check, plan);
}

/** All checks of one source. */
export function toFaultQueries(plan: SourcePlan, catalog: Catalog): readonly FaultQuery[] {
  const indicators = new Map(catalog.indicators.map((indicator) => [indicator.id, indicator]));
  const range = toYearRange(plan, catalog);
  return [
    ...checkYear(plan, range),
    ...checkPlace(range),
    ...checkCells(plan),
    ...checkCategories(plan, indicators),
    ...plan.source.checks.flatMap((check) => compileOne(check, plan)),
  ];
}

function compileOne(check: Check, plan: SourcePlan): readonly FaultQuery[] {
  switch (check.kind) {
    case 'not-above':
      return compile(check.kind, check, plan);
    case 'sums-to':
      return compile(check.kind, check, plan);
    case 'range':
      return compile(check.kind, check, plan);
    case 'unique':
      return compile(check.kind, check, plan);
  }
}

/** Figures that add up are the programme's; those taken as published may go back to the first state of its area that is known. */
function toYearRange(plan: SourcePlan, { programme, areas }: Catalog): YearRange {
  if (!plan.publishedOnly) return programme.years;
  const first = areas
    .filter((state) => state.code === programme.area)
    .map((state) => Number(state.valid_from.slice(0, 4)));
  return { from: Math.min(programme.years.from, ...first), to: programme.years.to };
}
