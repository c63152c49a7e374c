/** Progress along the straight line from baseline to target. */
import type { Status } from '../query/request.ts';

export interface Path {
  readonly baseline: number;
  readonly baselineYear: number;
  readonly value: number;
  readonly year: number;
  readonly bound: number;
  readonly targetYear: number;
}

/** Share of the way made; 1 is the bound, below 0 is away from it. Null where baseline and bound are equal. */
export function toProgressShare({ baseline, value, bound }: Path): number | null {
  return baseline === bound ? null : (baseline - value) / (baseline - bound);
}

/** Share of the time gone; above 1 after the target's year. Null where the two years are one. */
export function toElapsedShare({ baselineYear, year, targetYear }: Path): number | null {
  return targetYear === baselineYear ? null : (year - baselineYear) / (targetYear - baselineYear);
}

/** The figure in the target's year if the change a year since the baseline goes on. Null in the baseline year. */
export function toProjection({ baseline, baselineYear, value, year, targetYear }: Path): number | null {
  if (year === baselineYear) return null;
  return value + ((value - baseline) / (year - baselineYear)) * Math.max(0, targetYear - year);
}

/** Change a year that would reach the bound in its year; null once that year has come. */
export function toPaceNeeded({ value, year, bound, targetYear }: Path): number | null {
  return targetYear > year ? (bound - value) / (targetYear - year) : null;
}

// Thresholds of progress over time gone, as the SDG progress charts of UNSD and Eurostat use them.
const ON_TRACK = 0.95;
const ACCELERATE = 0.6;

/** The status of a figure that has not met its target. */
export function toUnmetStatus(path: Path): Status {
  const [progress, elapsed] = [toProgressShare(path), toElapsedShare(path)];
  // Before any time has gone there is nothing to judge, unless the target's year is here already.
  if (elapsed === null || elapsed <= 0) return path.year >= path.targetYear ? 'LITTLE_PROGRESS' : 'ON_TRACK';
  // Where the baseline was already at or beyond the bound, there is no way left to make: what is below has been lost.
  const isLost = progress === null || (path.bound - path.baseline) * (path.bound - path.value) < 0;
  if (isLost) return 'WORSENING';
  const ratio = progress / elapsed;
  // Once the target's year has come, what has not met it is no longer on its way.
  if (ratio >= ON_TRACK && elapsed < 1) return 'ON_TRACK';
  if (ratio >= ACCELERATE) return 'ACCELERATION_NEEDED';
  return ratio >= 0 ? 'LITTLE_PROGRESS' : 'WORSENING';
}
