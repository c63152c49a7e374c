/** What the makers of forms hand over: rows without faults, and where faults can be planted. */
import type { Commune } from './places.ts';
import type { Province } from './province.ts';
import type { Random } from './random.ts';
import type { FaultRule } from './faults.ts';

export type Cell = string | number;

export interface Table {
  /** Headings; in a workbook "upper / lower" makes two header rows. */
  readonly columns: readonly string[];
  readonly rows: Cell[][];
  /** Faults that a row of this form can carry. */
  readonly faults: readonly FaultRule[];
  /** Positions (from 0) of rows that carry no data of their own: subtotals. */
  readonly subtotals?: ReadonlySet<number>;
}

export interface CsvForm {
  readonly kind: 'csv';
  readonly file: string;
  readonly delimiter: ',' | ';';
  /** As Excel saves in Vietnam: byte order mark and CRLF. */
  readonly excel: boolean;
  readonly table: Table;
}

export interface Sheet {
  readonly name: string;
  /** The three title rows. */
  readonly titles: readonly [string, string, string];
  readonly table: Table;
  /** Columns (from 0) whose blank cells are merged with the label above. */
  readonly mergeDown?: readonly number[];
}

export interface XlsxForm {
  readonly kind: 'xlsx';
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

export type Form = CsvForm | XlsxForm;

/** Everything that a maker may look at. */
export interface World {
  readonly seed: number;
  readonly scale: number;
  readonly province: Province;
  readonly communesOf: (year: number) => readonly Commune[];
  readonly random: (...name: readonly (string | number)[]) => Random;
}

export type FormMaker = (world: World, year: number) => Form;

/** The sentence that every generated workbook carries. */
export const MARK = 'SỐ LIỆU MÔ PHỎNG, KHÔNG PHẢI SỐ LIỆU CHÍNH THỨC';
