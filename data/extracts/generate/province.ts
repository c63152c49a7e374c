/** A model of the province's people under 20: communes, single years of age, sexes and ethnic groups, 2012 to 2020. */
import type { AreaState } from '../../catalog/schema.ts';
import { communesOf } from './places.ts';
import type { Published } from './published.ts';
import { normalOf, toWhole, unitOf } from './random.ts';
import { ETHNIC_SHARES } from './story.ts';

export const ETHNICITIES = ['Kinh', 'Khmer', 'Hoa', 'Khác'] as const;
export const SEXES = ['Nam', 'Nữ'] as const;
/** Boys among children. */
const SEX_SHARES = [0.512, 0.488] as const;
const AGES = 20;
const CENSUS_YEAR = 2019;
/** Births a year before the published series begins. */
const EARLIER_BIRTHS = 20_300;
/** How much of a cohort is still here at 15..19: the young leave to work and study. */
const STAYING: Readonly<Record<number, number>> = { 15: 0.97, 16: 0.93, 17: 0.86, 18: 0.78, 19: 0.72 };
const stayingAt = (age: number): number => STAYING[age] ?? 1;

export interface Province {
  /** People (whole) of a commune in a year, at an age 0..19, by position in `SEXES` and `ETHNICITIES`. */
  readonly count: (year: number, commune: string, age: number, sex: number, ethnicity: number) => number;
}

/**
 * Builds the model from the census of 2019: a commune takes its share of its district's urban or rural age groups;
 * within a group single years follow the cohorts' births; other years follow the cohorts back and forth.
 * `scale` multiplies everything.
 */
export function buildProvince(
  seed: number,
  areas: readonly AreaState[],
  published: Published,
  scale: number,
): Province {
  const communes = communesOf(areas, CENSUS_YEAR);
  const birthsIn = (year: number) =>
    published.births.get(year) ??
    (year > CENSUS_YEAR ? (published.births.get(CENSUS_YEAR) ?? EARLIER_BIRTHS) * 0.98 : EARLIER_BIRTHS);
  const shares = fitShares(
    seed,
    communes.map((c) => ({ code: c.code, district: c.district.code, people: published.peopleOf.get(c.code) ?? 0 })),
    published.ethnicShares,
  );

  const zonePeople = new Map<string, number>();
  const zoneOf = (c: (typeof communes)[number]) => `${c.district.code}/${c.urban ? 'urban' : 'rural'}`;
  for (const c of communes)
    zonePeople.set(zoneOf(c), (zonePeople.get(zoneOf(c)) ?? 0) + (published.peopleOf.get(c.code) ?? 0));

  /** People that a commune would have, had nobody left, by year of birth. */
  const cohorts = new Map<string, (born: number) => number>();
  for (const c of communes) {
    const part = ((published.peopleOf.get(c.code) ?? 0) / (zonePeople.get(zoneOf(c)) ?? 1)) * scale;
    const groups = published.groupsOf.get(zoneOf(c));
    /** Of the group of five years of age in 2019: people by birth. */
    const density = (from: number): number => {
      const weight = [0, 1, 2, 3, 4].reduce(
        (sum, i) => sum + birthsIn(CENSUS_YEAR - from - i) * stayingAt(from + i),
        0,
      );
      return ((groups?.get(from) ?? 0) * part) / weight;
    };
    const densities = [0, 5, 10, 15].map(density);
    cohorts.set(c.code, (born) => {
      const age = Math.min(AGES - 1, Math.max(0, CENSUS_YEAR - born));
      return (densities[Math.floor(age / 5)] ?? 0) * birthsIn(born);
    });
  }

  const known = new Map<string, number>();
  return {
    count: (year, commune, age, sex, ethnicity) => {
      const born = year - age;
      const key = `${commune}/${born}/${sex}/${ethnicity}`;
      let whole = known.get(`${key}/${stayingAt(age)}`);
      if (whole === undefined) {
        const expected =
          (cohorts.get(commune)?.(born) ?? 0) *
          stayingAt(age) *
          (SEX_SHARES[sex] ?? 0) *
          (shares.get(commune)?.[ethnicity] ?? 0);
        // The unit number belongs to the cohort, so that the same children grow older.
        whole = toWhole(expected, unitOf(seed, key));
        known.set(`${key}/${stayingAt(age)}`, whole);
      }
      return whole;
    },
  };
}

/** Ethnic shares of communes: the district's, varied by commune, then raked to the province's published shares. */
function fitShares(
  seed: number,
  communes: readonly { code: string; district: string; people: number }[],
  target: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const tilted = communes.map(({ code, district }) => {
    const [khmer = 0, hoa = 0, other = 0] = ETHNIC_SHARES[district] ?? [];
    const odds = (share: number, theme: string, spread: number) =>
      (share / (1 - share)) * Math.exp(spread * normalOf(seed, `${theme}/${code}`));
    const parts = [
      1 - khmer - hoa - other,
      odds(khmer, 'khmer', 0.6) * (1 - khmer),
      odds(hoa, 'hoa', 0.5),
      odds(other, 'other', 0.4),
    ];
    return parts.map((part) => part / parts.reduce((sum, p) => sum + p, 0));
  });
  const all = communes.reduce((sum, c) => sum + c.people, 0);
  let factors = target.map(() => 1);
  const fit = (parts: readonly number[]) => {
    const raised = parts.map((part, g) => part * (factors[g] ?? 1));
    return raised.map((part) => part / raised.reduce((sum, p) => sum + p, 0));
  };
  for (let round = 0; round < 40; round += 1) {
    const now = target.map(
      (_, g) => communes.reduce((sum, c, i) => sum + c.people * (fit(tilted[i] ?? [])[g] ?? 0), 0) / all,
    );
    factors = factors.map((factor, g) => (factor * (target[g] ?? 0)) / (now[g] ?? 1));
  }
  return new Map(communes.map((c, i) => [c.code, fit(tilted[i] ?? [])]));
}
