/**
 * Keeps sensitive indicators whole and at the province for the public tier. This is the plain rule until counts are
 * protected by rounding in a file of their own; it says nothing about standard indicators.
 */
import type { Indicator } from '../../data/catalog/schema.ts';

interface Asked {
  readonly level: string;
  readonly axes: readonly unknown[];
  readonly slice: { readonly categories: { readonly size: number } };
}

/** True when a question's figures are not for the public: a sensitive indicator below the province, broken down or filtered. */
export function isWithheld(indicator: Indicator, { level, axes, slice }: Asked): boolean {
  if (indicator.sensitivity !== 'sensitive') return false;
  return (level !== 'province' && level !== 'country') || axes.length > 0 || slice.categories.size > 0;
}
