/** The faults of life: planted in about one row of a hundred and written down, so that a test can look for each of them. */
import type { Cell, Table } from './form.ts';
import { pick, wholeBelow, type Random } from './random.ts';

export const FAULT_KINDS = [
  'misspelt-commune',
  'unknown-commune-code',
  'missing-district',
  'missing-commune-code',
  'unreadable-number',
  'total-not-adding-up',
  'numerator-above-denominator',
  'unknown-ethnicity',
  'impossible-date',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface FaultRule {
  readonly kind: FaultKind;
  readonly column: string;
  /** Rows that can carry it; absent: all. */
  readonly fits?: (at: (column: string) => Cell) => boolean;
  /** The wrong value. */
  readonly spoil: (at: (column: string) => Cell, random: Random) => Cell;
}

export interface Planted {
  readonly file: string;
  readonly sheet: string | null;
  /** Row of the file or sheet, counted from 1 with the headings. */
  readonly row: number;
  readonly kind: FaultKind;
  readonly column: string;
  readonly value: Cell;
}

/** A name cut short by a narrow column: several communes could be meant, and none bears it. */
export function cutName(column: string): FaultRule {
  return {
    kind: 'misspelt-commune',
    column,
    fits: (at) => String(at(column)).trim().includes(' '),
    spoil: (at, random) =>
      `${String(at(column))
        .trim()
        .replace(/\s+\S+$/, '')} ${pick(random, [
        ['?', 2],
        ['(mới)', 1],
      ])}`,
  };
}

/** A code with two digits changed places or one lost. */
export function wrongCode(column: string): FaultRule {
  return {
    kind: 'unknown-commune-code',
    column,
    spoil: (at, random) => (random() < 0.5 ? String(at(column)).slice(0, 4) : `13${String(at(column)).slice(2)}`),
  };
}

export function missingCode(column: string): FaultRule {
  return { kind: 'missing-commune-code', column, spoil: () => '' };
}

/** `beside`: where given, only rows whose commune's name stands in several districts. */
export function missingDistrict(column: string, beside?: { column: string; ambiguous: RegExp }): FaultRule {
  return {
    kind: 'missing-district',
    column,
    ...(beside && { fits: (at: (column: string) => Cell) => beside.ambiguous.test(String(at(beside.column))) }),
    spoil: () => '',
  };
}

/** A number that no one can read for certain: a letter O for a zero, a guess, two numbers in one cell. */
export function unreadable(column: string, fits?: FaultRule['fits']): FaultRule {
  return {
    kind: 'unreadable-number',
    column,
    ...(fits && { fits }),
    spoil: (at, random) =>
      pick(random, [
        [`${at(column)}O`, 3],
        [`khoảng ${at(column)}`, 2],
        [`${at(column)}?`, 2],
        ['#REF!', 1],
      ]),
  };
}

export function totalOff(column: string, fits?: FaultRule['fits']): FaultRule {
  return {
    kind: 'total-not-adding-up',
    column,
    ...(fits && { fits }),
    spoil: (at, random) => Number(at(column)) + 1 + wholeBelow(random, 9),
  };
}

export function aboveWhole(part: string, whole: string, fits?: FaultRule['fits']): FaultRule {
  return {
    kind: 'numerator-above-denominator',
    column: part,
    ...(fits && { fits }),
    spoil: (at, random) => Number(at(whole)) + 1 + wholeBelow(random, 5),
  };
}

export function unknownGroup(column: string, fits?: FaultRule['fits']): FaultRule {
  return {
    kind: 'unknown-ethnicity',
    column,
    ...(fits && { fits }),
    spoil: (_, random) =>
      pick(random, [
        ['Kih', 2],
        ['Khome', 2],
        ['K/H', 1],
        ['0', 1],
      ]),
  };
}

export function impossibleDate(column: string): FaultRule {
  return {
    kind: 'impossible-date',
    column,
    spoil: (at, random) => {
      const [, month = '', year = ''] = String(at(column)).split('/');
      return random() < 0.5 ? `31/${Number(month) === 2 ? '02' : '06'}/${year}` : `15/13/${year}`;
    },
  };
}

/** A year of birth with digits changed places, or not yet come. */
export function impossibleBirth(column: string): FaultRule {
  return {
    kind: 'impossible-date',
    column,
    spoil: (at, random) => (random() < 0.5 ? Number(at(column)) + 100 : 1900 + wholeBelow(random, 60)),
  };
}

/** Spoils about `share` of a table's rows in place, one fault a row; `firstRow` is the file row of the table's first. */
export function plantFaults(
  table: Table,
  where: { file: string; sheet: string | null; firstRow: number },
  random: Random,
  share: number,
): Planted[] {
  const positions = new Map(table.columns.map((column, i) => [column, i]));
  const planted: Planted[] = [];
  for (const [i, row] of table.rows.entries()) {
    if (random() >= share || table.subtotals?.has(i)) continue;
    const at = (column: string): Cell => {
      const cell = row[positions.get(column) ?? -1];
      if (cell === undefined)
        throw new RangeError(`no column "${column}" in ${where.file}; name one of: ${table.columns.join(', ')}`);
      return cell;
    };
    const fitting = table.faults.filter((rule) => rule.fits?.(at) ?? true);
    const rule = fitting[wholeBelow(random, fitting.length)];
    if (rule === undefined) continue;
    const value = rule.spoil(at, random);
    row[positions.get(rule.column) ?? -1] = value;
    planted.push({
      file: where.file,
      sheet: where.sheet,
      row: where.firstRow + i,
      kind: rule.kind,
      column: rule.column,
      value,
    });
  }
  return planted;
}
