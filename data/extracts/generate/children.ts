/** Groups of children of a year, and how the statistics office counts them. */
import type { Commune } from './places.ts';
import { ETHNICITIES, SEXES, type Province } from './province.ts';
import { normalOf, toWhole, unitOf } from './random.ts';
import type { Traits } from './effects.ts';

export interface Group {
  readonly commune: Commune;
  readonly age: number;
  /** Position in `SEXES`. */
  readonly sex: number;
  /** Position in `ETHNICITIES`. */
  readonly ethnicity: number;
  readonly n: number;
}

/** The groups that have anyone, by commune, age, sex and ethnic group; ages from `from` to `to`, both included. */
export function groupsOf(
  province: Province,
  communes: readonly Commune[],
  year: number,
  from: number,
  to: number,
): Group[] {
  const groups: Group[] = [];
  for (const commune of communes)
    for (let age = from; age <= to; age += 1)
      for (let sex = 0; sex < SEXES.length; sex += 1)
        for (let ethnicity = 0; ethnicity < ETHNICITIES.length; ethnicity += 1) {
          const n = province.count(year, commune.code, age, sex, ethnicity);
          if (n > 0) groups.push({ commune, age, sex, ethnicity, n });
        }
  return groups;
}

/** What the story speaks of in a group. */
export function traitsOf(seed: number, theme: string, group: Omit<Group, 'age' | 'n'>): Traits {
  const { commune, ethnicity, sex } = group;
  return {
    district: commune.district.code,
    urban: commune.urban,
    ethnicity,
    girl: sex === 1,
    own: normalOf(seed, `${theme}/${commune.code}`),
  };
}

/**
 * How the statistics office counts a group: projected from the census of 2009 it runs ahead of the truth, more each year
 * until the census of 2019 corrects it. The rows of 2019 were made before that: a few percent off, so that benchmarking matters.
 */
export function projected(seed: number, year: number, group: Group): number {
  const drift = year < 2020 ? 0.01 + (0.035 * (year - 2012)) / 7 : 0;
  const own = normalOf(seed, `projection/${group.commune.district.code}`) * (year < 2020 ? 0.012 : 0.004);
  const key = `projection/${group.commune.code}/${year - group.age}/${group.sex}/${group.ethnicity}`;
  return toWhole(group.n * (1 + drift + own), unitOf(seed, key));
}

/** Children under 16 by which yearly rates are worked out: the office's count, but the census in its own year. */
export function denominatorOf(seed: number, year: number, groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + (year === 2019 ? group.n : projected(seed, year, group)), 0);
}
