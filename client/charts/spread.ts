/**
 * Moves positions as little as can be (least squares) so that neighbours are at least `distance` apart, within `[low, high]`.
 * Positions and answer are in pixels and in the same order; without room for all, they overrun `low`.
 * Source of the method: isotonic regression by pooling adjacent violators.
 */
export function toSpread(
  positions: readonly number[],
  distance: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = positions
    .map((_, index) => index)
    .toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  const pools: Array<{ sum: number; count: number }> = [];
  const mean = (pool: { sum: number; count: number } | undefined) =>
    pool === undefined ? -Infinity : pool.sum / pool.count;
  for (const [rank, index] of order.entries()) {
    let pool = { sum: (positions[index] ?? 0) - rank * distance, count: 1 };
    while (mean(pools.at(-1)) > mean(pool)) {
      const last = pools.pop() ?? { sum: 0, count: 0 };
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const starts = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  const placed = [...positions];
  for (const [rank, index] of order.entries()) {
    placed[index] = Math.min(Math.max(starts[rank] ?? 0, low), high - (order.length - 1) * distance) + rank * distance;
  }
  return placed;
}
