/** Finds what a request names in a release's catalogue, or refuses with the nearest known name. */
import { toSuggestion } from '../../data/catalog/nearest.ts';
import type { AreaState, Dimension, Indicator } from '../../data/catalog/schema.ts';
import { CodedError } from '../errors.ts';
import type { Release } from '../releases/release.ts';
import type { Provenance } from './answer.ts';

/** Throws UNKNOWN_INDICATOR with the nearest ids. */
export function findIndicator({ catalog }: Release, id: string): Indicator {
  const found = catalog.indicators.find((indicator) => indicator.id === id);
  if (found !== undefined) return found;
  throw new CodedError(
    'UNKNOWN_INDICATOR',
    `unknown indicator "${id}"`,
    toSuggestion(
      id,
      catalog.indicators.map((one) => one.id),
      'indicator',
    ),
  );
}

/** A place by code as it is now, or as it last was. Throws UNKNOWN_AREA. */
export function findArea({ catalog }: Release, code: string): AreaState {
  const states = catalog.areas.filter((state) => state.code === code);
  const newest = states.toSorted((a, b) => (a.valid_from < b.valid_from ? 1 : -1))[0];
  if (newest !== undefined) return newest;
  throw new CodedError(
    'UNKNOWN_AREA',
    `unknown area "${code}"`,
    'use a code of the list of places; the query areas(search: "…") finds one by name',
  );
}

/** A place as it was in a year; as it is nearest to it when it did not exist then. */
export function toAreaIn(release: Release, code: string, year: number): AreaState {
  return release.dayOf(year).byCode.get(code) ?? findArea(release, code);
}

/** Throws BAD_REQUEST for a dimension that the catalogue has not. */
export function findDimension({ catalog }: Release, id: string): Dimension {
  const found = catalog.dimensions.find((dimension) => dimension.id === id);
  if (found !== undefined) return found;
  throw new CodedError(
    'BAD_REQUEST',
    `unknown breakdown "${id}"`,
    toSuggestion(
      id,
      catalog.dimensions.map((one) => one.id),
      'breakdown',
    ),
  );
}

/** Where the figures of an indicator are from, before any is looked at: generated if any of its sources is. */
export function provenanceOf({ sources }: Release, indicator: Indicator): Provenance {
  const feeding = sources.filter(({ feeds }) => feeds.includes(indicator.id)).map(({ provenance }) => provenance);
  return feeding.includes('generated') ? 'generated' : (feeding[0] ?? 'reported');
}

/** Dimensions by which an indicator can be broken down: those it carries, and residence where it lives by commune. */
export function dimensionsOf({ catalog }: Release, indicator: Indicator): readonly Dimension[] {
  const isDerived = (dimension: Dimension) => dimension.derived === 'commune-type' && indicator.level === 'commune';
  return catalog.dimensions.filter((dimension) => indicator.breakdowns.includes(dimension.id) || isDerived(dimension));
}

/** The categories of a dimension that an indicator uses, in the catalogue's order; published figures may be of aggregates too. */
export function categoriesOf(indicator: Indicator, dimension: Dimension): readonly string[] {
  const own = indicator.categories[dimension.id];
  const aggregates = indicator.kind === 'published' ? dimension.aggregates : [];
  return [...dimension.categories, ...aggregates]
    .map(({ id }) => id)
    .filter((id) => own === undefined || own.includes(id));
}
