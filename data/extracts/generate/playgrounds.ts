/** Form of the social department: inventory of playgrounds, one commune a row. Nobody counted them in 2012. */
import { cutName, unreadable } from './faults.ts';
import { MARK, type Cell, type World, type XlsxForm } from './form.ts';
import { communesWith } from './ranked.ts';
import { wholeBelow } from './random.ts';

export function playgrounds(world: World, year: number): XlsxForm {
  const random = world.random('playgrounds', year);
  const communes = world.communesOf(year);
  const having = communesWith(world.seed, 'playground', year, communes);
  const rows = communes.map((commune, i): Cell[] => {
    const has = having.has(commune.code);
    return [
      i + 1,
      communes[i - 1]?.district.code === commune.district.code ? '' : commune.district.name,
      commune.name,
      wholeBelow(random, 3) + (has ? 1 : 0),
      has ? (random() < 0.05 ? 'X' : 'x') : '',
    ];
  });
  const count = 'Số điểm vui chơi hiện có';
  return {
    kind: 'xlsx',
    file: `social/diem-vui-choi-${year}.xlsx`,
    sheets: [
      {
        name: 'Điểm vui chơi',
        titles: [
          'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI TỈNH SÓC TRĂNG',
          `ĐIỂM VUI CHƠI, GIẢI TRÍ DÀNH CHO TRẺ EM NĂM ${year}`,
          MARK,
        ],
        mergeDown: [1],
        table: {
          columns: ['STT', 'Huyện, thị xã, thành phố', 'Xã, phường, thị trấn', count, 'Có điểm đạt tiêu chuẩn'],
          rows,
          faults: [cutName('Xã, phường, thị trấn'), unreadable(count)],
        },
      },
    ],
  };
}
