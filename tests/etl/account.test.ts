import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROWS, toCsv, writeRoundsMapping, type Row } from './rounds.ts';
import { askRelease, GOLDEN_DIR, openTrial } from './trial.ts';

const sum = (rows: readonly Row[], key: 'measured' | 'short') => rows.reduce((total, row) => total + row[key], 0);

describe('the account of a load', () => {
  it('closes for any file: each fault is found in its row, no clean row is rejected, no number is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ROWS, { minLength: 9, maxLength: 9 }), async (files) => {
        const trial = await openTrial();
        try {
          await writeRoundsMapping(trial);
          for (const [i, rows] of files.entries()) await trial.write(`extracts/rounds-${2012 + i}.csv`, toCsv(rows));
          const { release, report } = await trial.load();
          const all = files.flat();
          const good = all.filter(({ fault }) => fault === undefined);

          expect(report.rowsRead).toBe(all.length);
          expect(report.rowsLoaded).toBe(good.length);
          expect(report.rowsLoaded + report.rowsRejected + report.rowsSkipped).toBe(report.rowsRead);

          const found = await askRelease(
            trial.releases,
            release,
            `select r.year, r."row"::integer as "row", r.code from reject r order by all`,
          );
          const planted = files.flatMap((rows, i) =>
            rows.flatMap(({ fault }, at) =>
              fault === undefined ? [] : [{ year: 2012 + i, row: at + 2, code: fault }],
            ),
          );
          expect(found).toEqual(planted);

          const [total] = await askRelease(
            trial.releases,
            release,
            'select coalesce(sum(numerator), 0) as short, coalesce(sum(denominator), 0) as measured from fact',
          );
          expect(total).toEqual({ short: sum(good, 'short'), measured: sum(good, 'measured') });
        } finally {
          await trial.remove();
        }
      }),
      { numRuns: 3 },
    );
  }, 60_000);

  it('is told for every side of every indicator, with what is held back', async () => {
    const trial = await openTrial('line-lists');
    try {
      const { report } = await trial.load();
      expect(report.sums).toEqual([
        { indicator: 'accidents', side: 'denominator', rows: 535, facts: 430, withheld: 105 },
        { indicator: 'accidents', side: 'numerator', rows: 3, facts: 3, withheld: 0 },
        { indicator: 'cases', side: 'denominator', rows: 535, facts: 430, withheld: 105 },
        { indicator: 'cases', side: 'numerator', rows: 2, facts: 2, withheld: 0 },
      ]);
    } finally {
      await trial.remove();
    }
  });
});

const COMMUNES = ['31510', '31513', '31606', '31639'] as const;
/** District and residence of each commune, as the totals name them. */
const CELL_OF: Readonly<Record<string, string>> = {
  '31510': '941,Thành thị',
  '31513': '941,Thành thị',
  '31606': '944,Nông thôn',
  '31639': '946,Thành thị',
};
const PEOPLE = fc.uniqueArray(
  fc.record({
    commune: fc.constantFrom(...COMMUNES),
    age: fc.integer({ min: 0, max: 9 }),
    sex: fc.constantFrom('Nam', 'Nữ'),
    n: fc.nat(400),
  }),
  { selector: ({ commune, age, sex }) => `${commune}${age}${sex}`, minLength: 1, maxLength: 40 },
);

describe('rows brought to a census', () => {
  it('add up to its totals exactly, in whole numbers, whatever they were', async () => {
    await fc.assert(
      fc.asyncProperty(PEOPLE, fc.array(fc.nat(100_000), { minLength: 6, maxLength: 6 }), async (people, totals) => {
        const cells = [...new Set(Object.values(CELL_OF))].flatMap((cell) => [`${cell},0-4`, `${cell},5-9`]);
        const cellOf = (p: (typeof people)[number]) => `${CELL_OF[p.commune]},${p.age < 5 ? '0-4' : '5-9'}`;
        const expected = cells.map((cell, i) => {
          const inside = people.filter((p) => cellOf(p) === cell).reduce((s, p) => s + p.n, 0);
          return inside === 0 ? 0 : (totals[i] ?? 0);
        });
        const trial = await openTrial();
        try {
          for (const source of ['population', 'totals', 'accidents'])
            await trial.write(
              `sources/${source}.yml`,
              await readFile(join(GOLDEN_DIR, `benchmark/sources/${source}.yml`), 'utf8'),
            );
          const rows = people.map(({ commune, age, sex, n }) => `2019,${commune},${age},${sex},${n}`);
          await trial.write('extracts/population.csv', ['Năm,Mã xã,Tuổi,Giới tính,Số người', ...rows].join('\n'));
          const table = cells.map((cell, i) => `${cell},${totals[i]}`);
          await trial.write('extracts/totals-2019.csv', ['Mã huyện,Khu vực,Nhóm tuổi,Dân số', ...table].join('\n'));
          await trial.write(
            'extracts/accidents.csv',
            'Mã vụ,Ngày,Mã xã,Giới tính,Tuổi,Mã ICD-10\nA1,01/02/2019,31606,Nam,3,W69\n',
          );
          const { release } = await trial.load();
          const found = await askRelease(
            trial.releases,
            release,
            `select district, residence, age_group, sum(denominator) as n, bool_and(denominator = floor(denominator)) as whole
             from fact where indicator = 'accidents' and denominator is not null group by all order by all`,
          );
          const codes = (cell: string) => cell.replace('Thành thị', 'URBAN').replace('Nông thôn', 'RURAL');
          const byCell = new Map(found.map((f) => [`${f['district']},${f['residence']},${f['age_group']}`, f]));
          for (const [i, cell] of cells.entries()) {
            const answer = byCell.get(codes(cell).replace('0-4', 'Y0_4').replace('5-9', 'Y5_9'));
            expect(answer?.['n'] ?? 0).toBe(expected[i]);
            expect(answer?.['whole'] ?? true).toBe(true);
          }
        } finally {
          await trial.remove();
        }
      }),
      { numRuns: 4 },
    );
  }, 60_000);
});
