/** What the model of the province is calibrated on: the real figures of the folder `published`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const Rows = z.array(z.record(z.string(), z.string()));
const Whole = z.coerce.number<string>().int().nonnegative();
const Decimal = z.coerce.number<string>();

export interface Published {
  /** Census 2019: people of a commune. */
  readonly peopleOf: ReadonlyMap<string, number>;
  /** Census 2019: people by "district/URBAN" and first year of the five-year group. */
  readonly groupsOf: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Kinh, Khmer, Hoa, other: shares that sum to one. */
  readonly ethnicShares: readonly number[];
  /** Births by year, from the crude birth rate and the average population. */
  readonly births: ReadonlyMap<number, number>;
}

/** Reads the census and the published figures from their extracts; throws when a column is missing. */
export function readPublished(dir: string): Published {
  const read = (file: string) => Rows.parse(parse(readFileSync(join(dir, file)), { columns: true, bom: true }));
  const communes = read('tong-dieu-tra-2019-xa.csv');
  const groupsOf = new Map<string, Map<number, number>>();
  for (const row of read('tong-dieu-tra-2019-huyen-tuoi.csv')) {
    const from = /^\d+/.exec(row['Nhóm tuổi'] ?? '')?.[0];
    if (from === undefined) continue;
    const key = `${row['Mã']}/${row['Khu vực'] === 'Thành thị' ? 'urban' : 'rural'}`;
    const groups = groupsOf.get(key) ?? new Map<number, number>();
    groupsOf.set(key, groups.set(Number(from), Whole.parse(row['Dân số'])));
  }
  const profile = read('so-lieu-cong-bo-gioi-thieu-tinh.csv');
  const shares = ['Kinh', 'Khmer', 'Hoa', 'Khác'].map((group) =>
    Decimal.parse(profile.find((row) => row['Nhóm'] === group)?.['Giá trị']),
  );
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const yearly = read('so-lieu-cong-bo-tay-nam-bo.csv');
  const of = (name: string) =>
    new Map(
      yearly
        .filter((row) => row['Chỉ tiêu'] === name)
        .map((row) => [Number(row['Năm']), Decimal.parse(row['Giá trị'])]),
    );
  const population = of('Dân số trung bình');
  return {
    peopleOf: new Map(communes.map((row) => [row['Mã xã'] ?? '', Whole.parse(row['Dân số'])])),
    groupsOf,
    ethnicShares: shares.map((share) => share / whole),
    births: new Map(
      [...of('Tỷ suất sinh thô')].map(([year, rate]) => [year, (rate * (population.get(year) ?? 0)) / 1000]),
    ),
  };
}
