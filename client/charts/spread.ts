/** Keeps labels apart along one side. */

/** The nearest places to those wanted, in their order, with at least `gap` between and all within the ends. */
export function toSpread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  let floor = from;
  for (const one of order) {
    one.y = Math.max(one.y, floor);
    floor = one.y + gap;
  }
  let ceiling = to;
  for (const one of order.toReversed()) {
    one.y = Math.min(one.y, ceiling);
    ceiling = one.y - gap;
  }
  return order.toSorted((a, b) => a.index - b.index).map(({ y }) => y);
}
