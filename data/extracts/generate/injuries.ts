/** Form of the health department: line list of injured children, one event a row, with ICD-10 cause and outcome. */
import { groupsOf, traitsOf, type Group } from './children.ts';
import { effectOf, levelOf } from './effects.ts';
import { impossibleDate, missingCode, unknownGroup, unreadable, wrongCode } from './faults.ts';
import type { Cell, CsvForm, World } from './form.ts';
import { ETHNICITIES, SEXES } from './province.ts';
import { drawerOf, pick, wholeBelow, type Random } from './random.ts';

type Weighted = readonly (readonly [string, number])[];
const DROWNED: Weighted = [
  ['W69', 40],
  ['W70', 25],
  ['W74', 20],
  ['W73', 9],
  ['W67', 3],
  ['W65', 3],
];
/** Everything else that happens to children of these ages; weights at 0-4, 5-9, 10-15. */
const CAUSES: readonly (readonly [string, readonly [number, number, number]])[] = [
  ['V03', [3, 6, 6]],
  ['V18', [1, 5, 9]],
  ['V23', [4, 7, 14]],
  ['V29', [2, 3, 9]],
  ['W01', [14, 16, 13]],
  ['W06', [8, 2, 1]],
  ['W10', [7, 4, 3]],
  ['W14', [1, 6, 5]],
  ['W18', [13, 13, 11]],
  ['X02', [1, 1, 1]],
  ['X10', [6, 2, 1]],
  ['X11', [9, 4, 2]],
  ['X12', [3, 1, 1]],
  ['W54', [7, 8, 6]],
  ['W57', [2, 2, 2]],
  ['X20', [1, 2, 3]],
  ['X23', [2, 3, 3]],
  ['X44', [4, 2, 1]],
  ['X49', [3, 1, 1]],
  ['W69', [1, 1, 1]],
  ['W20', [3, 4, 4]],
  ['W25', [3, 5, 5]],
  ['W26', [3, 6, 6]],
  ['W44', [3, 1, 0]],
  ['W87', [1, 1, 1]],
  ['Y04', [0, 1, 3]],
];

const bandOf = (age: number): 0 | 1 | 2 => (age < 5 ? 0 : age < 10 ? 1 : 2);

export function injuries(world: World, year: number): CsvForm {
  const random = world.random('injuries', year);
  const groups = groupsOf(world.province, world.communesOf(year), year, 0, 15);
  const byRisk = (id: 'injuries' | 'drownings', ages: readonly [number, number, number]) =>
    drawerOf(
      groups.map((g) => g.n * ages[bandOf(g.age)] * Math.exp(effectOf(id, year, { ...traitsOf(world.seed, id, g) }))),
    );
  const events = Math.round(levelOf('injuries', year) * world.scale);
  const deaths = Math.round(levelOf('drownings', year) * world.scale);
  const drawInjured = byRisk('injuries', [1.15, 1, 1]),
    drawDrowned = byRisk('drownings', [2.2, 1.5, 0.8]);

  const list = Array.from({ length: events }, (_, i) => {
    const drowned = i < deaths;
    const group = groups[(drowned ? drawDrowned : drawInjured)(random)];
    if (group === undefined) throw new RangeError('no children to draw events from; raise the scale');
    const icd10 = drowned
      ? pick(random, DROWNED)
      : pick(
          random,
          CAUSES.map(([code, weights]) => [code, weights[bandOf(group.age)]] as const),
        );
    return { day: dayOf(year, drowned, random), group, icd10, outcome: drowned ? 'Tử vong' : outcomeOf(icd10, random) };
  }).toSorted((a, b) => a.day - b.day);

  return {
    kind: 'csv',
    file: `health/tai-nan-thuong-tich-${year}.csv`,
    delimiter: ',',
    excel: false,
    table: {
      columns: ['Mã vụ', 'Ngày xảy ra', 'Mã xã', 'Dân tộc', 'Giới tính', 'Tuổi', 'Mã ICD-10', 'Kết cục'],
      rows: list.map(({ day, group, icd10, outcome }, i) => toRow(year, i, day, group, icd10, outcome, random)),
      faults: [
        wrongCode('Mã xã'),
        missingCode('Mã xã'),
        impossibleDate('Ngày xảy ra'),
        unknownGroup('Dân tộc'),
        unreadable('Tuổi'),
      ],
    },
  };
}

function toRow(
  year: number,
  i: number,
  day: number,
  group: Group,
  icd10: string,
  outcome: string,
  random: Random,
): Cell[] {
  // Some registers write the fourth character of the code.
  const code = random() < 0.2 ? `${icd10}.${wholeBelow(random, 10)}` : icd10;
  return [
    `TN-${year}-${String(i + 1).padStart(5, '0')}`,
    toVietnameseDate(day),
    group.commune.code,
    ETHNICITIES[group.ethnicity] ?? '',
    SEXES[group.sex] ?? '',
    group.age,
    code,
    outcome,
  ];
}

/** Milliseconds of a day of the year; drownings gather in the rainy months when schools are closed. */
function dayOf(year: number, summer: boolean, random: Random): number {
  const first = Date.UTC(year, 0, 1),
    days = (Date.UTC(year + 1, 0, 1) - first) / 86_400_000;
  for (;;) {
    const day = wholeBelow(random, days);
    const wave = 0.5 - 0.5 * Math.cos((2 * Math.PI * (day - 10)) / days);
    if (!summer || random() < 0.25 + 0.75 * wave) return first + day * 86_400_000;
  }
}

/** dd/mm/yyyy of a day in UTC milliseconds. */
export function toVietnameseDate(day: number): string {
  const [year = '', month = '', date = ''] = new Date(day).toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

function outcomeOf(icd10: string, random: Random): string {
  // A child pulled from the water in time is counted among the injured, never among the drowned.
  if (icd10 === 'W69') return 'Khỏi';
  return pick(random, [
    ['Khỏi', 957],
    ['Di chứng', 38],
    ['Tử vong', 5],
  ]);
}
