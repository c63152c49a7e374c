/** Form of the health department: weighing and measuring of children under 5, by commune, group, sex and age group. */
import { effectOf, levelOf, toShares } from './effects.ts';
import { groupsOf, traitsOf } from './children.ts';
import { aboveWhole, cutName, missingDistrict, unknownGroup, unreadable } from './faults.ts';
import type { Cell, CsvForm, World } from './form.ts';
import { ETHNICITIES, SEXES } from './province.ts';
import { binomial, toNormal, unitOf } from './random.ts';
import { SPELLINGS, toCommuneName, toDistrictName, type Spelling } from './spelling.ts';
import { SILENT, type StoryId } from './story.ts';

const AGE_GROUPS = ['0-23 tháng', '24-59 tháng'] as const;
const MEAN_HEIGHT = [74.6, 97.2] as const;
/** Part of the children who come to the round, and of those the part whose height can be taken. */
const WEIGHED = 0.955,
  MEASURED = 0.985;

export function nutritionRounds(world: World, year: number): CsvForm {
  const random = world.random('nutrition-rounds', year);
  const communes = world.communesOf(year);
  const silent = new Set(SILENT.filter((s) => s.form === 'nutrition-rounds' && s.year === year).map((s) => s.place));
  const cells = communes
    .filter((commune) => !silent.has(commune.code))
    .flatMap((commune) => {
      const groups = groupsOf(world.province, [commune], year, 0, 4);
      return ETHNICITIES.flatMap((_, ethnicity) =>
        SEXES.flatMap((_sex, sex) =>
          AGE_GROUPS.map((_age, older) => {
            const n = groups
              .filter((g) => g.ethnicity === ethnicity && g.sex === sex && Number(g.age > 1) === older)
              .reduce((sum, g) => sum + g.n, 0);
            const weighed = binomial(random, n, WEIGHED);
            return { commune, ethnicity, sex, older, weighed, measured: binomial(random, weighed, MEASURED) };
          }),
        ),
      );
    })
    .filter((cell) => cell.measured > 0);

  const drawn = (id: StoryId, count: (cell: (typeof cells)[number]) => number): number[] => {
    const weights = cells.map(count);
    const effects = cells.map((cell) =>
      effectOf(id, year, { ...traitsOf(world.seed, id, cell), older: cell.older === 1 }),
    );
    const shares = toShares(weights, effects, (levelOf(id, year) / 100) * weights.reduce((sum, n) => sum + n, 0));
    return weights.map((n, i) => binomial(random, n, shares[i] ?? 0));
  };
  const underweight = drawn('underweight', (cell) => cell.weighed);
  const stunted = drawn('stunting', (cell) => cell.measured);

  const rows = cells.map((cell, i): Cell[] => {
    const { commune, ethnicity, sex, older, weighed, measured } = cell;
    const spelling = spellingOf(world.seed, commune.district.code, year);
    const siblings = communes.filter((c) => c.district.code === commune.district.code);
    const rate = (part: number, whole: number) => decimal((100 * part) / whole);
    const height =
      (MEAN_HEIGHT[older] ?? 0) - sex * 0.7 - (2.5 * (stunted[i] ?? 0)) / measured + toNormal(random(), random()) * 0.8;
    return [
      toDistrictName(commune.district, spelling),
      toCommuneName(commune, spelling, siblings),
      ETHNICITIES[ethnicity] ?? '',
      SEXES[sex] ?? '',
      AGE_GROUPS[older] ?? '',
      weighed,
      measured,
      decimal(height),
      underweight[i] ?? 0,
      stunted[i] ?? 0,
      rate(underweight[i] ?? 0, weighed),
      rate(stunted[i] ?? 0, measured),
    ];
  });
  return {
    kind: 'csv',
    file: `health/can-do-dinh-duong-${year}.csv`,
    delimiter: ';',
    excel: true,
    table: {
      columns: [
        'Huyện',
        'Xã',
        'Dân tộc',
        'Giới tính',
        'Nhóm tuổi',
        'Số trẻ được cân',
        'Số trẻ được đo',
        'Chiều cao trung bình (cm)',
        'Số trẻ nhẹ cân',
        'Số trẻ thấp còi',
        'Tỷ lệ nhẹ cân (%)',
        'Tỷ lệ thấp còi (%)',
      ],
      rows,
      faults: [
        cutName('Xã'),
        missingDistrict('Huyện', { column: 'Xã', ambiguous: /^(Phường|PHƯỜNG|Phuong) [123]$/ }),
        unknownGroup('Dân tộc'),
        unreadable('Số trẻ được đo'),
        unreadable('Số trẻ được cân'),
        aboveWhole('Số trẻ thấp còi', 'Số trẻ được đo'),
        aboveWhole('Số trẻ nhẹ cân', 'Số trẻ được cân'),
      ],
    },
  };
}

const decimal = (value: number): string => value.toFixed(1).replace('.', ',');

/** Every district office has its own way of writing, and changes it when its staff change. */
function spellingOf(seed: number, district: string, year: number): Spelling {
  const period = Math.floor((year - 2012) / 3);
  return SPELLINGS[Math.floor(unitOf(seed, `spelling/${district}/${period}`) * SPELLINGS.length)] ?? 'official';
}
