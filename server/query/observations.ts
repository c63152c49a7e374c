/** Answers questions: the one way from a request to figures. */
import { CodedError } from '../errors.ts';
import type { Release } from '../releases/release.ts';
import { keepAnswer } from './answer-cache.ts';
import type { ObservationAnswer } from './answer.ts';
import { assembleRows, type Tier } from './assemble.ts';
import { findArea } from './lookup.ts';
import { planRequest, type IndicatorPlan } from './plan.ts';
import type { ObservationRequest } from './request.ts';
import { toOrdered, toRowTest } from './rows-filter.ts';
import { toWarnings } from './warnings.ts';

export const MAX_ROWS = 20_000;
export const MAX_INDICATORS = 50;

function countCells({ areas, axes, periods }: IndicatorPlan): number {
  return axes.reduce((cells, { categories }) => cells * categories.length, areas.length * periods.refs.length);
}

/**
 * The figures that a request asks for, from one release. Rows come by indicator, area, period and category unless
 * ordered otherwise. Throws a CodedError for what cannot be asked.
 */
export function answerObservations(
  release: Release,
  request: ObservationRequest,
  { tier }: { readonly tier: Tier },
): Promise<ObservationAnswer> {
  return keepAnswer(release, `${tier} ${JSON.stringify(request)}`, () => workOut(release, request, tier));
}

async function workOut(release: Release, request: ObservationRequest, tier: Tier): Promise<ObservationAnswer> {
  if (request.indicators.length === 0)
    throw new CodedError('BAD_REQUEST', 'no indicator is named', 'name at least one; the query indicators lists them');
  if (request.indicators.length > MAX_INDICATORS)
    throw new CodedError(
      'TOO_COSTLY',
      `${request.indicators.length} indicators in one question`,
      `ask for at most ${MAX_INDICATORS} at once`,
    );
  const plans = await planRequest(release, request);
  const cells = plans.reduce((sum, plan) => sum + countCells(plan), 0);
  if (cells > MAX_ROWS)
    throw new CodedError(
      'TOO_MANY_ROWS',
      `the answer would have ${cells} rows, above ${MAX_ROWS}`,
      'ask for fewer indicators, places, periods or breakdowns',
    );
  const sets = await Promise.all(plans.map((plan) => assembleRows(release, plan, tier)));
  const warnings = (await Promise.all(plans.map((plan, i) => toWarnings(release, plan, sets[i] ?? [])))).flat();
  const isWithin = (code: string, ancestor: string): boolean => {
    if (code === ancestor) return true;
    const { parent } = findArea(release, code);
    return parent !== '' && isWithin(parent, ancestor);
  };
  const conditions = plans[0]?.slice.rows ?? [];
  const tests = conditions.map((where) => toRowTest(where, request.by, release.catalog.dimensions, isWithin));
  const kept = sets.flat().filter((row) => tests.every((test) => test(row)));
  const ordered =
    request.orderBy === undefined || request.orderBy.length === 0 ? kept : toOrdered(kept, request.orderBy);
  const { offset = 0, limit = MAX_ROWS } = request;
  if (offset < 0 || limit < 0)
    throw new CodedError(
      'BAD_REQUEST',
      `limit ${limit} and offset ${offset} must not be negative`,
      'count rows from 0',
    );
  return { count: kept.length, rows: ordered.slice(offset, offset + limit), warnings };
}
