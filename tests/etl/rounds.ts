/** Made-up rounds of measuring, for tests that need many rows: which rows are faulty is known beforehand. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { GOLDEN_DIR, type Trial } from './trial.ts';

const COMMUNES = [
  ['Thành phố Sóc Trăng', 'Phường 1', '31513'],
  ['Thành phố Sóc Trăng', 'Phường 2', '31510'],
  ['H. Mỹ Tú', 'Xã Long Hưng', '31606'],
  ['Huyện Long Phú', 'Thị trấn Long Phú', '31639'],
  ['Huyện Long Phú', 'Xã Long Phú', '31666'],
] as const;
const GROUPS = ['Kinh', 'Khmer', 'Khác'] as const;
const SEXES = ['Nam', 'Nữ'] as const;

/** A row's cells under the headings of the rounds; `fault` is the code that its rejection must bear. */
export interface Row {
  readonly cells: readonly string[];
  readonly area: string;
  readonly measured: number;
  readonly short: number;
  readonly fault: string | undefined;
}

type Spoil = (cells: readonly string[]) => readonly string[];
const withCell =
  (at: number, to: string): Spoil =>
  (cells) =>
    cells.with(at, to);

/** One way of spoiling a row for each kind of fault. */
const FAULTS: Readonly<Record<string, Spoil>> = {
  'missing-parent': withCell(0, ''),
  'missing-place': withCell(1, ''),
  'unknown-place': withCell(1, 'Xã Phong ?'),
  'unknown-category': withCell(2, 'Kih'),
  'missing-value': withCell(3, ''),
  'unreadable-number': withCell(4, '1O'),
  'part-above-whole': withCell(5, '999999'),
  'out-of-range': withCell(6, '300'),
};

const CELL = fc.tuple(fc.constantFrom(...COMMUNES), fc.constantFrom(...GROUPS), fc.constantFrom(...SEXES));

/** Rows without a repeated key, each whole or spoilt in one way. */
export const ROWS: fc.Arbitrary<Row[]> = fc
  .uniqueArray(
    fc.record({
      key: CELL,
      measured: fc.nat(5000),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      fault: fc.option(fc.constantFrom(...Object.keys(FAULTS)), { nil: undefined, freq: 2 }),
    }),
    { selector: ({ key }) => JSON.stringify(key), maxLength: 30, minLength: 1 },
  )
  .map((drawn) =>
    drawn.map(({ key: [[district, commune, area], group, sex], measured, share, fault }) => {
      const short = Math.floor(measured * share);
      const cells = [district, commune, group, sex, String(measured), String(short), '80,5'];
      const spoilt = fault === undefined ? cells : (FAULTS[fault]?.(cells) ?? cells);
      return { cells: spoilt, area, measured, short, fault };
    }),
  );

export const HEAD = 'Huyện;Xã;Dân tộc;Giới tính;Số trẻ được đo;Số trẻ thấp còi;Chiều cao trung bình (cm)';

export function toCsv(rows: readonly Row[]): string {
  return `${[HEAD, ...rows.map(({ cells }) => cells.join(';'))].join('\n')}\n`;
}

/** Puts the mapping of the rounds into a trial. */
export async function writeRoundsMapping(trial: Trial): Promise<void> {
  await trial.write('sources/rounds.yml', await readFile(join(GOLDEN_DIR, 'csv-awkward/sources/rounds.yml'), 'utf8'));
}
