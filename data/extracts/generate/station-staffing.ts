/** Form of the health department: staff of the commune health stations, one station a row, districts merged. */
import { cutName, totalOff, unreadable } from './faults.ts';
import { MARK, type Cell, type World, type XlsxForm } from './form.ts';
import { communesWith } from './ranked.ts';
import { wholeBelow, unitOf } from './random.ts';

export function stationStaffing(world: World, year: number): XlsxForm {
  const random = world.random('station-staffing', year);
  const communes = world.communesOf(year);
  const staffed = communesWith(world.seed, 'stations', year, communes);
  const rows = communes.map((commune, i): Cell[] => {
    const doctors = unitOf(world.seed, `doctor/${commune.code}`) < 0.6 + 0.04 * (year - 2012) ? 1 : 0;
    const assistants = 1 + wholeBelow(random, 3),
      nurses = 1 + wholeBelow(random, 3);
    const kind = unitOf(world.seed, `midwife/${commune.code}`);
    const mark = () => (random() < 0.06 ? 'X' : 'x');
    const has = staffed.has(commune.code);
    return [
      i + 1,
      communes[i - 1]?.district.code === commune.district.code ? '' : commune.district.name,
      commune.name,
      doctors,
      assistants,
      nurses,
      doctors + assistants + nurses,
      has && kind < 0.75 ? mark() : '',
      has && kind >= 0.6 ? mark() : '',
    ];
  });
  return {
    kind: 'xlsx',
    file: `health/nhan-luc-tram-y-te-${year}.xlsx`,
    sheets: [
      {
        name: 'Nhân lực',
        titles: ['SỞ Y TẾ TỈNH SÓC TRĂNG', `NHÂN LỰC TRẠM Y TẾ XÃ, PHƯỜNG, THỊ TRẤN NĂM ${year}`, MARK],
        mergeDown: [1],
        table: {
          columns: [
            'STT',
            'Huyện, thị xã, thành phố',
            'Xã, phường, thị trấn',
            'Nhân lực / Bác sĩ',
            'Nhân lực / Y sĩ',
            'Nhân lực / Điều dưỡng',
            'Nhân lực / Tổng số',
            'Có cán bộ sản nhi / Nữ hộ sinh',
            'Có cán bộ sản nhi / Y sĩ sản nhi',
          ],
          rows,
          faults: [cutName('Xã, phường, thị trấn'), totalOff('Nhân lực / Tổng số'), unreadable('Nhân lực / Y sĩ')],
        },
      },
    ],
  };
}
