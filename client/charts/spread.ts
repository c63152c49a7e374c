/**
 * Moves positions as little as needed so that neighbours are at least `distance` apart and within `[low, high]`.
 * Positions and answer are in pixels and in the same order; without room for all, they overrun `low`.
 */
export function toSpread(positions: readonly number[], distance: number, [low, high]: readonly [number, number]): number[] {
  const order = positions.map((_, index) => index).toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed = [...positions];
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, floor);
    floor = (placed[index] ?? 0) + distance;
  }
  let ceiling = high;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling);
    ceiling = (placed[index] ?? 0) - distance;
  }
  return placed;
}
