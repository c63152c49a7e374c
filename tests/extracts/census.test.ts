import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLISHED } from './made.ts';
import { readRows } from './extract-rows.ts';

/** Population and Housing Census 2019, General Statistics Office: people, urban, rural. */
const DISTRICTS: readonly (readonly [string, string, number, number, number])[] = [
  ['941', 'Thành phố Sóc Trăng', 137305, 137305, 0],
  ['942', 'Huyện Châu Thành', 95188, 8835, 86353],
  ['943', 'Huyện Kế Sách', 149156, 23607, 125549],
  ['944', 'Huyện Mỹ Tú', 90524, 7068, 83456],
  ['945', 'Huyện Cù Lao Dung', 58304, 5981, 52323],
  ['946', 'Huyện Long Phú', 94255, 21774, 72481],
  ['947', 'Huyện Mỹ Xuyên', 150067, 20235, 129832],
  ['948', 'Thị xã Ngã Năm', 74115, 37745, 36370],
  ['949', 'Huyện Thạnh Trị', 73596, 24874, 48722],
  ['950', 'Thị xã Vĩnh Châu', 164680, 74475, 90205],
  ['951', 'Huyện Trần Đề', 112463, 26651, 85812],
];
const read = (file: string) => readRows(file, readFileSync(join(PUBLISHED, file)));
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

const ages = await read('tong-dieu-tra-2019-huyen-tuoi.csv');
const communes = await read('tong-dieu-tra-2019-xa.csv');
const peopleBy = (code: string, zone: string, total: boolean) =>
  sum(
    ages
      .filter(({ cells }) => cells[0] === code && cells[2] === zone && (cells[3] === 'Tổng số') === total)
      .map(({ cells }) => Number(cells[4])),
  );

describe('the census extracts', () => {
  it.each(DISTRICTS)('hold the published figures of %s %s', (code, _name, people, urban, rural) => {
    expect([peopleBy(code, 'Thành thị', false), peopleBy(code, 'Nông thôn', false)]).toEqual([urban, rural]);
    expect([peopleBy(code, 'Thành thị', true), peopleBy(code, 'Nông thôn', true)]).toEqual([urban, rural]);
    expect(sum(communes.filter(({ cells }) => cells[2] === code).map(({ cells }) => Number(cells[4])))).toBe(people);
  });

  it('come to 1,199,653 people in 109 communes and in the districts', () => {
    expect(communes).toHaveLength(110);
    expect(sum(communes.slice(1).map(({ cells }) => Number(cells[4])))).toBe(1_199_653);
    expect(
      sum(
        ages
          .slice(1)
          .filter(({ cells }) => cells[0] !== '94' && cells[3] !== 'Tổng số')
          .map(({ cells }) => Number(cells[4])),
      ),
    ).toBe(1_199_653);
  });

  it('repeat the districts in the rows of the province', () => {
    expect([peopleBy('94', 'Thành thị', true), peopleBy('94', 'Nông thôn', true)]).toEqual([388_550, 811_103]);
    const young = (code: string) =>
      sum(
        ages.filter(({ cells }) => cells[0] === code && cells[3] === '0-4 tuổi').map(({ cells }) => Number(cells[4])),
      );
    expect(sum(DISTRICTS.map(([code]) => young(code)))).toBe(young('94'));
  });
});

describe('the published figures', () => {
  it.each(['tay-nam-bo', 'gioi-thieu-tinh', 'bao-chi', 'dinh-duong'])(
    '%s name a source in every row and no copy of it',
    async (name) => {
      const rows = (await read(`so-lieu-cong-bo-${name}.csv`)).slice(1);
      expect(rows.length).toBeGreaterThan(2);
      for (const { cells } of rows) {
        expect(cells[7]?.length).toBeGreaterThan(10);
        expect(cells.join(' ')).not.toMatch(/123docz|stored copy|file:|\/tmp/);
        expect(Number(cells[5])).toBeGreaterThan(0);
      }
    },
  );
});
