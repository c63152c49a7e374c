/** Form of the education department: pupils of the right age by school, one sheet a level, labels left blank, subtotals. */
import { totalOff, unknownGroup, unreadable } from './faults.ts';
import { MARK, type Cell, type Sheet, type World, type XlsxForm } from './form.ts';
import type { Commune } from './places.ts';
import { ETHNICITIES, SEXES } from './province.ts';
import { binomial, type Random } from './random.ts';
import { LEVELS, schoolingOf, type SchoolGroup } from './schooling.ts';
import { toBare, toDistrictName } from './spelling.ts';
import { SILENT } from './story.ts';

type Level = (typeof LEVELS)[number];
const COLUMNS = [
  'Huyện',
  'Xã',
  'Trường',
  'Dân tộc',
  'Không khuyết tật / Nam',
  'Không khuyết tật / Nữ',
  'Khuyết tật / Nam',
  'Khuyết tật / Nữ',
  'Tổng số',
  'Ngoài độ tuổi',
] as const;
const SCHOOLS: Readonly<Record<Level['sheet'], { kind: string; pupils: number }>> = {
  'Nhà trẻ': { kind: 'Mầm non', pupils: 500 },
  'Mẫu giáo': { kind: 'Mẫu giáo', pupils: 420 },
  'Tiểu học': { kind: 'Tiểu học', pupils: 520 },
  THCS: { kind: 'THCS', pupils: 800 },
};
/** A large school's row is looked at twice before it is sent: faults stay in small rows. */
const small = (at: (column: string) => Cell): boolean => Number(at('Tổng số')) <= 25;

export function enrolment(world: World, year: number): XlsxForm {
  const random = world.random('school-enrolment', year);
  const silent = new Set(SILENT.filter((s) => s.form === 'school-enrolment' && s.year === year).map((s) => s.place));
  const communes = world.communesOf(year).filter((commune) => !silent.has(commune.code));
  const byCommune = new Map<string, SchoolGroup[]>(communes.map((commune) => [commune.code, []]));
  for (const group of schoolingOf(world, year)) byCommune.get(group.commune.code)?.push(group);
  const schoolYear = `${year - 1}-${year}`;
  const sheets = LEVELS.map((level): Sheet => ({
    name: level.sheet,
    titles: [
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH SÓC TRĂNG',
      `HỌC SINH ${level.sheet.toLocaleUpperCase('vi')} ĐÚNG ĐỘ TUỔI THEO TRƯỜNG, NĂM HỌC ${schoolYear}`,
      MARK,
    ],
    table: {
      columns: COLUMNS,
      ...toRows(level, communes, byCommune, year, random),
      faults: [totalOff('Tổng số', small), unreadable('Không khuyết tật / Nam', small), unknownGroup('Dân tộc', small)],
    },
  }));
  return { kind: 'xlsx', file: `education/tuyen-sinh-theo-truong-${schoolYear}.xlsx`, sheets };
}

/** Numbers of one row: four parts, their total, over-age pupils. */
type Numbers = number[];
const addTo = (sums: Numbers, numbers: Numbers): void => numbers.forEach((n, i) => (sums[i] = (sums[i] ?? 0) + n));
const nothing = (): Numbers => [0, 0, 0, 0, 0, 0];

function toRows(
  level: Level,
  communes: readonly Commune[],
  byCommune: ReadonlyMap<string, readonly SchoolGroup[]>,
  year: number,
  random: Random,
): { rows: Cell[][]; subtotals: ReadonlySet<number> } {
  const rows: Cell[][] = [];
  const subtotals = new Set<number>();
  const subtotal = (cells: Cell[]) => {
    subtotals.add(rows.length);
    rows.push(cells);
  };
  const ages: readonly number[] = level.ages;
  const province = nothing();
  let district = nothing();
  for (const [i, commune] of communes.entries()) {
    const starts = communes[i - 1]?.district.code !== commune.district.code;
    const groups = (byCommune.get(commune.code) ?? []).filter((group) => ages.includes(group.age));
    for (const [s, school] of toSchools(level, commune, groups, random).entries()) {
      const sums = nothing();
      for (const [r, { ethnicity, numbers }] of school.lines.entries()) {
        const first = r === 0;
        rows.push([
          first && s === 0 && starts ? toDistrictName(commune.district, year % 2 === 0 ? 'official' : 'short') : '',
          first && s === 0 ? commune.name : '',
          first ? school.name : '',
          ethnicity,
          ...numbers,
        ]);
        addTo(sums, numbers);
      }
      subtotal(['', '', '', 'Cộng trường', ...sums]);
      addTo(district, sums);
    }
    if (communes[i + 1]?.district.code !== commune.district.code) {
      subtotal(['Cộng huyện', '', '', '', ...district]);
      addTo(province, district);
      district = nothing();
    }
  }
  subtotal(['TỔNG CỘNG', '', '', '', ...province]);
  return { rows, subtotals };
}

interface School {
  readonly name: string;
  readonly lines: readonly { ethnicity: string; numbers: Numbers }[];
}

/** Deals a commune's pupils out to its schools. */
function toSchools(level: Level, commune: Commune, groups: readonly SchoolGroup[], random: Random): School[] {
  const { kind, pupils } = SCHOOLS[level.sheet];
  const attending = groups.reduce((sum, group) => sum + group.attending, 0);
  const count = Math.max(1, Math.round(attending / pupils));
  const place =
    commune.type === 'Phường' && /\d$/.test(commune.name) ? commune.name : toBare(commune.name, commune.type);
  const present = ETHNICITIES.map((label, ethnicity) => ({
    label,
    groups: groups.filter((group) => group.ethnicity === ethnicity),
  })).filter((line) => line.groups.length > 0);
  const left = present.map((line) =>
    [0, 1].flatMap((disabled) =>
      SEXES.map((_, sex) =>
        line.groups
          .filter((g) => Number(g.disabled) === disabled && g.sex === sex)
          .reduce((sum, g) => sum + g.attending, 0),
      ),
    ),
  );
  return Array.from({ length: count }, (_, s) => ({
    name: `Trường ${kind} ${place}${count > 1 ? ` ${s + 1}` : ''}`,
    lines: present.map(({ label }, line) => {
      const parts = (left[line] ?? []).map((n) => (s === count - 1 ? n : binomial(random, n, 1 / (count - s))));
      left[line] = (left[line] ?? []).map((n, k) => n - (parts[k] ?? 0));
      const total = parts.reduce((sum, n) => sum + n, 0);
      return { ethnicity: label, numbers: [...parts, total, binomial(random, total, 0.03)] };
    }),
  }));
}
