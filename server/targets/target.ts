/** Which target answers for a year, and what it asks. */
import type { Indicator, Target } from '../../data/catalog/schema.ts';

/** The first target whose year has not passed; the last one after them all; undefined where the plan states none. */
export function targetInForce(indicator: Indicator, year: number): Target | undefined {
  const ordered = indicator.targets.toSorted((a, b) => a.year - b.year);
  return ordered.find((target) => target.year >= year) ?? ordered.at(-1);
}

/** The bound as a figure; a relative one counts from the baseline and is unknown without it. */
export function toBound(target: Target, baseline: number | null): number | null {
  if (target.value !== undefined) return target.value;
  return baseline === null || target.relative === undefined ? null : baseline * (1 + target.relative / 100);
}

const TESTS = {
  '<': (value: number, bound: number) => value < bound,
  '<=': (value: number, bound: number) => value <= bound,
  '>': (value: number, bound: number) => value > bound,
  '>=': (value: number, bound: number) => value >= bound,
} as const satisfies Record<Target['operator'], (value: number, bound: number) => boolean>;

export function isMet(target: Target, value: number, bound: number): boolean {
  return TESTS[target.operator](value, bound);
}
