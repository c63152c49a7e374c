/** Which children of a commune go to school: behind both of the education department's forms. */
import { groupsOf, traitsOf, type Group } from './children.ts';
import { effectOf, levelOf, toShares } from './effects.ts';
import type { World } from './form.ts';
import { binomial, toWhole, unitOf } from './random.ts';
import type { StoryId } from './story.ts';

/** The levels of the enrolment form: sheet, ages (0 stands for 3-36 months) and story. */
export const LEVELS = [
  { sheet: 'Nhà trẻ', ages: [0], story: 'nursery' },
  { sheet: 'Mẫu giáo', ages: [3, 4, 5], story: 'kindergarten' },
  { sheet: 'Tiểu học', ages: [6, 7, 8, 9, 10], story: 'primary' },
  { sheet: 'THCS', ages: [11, 12, 13, 14], story: 'lowerSecondary' },
] as const satisfies readonly { sheet: string; ages: readonly number[]; story: StoryId }[];

export interface SchoolGroup extends Group {
  readonly disabled: boolean;
  readonly attending: number;
}

/** Children living with a disability, boys and girls. */
const DISABLED = [0.017, 0.013] as const;
/** Of the year below one, those of 3 months and more. */
const OLD_ENOUGH = 0.75;

/** The children of nursery age to 14 of a school year, by its end year, with those attending. */
export function schoolingOf(world: World, year: number): readonly SchoolGroup[] {
  const random = world.random('schooling', year);
  const groups = toSchoolAges(groupsOf(world.province, world.communesOf(year), year, 0, 14)).flatMap((group) => {
    const key = `disabled/${group.commune.code}/${year - group.age}/${group.sex}/${group.ethnicity}`;
    const n = Math.min(group.n, toWhole(group.n * (DISABLED[group.sex] ?? 0), unitOf(world.seed, key)));
    return [
      { ...group, disabled: false, n: group.n - n },
      { ...group, disabled: true, n },
    ].filter((part) => part.n > 0);
  });
  const draw = (id: StoryId, ages: readonly number[], already = 0): SchoolGroup[] => {
    const these = groups.filter((group) => ages.includes(group.age));
    const weights = these.map((group) => group.n);
    const effects = these.map((group) =>
      effectOf(id, year, { ...traitsOf(world.seed, id, group), disabled: group.disabled }),
    );
    const everyone = weights.reduce((sum, n) => sum + n, 0);
    const shares = toShares(weights, effects, (levelOf(id, year) / 100) * everyone - already);
    return these.map((group, i) => ({ ...group, attending: binomial(random, group.n, shares[i] ?? 0) }));
  };
  // Five-year-olds have a story of their own; the younger make up the rest of the kindergarten's level.
  const fives = draw('preschoolAge5', [5]);
  const [fiveAll, fiveIn] = [fives.reduce((sum, g) => sum + g.n, 0), fives.reduce((sum, g) => sum + g.attending, 0)];
  const rest = fiveIn - (levelOf('kindergarten', year) / 100) * fiveAll;
  return [
    ...draw('nursery', [0]),
    ...draw('kindergarten', [3, 4], rest),
    ...fives,
    ...draw('primary', LEVELS[2].ages),
    ...draw('lowerSecondary', LEVELS[3].ages),
  ];
}

/** Joins the first three years of life into nursery age, written as 0. */
function toSchoolAges(groups: readonly Group[]): Group[] {
  const young = new Map<string, Group>();
  for (const group of groups) {
    if (group.age > 2) continue;
    const key = `${group.commune.code}/${group.sex}/${group.ethnicity}`;
    const n = (young.get(key)?.n ?? 0) + (group.age === 0 ? Math.round(group.n * OLD_ENOUGH) : group.n);
    young.set(key, { ...group, age: 0, n });
  }
  return [...young.values(), ...groups.filter((group) => group.age > 2)];
}
