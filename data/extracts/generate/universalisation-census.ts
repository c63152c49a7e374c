/** Form of the education department: universalisation census, children by commune, age, group, sex and disability. */
import { aboveWhole, unknownGroup, unreadable, wrongCode } from './faults.ts';
import type { Cell, CsvForm, World } from './form.ts';
import { ETHNICITIES, SEXES } from './province.ts';
import { schoolingOf } from './schooling.ts';

/**
 * Small rows only, and none of primary age: where nearly every child is at school, a lost row of the denominator would
 * lift attendance above one hundred percent.
 */
const small = (at: (column: string) => Cell): boolean =>
  Number(at('Số trẻ trong độ tuổi')) <= 25 && !['6', '7', '8', '9', '10'].includes(String(at('Độ tuổi')));

export function universalisationCensus(world: World, year: number): CsvForm {
  const order = new Map(world.communesOf(year).map((commune, i) => [commune.code, i]));
  const groups = schoolingOf(world, year).toSorted(
    (a, b) => (order.get(a.commune.code) ?? 0) - (order.get(b.commune.code) ?? 0),
  );
  const rows = groups.map((g): Cell[] => [
    g.commune.code,
    g.commune.name,
    g.age === 0 ? 'NT' : String(g.age),
    ETHNICITIES[g.ethnicity] ?? '',
    SEXES[g.sex] ?? '',
    g.disabled ? 'Có' : 'Không',
    g.n,
    g.attending,
  ]);
  return {
    kind: 'csv',
    file: `education/dieu-tra-pho-cap-${year - 1}-${year}.csv`,
    delimiter: ',',
    excel: false,
    table: {
      columns: [
        'Mã xã',
        'Tên xã',
        'Độ tuổi',
        'Dân tộc',
        'Giới tính',
        'Khuyết tật',
        'Số trẻ trong độ tuổi',
        'Trong đó đang học',
      ],
      rows,
      faults: [
        wrongCode('Mã xã'),
        unknownGroup('Dân tộc'),
        unreadable('Số trẻ trong độ tuổi'),
        aboveWhole('Trong đó đang học', 'Số trẻ trong độ tuổi'),
      ].map((rule) => ({ ...rule, fits: small })),
    },
  };
}
