/** How a figure stands against its target. */
import type { Indicator, Target } from '../../data/catalog/schema.ts';
import type { TargetProgress } from '../query/answer.ts';
import { toElapsedShare, toPaceNeeded, toProgressShare, toProjection, toUnmetStatus, type Path } from './linear.ts';
import { toReason } from './reason.ts';
import { isMet, toBound } from './target.ts';

export interface Standing {
  readonly value: number | null;
  readonly year: number;
  readonly baseline: number | null;
  readonly baselineYear: number | null;
}

const PERCENT_MAX = 100;

function toPossible(indicator: Indicator, value: number | null): number | null {
  if (value === null) return null;
  return Math.max(0, indicator.unit === 'percent' ? Math.min(PERCENT_MAX, value) : value);
}

/** Progress by the straight line from the baseline; without a figure or a bound the status is NO_DATA. */
export function toProgress(indicator: Indicator, target: Target, standing: Standing): TargetProgress {
  const { value, year, baseline, baselineYear } = standing;
  const bound = toBound(target, baseline);
  const empty = {
    target,
    bound,
    baseline,
    baselineYear,
    progress: null,
    elapsed: null,
    paceNeeded: null,
    projection: null,
  };
  if (value === null || bound === null) {
    const draft = { ...empty, met: null, status: 'NO_DATA' } as const;
    return { ...draft, reason: toReason(indicator, draft, standing) };
  }
  const met = isMet(target, value, bound);
  const path: Path | null =
    baseline === null || baselineYear === null
      ? null
      : { baseline, baselineYear, value, year, bound, targetYear: target.year };
  const isMissed = year >= target.year;
  const status = met ? 'MET' : path === null ? (isMissed ? 'LITTLE_PROGRESS' : 'NO_DATA') : toUnmetStatus(path);
  const draft = {
    ...empty,
    met,
    status,
    progress: path && toProgressShare(path),
    elapsed: path && toElapsedShare(path),
    paceNeeded: path && !met ? toPaceNeeded(path) : null,
    projection: toPossible(indicator, path && toProjection(path)),
  } as const;
  return { ...draft, reason: toReason(indicator, draft, standing) };
}
