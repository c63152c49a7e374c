/** Checks that the sides of an indicator agree, which no single mapping can tell. */
import type { Catalog, Indicator } from '../../data/catalog/schema.ts';
import { CatalogError, type Mistake } from '../../data/catalog/mistakes.ts';
import { hasCategory, SIDES, type Side } from './parts.ts';
import type { SourcePlan } from './source-plan.ts';

/** Throws a `CatalogError` when a breakdown is known on one side of an indicator only, and not said to be the numerator's alone. */
export function checkSides(plans: readonly SourcePlan[], catalog: Catalog, sourcesDir: string): void {
  const mistakes = catalog.indicators
    .filter(({ kind, denominator }) => kind === 'additive' && denominator !== undefined)
    .flatMap((indicator) => checkIndicator(indicator, plans, sourcesDir));
  if (mistakes.length > 0) throw new CatalogError(mistakes);
}

function checkIndicator(indicator: Indicator, plans: readonly SourcePlan[], sourcesDir: string): Mistake[] {
  const common = indicator.breakdowns.filter((id) => !indicator.numeratorOnly.includes(id));
  return common.flatMap((dimension) => {
    const known = (side: Side) =>
      plans.flatMap((plan) =>
        plan.source.feeds
          .filter((feed) => feed.indicator === indicator.id && feed[side] !== undefined)
          .map((feed) => ({ source: plan.source.id, has: hasCategory(plan, feed, dimension) })),
      );
    const sides = SIDES.flatMap(known);
    const without = sides.find(({ has }) => !has);
    if (without === undefined || !sides.some(({ has }) => has)) return [];
    return [
      {
        file: `${sourcesDir}/${without.source}.yml`,
        line: 1,
        value: JSON.stringify(dimension),
        problem: `indicator "${indicator.id}" is broken down by "${dimension}", and this source does not say which category a row belongs to`,
        remedy: `add a rule for "${dimension}", or name it in the indicator's numeratorOnly`,
      },
    ];
  });
}
