/** Form of the education department: communes recognised for universal preschool at age 5. */
import { wrongCode } from './faults.ts';
import type { Cell, CsvForm, World } from './form.ts';
import { communesWith } from './ranked.ts';
import { wholeBelow } from './random.ts';

export function preschoolRecognition(world: World, year: number): CsvForm {
  const random = world.random('preschool-recognition', year);
  const communes = world.communesOf(year);
  const recognised = communesWith(world.seed, 'recognised', year, communes);
  const rows = communes.map((commune): Cell[] => {
    const has = recognised.has(commune.code);
    return [
      commune.code,
      commune.name,
      commune.district.name,
      has ? 'x' : '',
      has ? `${100 + wholeBelow(random, 900)}/QĐ-UBND` : '',
    ];
  });
  return {
    kind: 'csv',
    file: `education/cong-nhan-pho-cap-${year}.csv`,
    delimiter: ';',
    excel: true,
    table: {
      columns: ['Mã xã', 'Xã, phường, thị trấn', 'Huyện, thị xã, thành phố', 'Đạt chuẩn', 'Số quyết định'],
      rows,
      faults: [wrongCode('Mã xã')],
    },
  };
}
