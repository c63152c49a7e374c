/** Population rows brought to the census: whole numbers by largest remainder, exact in each district, residence and age band. */
import type { CensusRow } from './forms/census.ts';
import type { Gazetteer } from './places.ts';

export interface People {
  readonly place: string;
  readonly age: number;
  readonly sex: string;
  readonly group: string;
  readonly n: number;
}

/** Scales the rows of one year to the census table; ages outside its bands, and cells without a total, stay as they are. */
export function toBenchmarked(
  rows: readonly People[],
  census: readonly CensusRow[],
  places: Gazetteer,
  year: number,
): People[] {
  const cells = new Map<CensusRow | undefined, People[]>();
  for (const row of rows) {
    const cell = census.find(
      (c) =>
        c.district === places.districtOf(row.place) &&
        c.residence === places.residence(row.place, year) &&
        c.from <= row.age &&
        row.age <= c.to,
    );
    cells.set(cell, [...(cells.get(cell) ?? []), row]);
  }
  return [...cells].flatMap(([cell, people]) => (cell === undefined ? people : scale(people, cell.people)));
}

// In whole numbers throughout: n * total = quotient * sum + remainder.
function scale(people: readonly People[], total: number): People[] {
  const sum = people.reduce((s, p) => s + p.n, 0);
  if (sum === 0) return [...people];
  const parts = people.map((p) => ({ p, n: Math.floor((p.n * total) / sum), remainder: (p.n * total) % sum }));
  let left = total - parts.reduce((s, part) => s + part.n, 0);
  for (const part of parts.toSorted((a, b) => b.remainder - a.remainder || compareKeys(a.p, b.p))) {
    if (left <= 0) break;
    part.n += 1;
    left -= 1;
  }
  return parts.map(({ p, n }) => ({ ...p, n }));
}

function compareKeys(a: People, b: People): number {
  return compare(a.place, b.place) || compare(a.group, b.group) || compare(a.sex, b.sex) || a.age - b.age;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
