import { beforeAll, describe, expect, it } from 'vitest';
import { FAULT_KINDS } from '../../data/extracts/generate/faults.ts';
import type { Extract } from '../../data/extracts/generate/extracts.ts';
import { areasOn } from '../../data/catalog/area-states.ts';
import { readAreas } from '../../data/extracts/generate/places.ts';
import { AREAS, makeAll } from './made.ts';
import { readRows, type TextRow } from './extract-rows.ts';

const known = new Map<Extract, Promise<TextRow[]>>();
function rowsOf(extract: Extract): Promise<TextRow[]> {
  const rows = known.get(extract) ?? readRows(extract.file, extract.bytes);
  known.set(extract, rows);
  return rows;
}

/** Sound rows of an extract: those without a planted fault, after `first` rows of titles and headings. */
async function soundRows(
  extract: Extract | undefined,
  first: number,
  sheet: string | null = null,
): Promise<readonly (readonly string[])[]> {
  if (extract === undefined) throw new Error('no such extract');
  const faulty = new Set(extract.planted.filter((fault) => fault.sheet === sheet).map((fault) => fault.row));
  return (await rowsOf(extract))
    .filter((row) => row.sheet === sheet && row.row > first && !faulty.has(row.row))
    .map((row) => row.cells);
}
const sum = (rows: readonly (readonly string[])[], column: number) =>
  rows.reduce((total, row) => total + Number(row[column]), 0);
const share = (rows: readonly (readonly string[])[], part: number, whole: number) =>
  (100 * sum(rows, part)) / sum(rows, whole);

describe('the story', () => {
  let made: Map<string, Extract>;
  beforeAll(async () => {
    made = await makeAll({ seed: 20, years: [2012, 2015, 2020], scale: 1 });
  }, 60_000);

  const nutrition = (year: number) => soundRows(made.get(`health/can-do-dinh-duong-${year}.csv`), 1);
  /** Attendance in percent by the universalisation census: ages, and which of its rows. */
  const attending = async (
    year: number,
    ages: readonly string[],
    only: (row: readonly string[]) => boolean = () => true,
  ) => {
    const rows = await soundRows(made.get(`education/dieu-tra-pho-cap-${year - 1}-${year}.csv`), 1);
    return share(
      rows.filter((row) => ages.includes(row[2] ?? '') && only(row)),
      7,
      6,
    );
  };
  const children = async (year: number) => {
    const rows = await soundRows(made.get(`statistics/dan-so-tre-em-${year}.csv`), 1);
    return sum(
      rows.filter((row) => Number(row[2]) < 16),
      5,
    );
  };
  const marked = async (file: string, sheet: string, column: number) => {
    const rows = await soundRows(made.get(file), file.includes('nhan-luc') ? 6 : 5, sheet);
    return (100 * rows.filter((row) => /^x$/i.test(row[column] ?? '')).length) / rows.length;
  };

  it('meets stunting in 2015 and just misses it in 2020', async () => {
    expect(share(await nutrition(2015), 9, 6)).toBeLessThan(26);
    expect(share(await nutrition(2020), 9, 6)).toBeGreaterThan(23);
    expect(share(await nutrition(2020), 9, 6)).toBeLessThan(25);
  });

  it('meets underweight in both years', async () => {
    expect(share(await nutrition(2015), 8, 5)).toBeLessThan(15);
    expect(share(await nutrition(2020), 8, 5)).toBeLessThan(10);
  });

  it('lets the gap in stunting between Khmer and Kinh widen', async () => {
    const gap = async (year: number) => {
      const rows = await nutrition(year);
      return (
        share(
          rows.filter((row) => row[2] === 'Khmer'),
          9,
          6,
        ) -
        share(
          rows.filter((row) => row[2] === 'Kinh'),
          9,
          6,
        )
      );
    };
    expect(await gap(2020)).toBeGreaterThan((await gap(2012)) + 2);
  });

  it('misses nursery and lower-secondary attendance in 2020, and meets kindergarten and primary', async () => {
    expect(await attending(2020, ['NT'])).toBeLessThan(30);
    expect(await attending(2020, ['11', '12', '13', '14'])).toBeLessThan(95);
    expect(await attending(2020, ['3', '4', '5'])).toBeGreaterThan(80);
    expect(await attending(2020, ['6', '7', '8', '9', '10'])).toBeGreaterThan(99);
  });

  it('narrows the gap in kindergarten between Khmer and Kinh', async () => {
    const gap = async (year: number) =>
      (await attending(year, ['3', '4', '5'], (row) => row[3] === 'Kinh')) -
      (await attending(year, ['3', '4', '5'], (row) => row[3] === 'Khmer'));
    expect(await gap(2012)).toBeGreaterThan(8);
    expect(await gap(2020)).toBeLessThan((await gap(2012)) / 2);
  });

  it('widens the gap in nursery between town and country', async () => {
    const gap = async (year: number) => {
      const states = areasOn(readAreas(AREAS), `${year}-12-31`);
      const urban = new Set(states.filter((state) => state.residence === 'urban').map((state) => state.code));
      return (
        (await attending(year, ['NT'], (row) => urban.has(row[0] ?? ''))) -
        (await attending(year, ['NT'], (row) => !urban.has(row[0] ?? '')))
      );
    };
    expect(await gap(2020)).toBeGreaterThan((await gap(2012)) * 2);
  });

  it('reverses assistance after 2015', async () => {
    const assisted = async (year: number) => {
      const rows = await soundRows(made.get(`social/so-theo-doi-tre-em-${year}.csv`), 1);
      const special = rows.filter(
        (row) =>
          !['Hộ nghèo', 'Bỏ học', 'Bị tai nạn thương tích', 'Cha mẹ ly hôn, đi làm ăn xa'].includes(row[5] ?? ''),
      );
      return (100 * special.filter((row) => row[6] === 'Có').length) / special.length;
    };
    expect(await assisted(2015)).toBeGreaterThan(90);
    expect(await assisted(2020)).toBeLessThan(89);
    expect(await assisted(2012)).toBeLessThan(86);
  });

  it('meets the share in special circumstances in 2015 and misses it in 2020', async () => {
    const part = async (year: number) =>
      (100 * (await soundRows(made.get(`social/so-theo-doi-tre-em-${year}.csv`), 1)).length) / (await children(year));
    expect(await part(2015)).toBeLessThan(14);
    expect(await part(2020)).toBeGreaterThan(11);
  });

  it('cuts injuries by more than a tenth in 2015 and a fifth in 2020, but drownings by a tenth only', async () => {
    const counts = async (year: number) => {
      const rows = await soundRows(made.get(`health/tai-nan-thuong-tich-${year}.csv`), 1);
      const drowned = rows.filter((row) => /^W(6[5-9]|7[0-4])/.test(row[6] ?? '') && row[7] === 'Tử vong');
      return { injured: rows.length, drowned: drowned.length };
    };
    const [base, middle, last] = [await counts(2012), await counts(2015), await counts(2020)];
    expect(middle.injured / base.injured).toBeLessThanOrEqual(0.9);
    expect(last.injured / base.injured).toBeLessThanOrEqual(0.8);
    expect(last.drowned / base.drowned).toBeGreaterThan(0.85);
    expect(last.drowned).toBeLessThan(base.drowned);
    expect(base.drowned).toBeLessThan(71);
  });

  it('has between 60 and 110 cases of abuse a year, a fifth fewer in 2015 but not two fifths in 2020', async () => {
    const cases = async (year: number) => (await soundRows(made.get(`social/vu-viec-xam-hai-${year}.csv`), 1)).length;
    const [base, middle, last] = [await cases(2012), await cases(2015), await cases(2020)];
    expect(base).toBeLessThanOrEqual(110);
    expect(middle / base).toBeLessThanOrEqual(0.8);
    expect(last / base).toBeGreaterThan(0.6);
    expect(last).toBeGreaterThanOrEqual(60);
  });

  it('meets the playgrounds of 2015 and misses those of 2020', async () => {
    expect(await marked('social/diem-vui-choi-2015.xlsx', 'Điểm vui chơi', 4)).toBeGreaterThanOrEqual(40);
    expect(await marked('social/diem-vui-choi-2020.xlsx', 'Điểm vui chơi', 4)).toBeLessThan(55);
  });

  it('holds every station in 2012, 2015 and 2020', async () => {
    for (const year of [2012, 2015, 2020]) {
      const rows = await soundRows(made.get(`health/nhan-luc-tram-y-te-${year}.xlsx`), 6, 'Nhân lực');
      expect(rows.filter((row) => row[7] === '' && row[8] === '')).toEqual([]);
      expect(rows.length).toBeGreaterThan(100);
    }
  });

  it('meets the forums of both years', async () => {
    for (const [year, target] of [
      [2015, 25],
      [2020, 35],
    ] as const) {
      const rows = await soundRows(made.get(`social/ho-so-xa-${year}.xlsx`), 5, 'Diễn đàn');
      expect((100_000 * sum(rows, 3)) / (await children(year))).toBeGreaterThanOrEqual(target);
    }
  });

  it('gives the province about 310,000 children and the published ethnic shares', async () => {
    const rows = await soundRows(made.get('statistics/dan-so-tre-em-2020.csv'), 1);
    expect(await children(2020)).toBeGreaterThan(290_000);
    expect(await children(2012)).toBeLessThan(345_000);
    const of = (group: string) =>
      (100 *
        sum(
          rows.filter((row) => row[4] === group),
          5,
        )) /
      sum(rows, 5);
    expect(of('Khmer')).toBeCloseTo(30.2, 0);
    expect(of('Hoa')).toBeCloseTo(5.2, 0);
  });

  it('plants faults in about one row of a hundred, of every kind', () => {
    const extracts = [...made.values()];
    const faults = extracts.flatMap((extract) => extract.planted);
    const rows = extracts.reduce((total, extract) => total + extract.rows, 0);
    expect(faults.length / rows).toBeGreaterThan(0.007);
    expect(faults.length / rows).toBeLessThan(0.012);
    expect(new Set(faults.map((fault) => fault.kind))).toEqual(new Set(FAULT_KINDS));
  });

  it('lists each planted fault where it is', async () => {
    for (const extract of made.values()) {
      const rows = await rowsOf(extract);
      const byPlace = new Map(rows.map((row) => [`${row.sheet}/${row.row}`, row.cells]));
      for (const fault of extract.planted) {
        const cells = byPlace.get(`${fault.sheet}/${fault.row}`);
        expect(
          cells?.includes(String(fault.value)),
          `${extract.file} ${fault.sheet ?? ''} row ${fault.row}: ${fault.kind}`,
        ).toBe(true);
      }
    }
  });
});
