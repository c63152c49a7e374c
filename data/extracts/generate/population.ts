/** Form of the statistics office: people under 20 by commune, single year of age, sex and ethnic group. */
import { groupsOf, projected } from './children.ts';
import { missingCode, unknownGroup, unreadable, wrongCode } from './faults.ts';
import type { Cell, CsvForm, World } from './form.ts';
import { ETHNICITIES, SEXES } from './province.ts';

/** The office's own checks find mistakes in large numbers. */
const small = (at: (column: string) => Cell): boolean => Number(at('Số người')) <= 25;

export function population(world: World, year: number): CsvForm {
  const rows = groupsOf(world.province, world.communesOf(year), year, 0, 19)
    .map((group): Cell[] => [
      year,
      group.commune.code,
      group.age,
      SEXES[group.sex] ?? '',
      ETHNICITIES[group.ethnicity] ?? '',
      projected(world.seed, year, group),
    ])
    .filter((row) => row[5] !== 0);
  return {
    kind: 'csv',
    file: `statistics/dan-so-tre-em-${year}.csv`,
    delimiter: ',',
    excel: false,
    table: {
      columns: ['Năm', 'Mã xã', 'Tuổi', 'Giới tính', 'Dân tộc', 'Số người'],
      rows,
      faults: [wrongCode('Mã xã'), missingCode('Mã xã'), unknownGroup('Dân tộc'), unreadable('Số người')].map(
        (rule) => ({ ...rule, fits: small }),
      ),
    },
  };
}
