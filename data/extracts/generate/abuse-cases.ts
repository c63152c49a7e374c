/** Form of the social department: line list of cases of abuse of and violence against children. */
import { groupsOf, traitsOf } from './children.ts';
import { effectOf, levelOf } from './effects.ts';
import { impossibleDate, missingDistrict, unreadable } from './faults.ts';
import type { Cell, CsvForm, World } from './form.ts';
import { toVietnameseDate } from './injuries.ts';
import { SEXES } from './province.ts';
import { drawerOf, pick, wholeBelow } from './random.ts';
import { toDistrictName } from './spelling.ts';

/** Weights of the forms for boys and girls. */
const FORMS: readonly (readonly [string, readonly [number, number]])[] = [
  ['Xâm hại tình dục', [14, 62]],
  ['Bạo lực thể chất', [46, 18]],
  ['Bạo lực tinh thần', [14, 8]],
  ['Bóc lột sức lao động', [14, 5]],
  ['Bỏ rơi, xao nhãng', [12, 7]],
];

export function abuseCases(world: World, year: number): CsvForm {
  const random = world.random('abuse-cases', year);
  const groups = groupsOf(world.province, world.communesOf(year), year, 0, 15);
  // Girls are three quarters of the cases; risk rises with age.
  const draw = drawerOf(
    groups.map(
      (g) =>
        g.n *
        (g.sex === 1 ? 2.9 : 1) *
        (g.age < 5 ? 0.5 : g.age < 10 ? 0.9 : 1.6) *
        Math.exp(effectOf('abuse', year, { ...traitsOf(world.seed, 'abuse', g), urban: false })),
    ),
  );
  const count = Math.round(levelOf('abuse', year) * world.scale);
  const first = Date.UTC(year, 0, 1);
  const cases = Array.from({ length: count }, () => {
    const group = groups[draw(random)];
    if (group === undefined) throw new RangeError('no children to draw cases from; raise the scale');
    return {
      group,
      day: first + wholeBelow(random, 365) * 86_400_000,
      form: pick(
        random,
        FORMS.map(([form, weights]) => [form, weights[group.sex === 1 ? 1 : 0]] as const),
      ),
    };
  }).toSorted((a, b) => a.day - b.day);
  const rows = cases.map(({ group, day, form }, i): Cell[] => [
    `XH-${year}-${String(i + 1).padStart(3, '0')}`,
    toVietnameseDate(day),
    toDistrictName(group.commune.district, year < 2016 ? 'official' : 'short'),
    SEXES[group.sex] ?? '',
    group.age,
    form,
  ]);
  return {
    kind: 'csv',
    file: `social/vu-viec-xam-hai-${year}.csv`,
    delimiter: ';',
    excel: true,
    table: {
      columns: ['Mã vụ việc', 'Ngày tiếp nhận', 'Huyện', 'Giới tính', 'Tuổi', 'Hình thức xâm hại'],
      rows,
      faults: [missingDistrict('Huyện'), impossibleDate('Ngày tiếp nhận'), unreadable('Tuổi')],
    },
  };
}
