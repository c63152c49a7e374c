/** Form of the health department: children living with or affected by HIV and those in care, by district and sex. */
import { effectOf, levelOf, toShares } from './effects.ts';
import { aboveWhole, unreadable } from './faults.ts';
import { MARK, type Cell, type World, type XlsxForm } from './form.ts';
import { districtsOf } from './places.ts';
import { SEXES } from './province.ts';
import { normalOf, toWholes } from './random.ts';
import { SILENT, type StoryId } from './story.ts';

/** Children in the province, first and last year. */
const LIVING = [134, 116] as const,
  AFFECTED = [930, 1010] as const;

export function hivProgramme(world: World, year: number): XlsxForm {
  const random = world.random('hiv-programme', year);
  const communes = world.communesOf(year);
  const silent = new Set(SILENT.filter((s) => s.form === 'hiv-programme' && s.year === year).map((s) => s.place));
  const cells = districtsOf(communes)
    .filter((d) => !silent.has(d.code))
    .flatMap((district) => SEXES.map((label, sex) => ({ district, label, sex })));
  const weights = cells.map(({ district, sex }) => {
    const size = communes.filter((c) => c.district.code === district.code).length;
    return (
      size *
      (district.code === '941' ? 2.2 : 1) *
      Math.exp(0.3 * normalOf(world.seed, `hiv/${district.code}`)) *
      (sex === 0 ? 1.05 : 0.95)
    );
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const spread = ([first, last]: readonly [number, number]) => {
    const total = (first + ((last - first) * (year - 2012)) / 8) * Math.max(world.scale, 0.2);
    return toWholes(
      weights.map((weight) => (total * weight) / whole),
      random(),
    );
  };
  const reached = (id: StoryId, numbers: readonly number[]) => {
    const effects = cells.map((cell) =>
      effectOf(id, year, {
        district: cell.district.code,
        girl: cell.sex === 1,
        own: normalOf(world.seed, `${id}/${cell.district.code}`),
      }),
    );
    const shares = toShares(numbers, effects, (levelOf(id, year) / 100) * numbers.reduce((sum, n) => sum + n, 0));
    return toWholes(
      numbers.map((n, i) => n * (shares[i] ?? 0)),
      0.5,
    ).map((part, i) => Math.min(part, numbers[i] ?? 0));
  };
  const living = spread(LIVING),
    affected = spread(AFFECTED);
  const treated = reached('hivTreated', living),
    served = reached('hivServed', affected);
  const rows = cells.map((cell, i): Cell[] => [
    cell.sex === 0 ? i / 2 + 1 : '',
    cell.sex === 0 ? cell.district.name : '',
    cell.label,
    living[i] ?? 0,
    treated[i] ?? 0,
    affected[i] ?? 0,
    served[i] ?? 0,
  ]);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  rows.push(['', 'Toàn tỉnh', 'Chung', sum(living), sum(treated), sum(affected), sum(served)]);
  const [inCare, ill] = ['Trẻ em nhiễm HIV / Được chăm sóc, điều trị, tư vấn', 'Trẻ em nhiễm HIV / Hiện còn sống'];
  return {
    kind: 'xlsx',
    file: `health/chuong-trinh-hiv-${year}.xlsx`,
    sheets: [
      {
        name: 'HIV trẻ em',
        titles: ['SỞ Y TẾ TỈNH SÓC TRĂNG', `TRẺ EM NHIỄM VÀ BỊ ẢNH HƯỞNG BỞI HIV NĂM ${year}`, MARK],
        mergeDown: [0, 1],
        table: {
          columns: [
            'STT',
            'Huyện, thị xã, thành phố',
            'Giới tính',
            ill,
            inCare,
            'Trẻ em bị ảnh hưởng bởi HIV / Tổng số',
            'Trẻ em bị ảnh hưởng bởi HIV / Được chăm sóc tâm lý, tư vấn, xét nghiệm',
          ],
          rows,
          subtotals: new Set([rows.length - 1]),
          faults: [aboveWhole(inCare, ill), unreadable(ill)],
        },
      },
    ],
  };
}
