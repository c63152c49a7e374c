/** Checks a request against the catalogue and says what must be read for each indicator. */
import type { AreaState, Dimension, Indicator } from '../../data/catalog/schema.ts';
import { areasWithin } from '../../data/catalog/area-states.ts';
import { CodedError } from '../errors.ts';
import type { Release } from '../releases/release.ts';
import { categoriesOf, dimensionsOf, findArea, findIndicator } from './lookup.ts';
import { toPeriods, type Periods } from './periods.ts';
import type { AreaLevel, ObservationRequest } from './request.ts';
import { toSlice, type Slice } from './slice.ts';

export interface Axis {
  readonly dimension: Dimension;
  /** Leaf categories asked for, in the catalogue's order. */
  readonly categories: readonly string[];
}

export interface IndicatorPlan {
  readonly indicator: Indicator;
  readonly level: AreaLevel;
  readonly isByArea: boolean;
  /** Codes of the places of the grid, in order. */
  readonly areas: readonly string[];
  readonly axes: readonly Axis[];
  readonly slice: Slice;
  readonly periods: Periods;
}

const DEPTH: readonly AreaLevel[] = ['country', 'province', 'district', 'commune'];

/** Plans every indicator of a request. Throws a CodedError for a question that has no valid meaning. */
export async function planRequest(release: Release, asked: ObservationRequest): Promise<IndicatorPlan[]> {
  const request = { ...asked, by: [...new Set(asked.by)] };
  const slice = toSlice(request.where, release.catalog.dimensions);
  const indicators = [...new Set(request.indicators)].map((id) => findIndicator(release, id));
  return Promise.all(indicators.map((indicator) => planIndicator(release, request, slice, indicator)));
}

async function planIndicator(
  release: Release,
  request: ObservationRequest,
  slice: Slice,
  indicator: Indicator,
): Promise<IndicatorPlan> {
  const axes = request.by
    .filter((id) => id !== 'area' && id !== 'period')
    .map((id) => toAxis(release, request, slice, indicator, id));
  for (const id of slice.categories.keys())
    assertFilter(indicator, toAxis(release, request, slice, indicator, id), axes);
  const isByArea = request.by.includes('area');
  const { level, areas } = toAreas(release, request, slice, indicator, isByArea);
  return { indicator, level, isByArea, areas, axes, slice, periods: await toPeriods(release, indicator, request) };
}

function toAxis(release: Release, request: ObservationRequest, slice: Slice, indicator: Indicator, id: string): Axis {
  const carried = dimensionsOf(release, indicator);
  const dimension = carried.find((one) => one.id === id);
  if (dimension === undefined) {
    const names = carried.map((one) => one.id.toUpperCase());
    const remedy =
      names.length === 0
        ? `ask "${indicator.id}" by AREA or PERIOD only`
        : `break "${indicator.id}" down by AREA, PERIOD, ${names.join(', ')}`;
    const by = request.by
      .filter((one) => one === 'area' || one === 'period' || carried.some((other) => other.id === one))
      .map((one) => one.toUpperCase());
    throw new CodedError(
      'BREAKDOWN_NOT_COLLECTED',
      `"${indicator.id}" is not collected by ${id.toUpperCase()}`,
      remedy,
      { indicators: [indicator.id], by },
    );
  }
  const kept = slice.categories.get(id);
  return {
    dimension,
    categories: categoriesOf(indicator, dimension).filter((code) => kept === undefined || kept.has(code)),
  };
}

/** A filter must leave something that the indicator has, and cannot make a published figure of others. */
function assertFilter(indicator: Indicator, { dimension, categories }: Axis, axes: readonly Axis[]): void {
  const own = categoriesOf(indicator, dimension);
  if (categories.length === 0) {
    throw new CodedError(
      'BREAKDOWN_NOT_COLLECTED',
      `the filter by ${dimension.id} leaves nothing of "${indicator.id}"`,
      `use some of: ${own.join(', ')}`,
    );
  }
  const isAxis = axes.some((axis) => axis.dimension.id === dimension.id);
  if (indicator.kind !== 'published' || isAxis) return;
  const by = dimension.id.toUpperCase();
  throw new CodedError(
    'NOT_ADDITIVE',
    `"${indicator.id}" is taken as published and cannot be filtered by ${by}`,
    `add ${by} to by`,
    { indicators: [indicator.id], by: [by] },
  );
}

function toAreas(
  release: Release,
  request: ObservationRequest,
  slice: Slice,
  indicator: Indicator,
  isByArea: boolean,
): { level: AreaLevel; areas: string[] } {
  const home = indicator.level === 'country' ? 'VN' : release.catalog.programme.area;
  const filters = slice.areas;
  if (filters.some((filter) => filter.in?.length === 0))
    throw new CodedError('BAD_REQUEST', 'area.in is empty', 'name at least one area, or leave the filter out');
  const named = filters.flatMap((filter) => [
    ...(filter.in ?? []),
    ...(filter.within === undefined ? [] : [filter.within]),
  ]);
  const states = named.map((code) => findArea(release, code));
  if (!isByArea) {
    const codes = [...new Set(named)];
    if (codes.length > 1)
      throw new CodedError(
        'BAD_REQUEST',
        `several areas (${codes.join(', ')}) without AREA in by`,
        'add AREA to by, or name one area',
        { by: ['AREA', ...request.by.map((id) => id.toUpperCase())] },
      );
    const area: AreaState = states[0] ?? findArea(release, home);
    assertLevel(indicator, area.level, request);
    return { level: area.level, areas: [area.code] };
  }
  const inLevels = new Set(filters.flatMap((filter) => filter.in ?? []).map((code) => findArea(release, code).level));
  const only = inLevels.size === 1 ? [...inLevels][0] : undefined;
  const level =
    request.areaLevel ??
    filters.find((filter) => filter.level !== undefined)?.level ??
    only ??
    toDefaultLevel(indicator, states);
  assertLevel(indicator, level, request);
  const codes = new Set<string>();
  const { from, to } = release.catalog.programme.years;
  for (let year = from; year <= to; year += 1) {
    for (const state of areasWithin(
      release.dayOf(year),
      indicator.level === 'country' || level === 'country' ? 'VN' : home,
    ))
      if (state.level === level) codes.add(state.code);
  }
  const isKept = (code: string) =>
    filters.every(
      (filter) =>
        (filter.in === undefined || filter.in.includes(code)) &&
        (filter.within === undefined || isWithin(release, code, filter.within)) &&
        (filter.level === undefined || filter.level === level),
    );
  return { level, areas: [...codes].filter(isKept).toSorted() };
}

function toDefaultLevel(indicator: Indicator, within: readonly AreaState[]): AreaLevel {
  if (indicator.level === 'country' || indicator.level === 'province') return indicator.level;
  return within.some((state) => state.level === 'district') && indicator.level === 'commune' ? 'commune' : 'district';
}

function isWithin(release: Release, code: string, ancestor: string): boolean {
  if (code === ancestor) return true;
  const { parent } = findArea(release, code);
  return parent !== '' && isWithin(release, parent, ancestor);
}

function assertLevel(indicator: Indicator, level: AreaLevel, request: ObservationRequest): void {
  const isTooFine = DEPTH.indexOf(level) > DEPTH.indexOf(indicator.level);
  const isWrongPublished = indicator.kind === 'published' && level !== indicator.level;
  const suggestion = {
    indicators: [indicator.id],
    by: request.by.map((id) => id.toUpperCase()),
    areaLevel: indicator.level.toUpperCase(),
  };
  if (isWrongPublished)
    throw new CodedError(
      'NOT_ADDITIVE',
      `"${indicator.id}" was published by ${indicator.level} only and cannot be summed or split`,
      `ask for areaLevel ${indicator.level.toUpperCase()}`,
      suggestion,
    );
  // The province's figures are not the country's.
  if (level === 'country' && indicator.level !== 'country')
    throw new CodedError(
      'BREAKDOWN_NOT_COLLECTED',
      `"${indicator.id}" is not collected for the country`,
      'ask for areaLevel PROVINCE or below',
      { ...suggestion, areaLevel: 'PROVINCE' },
    );
  if (isTooFine)
    throw new CodedError(
      'BREAKDOWN_NOT_COLLECTED',
      `"${indicator.id}" is not collected by ${level}`,
      `ask for areaLevel ${indicator.level.toUpperCase()} or above`,
      suggestion,
    );
}
