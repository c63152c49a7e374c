/** Rows of an answer as the points and bars that are drawn. */
import type { ChartAnswer, ChartIndicator, ChartRow } from './answer.ts';
import type { Measure } from './format.ts';

export interface Point {
  readonly year: number;
  readonly label: string;
  /** Null where there is no figure. */
  readonly y: number | null;
  readonly absence: string | null;
}

export function toPoints(rows: readonly ChartRow[], measure: Measure): Point[] {
  return rows
    .map((row) => ({ year: row.period.year, label: row.period.label, y: row[measure], absence: row.absence }))
    .toSorted((a, b) => a.year - b.year);
}

export interface Goal {
  readonly year: number;
  readonly bound: number;
  readonly label: string;
  /** Percent of change that it asks; null for a bound that stands by itself. */
  readonly relative: number | null;
}

/** Targets with their bounds as figures: relative ones come counted from the place's own baseline. */
export function toGoals({ rows: { rows }, targets }: ChartIndicator): Goal[] {
  const goals = new Map<number, Goal>();
  for (const { target } of rows) {
    if (target !== null && target.bound !== null) {
      const { year, label } = target.target;
      goals.set(year, {
        year,
        bound: target.bound,
        label,
        relative: targets.find((one) => one.year === year)?.relative ?? null,
      });
    }
  }
  return [...goals.values()].toSorted((a, b) => a.year - b.year);
}

/** Groups of fewer children swing too much from year to year to be compared. */
export const FEW = 100;

export function isFew({ denominator }: ChartRow): boolean {
  return denominator !== null && denominator < FEW;
}

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly x: number | null;
  readonly absence: string | null;
  readonly status: string | null;
  readonly isFew: boolean;
}

/** One bar a row, the worst first; those without a figure last. */
export function toBars(
  rows: readonly ChartRow[],
  measure: Measure,
  direction: string,
  toName: (row: ChartRow) => { id: string; name: string },
): Bar[] {
  const bars = rows.map((row) => ({
    ...toName(row),
    x: row[measure],
    absence: row.absence,
    status: row.target?.status ?? null,
    isFew: isFew(row),
  }));
  const sign = direction === 'DOWN' ? -1 : 1;
  return bars.toSorted((a, b) => (a.x === null ? 1 : 0) - (b.x === null ? 1 : 0) || ((a.x ?? 0) - (b.x ?? 0)) * sign);
}

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** One line a category, in the order of the answer; years with too few children are left out. */
export function toCategoryLines({ indicator }: ChartAnswer, measure: Measure): Line[] {
  const groups = new Map<string, { name: string; rows: ChartRow[] }>();
  for (const row of indicator.rows.rows) {
    const category = row.categories[0];
    if (category === undefined) continue;
    const group = groups.get(category.id) ?? { name: category.label, rows: [] };
    group.rows.push(isFew(row) ? { ...row, value: null, rate: null } : row);
    groups.set(category.id, group);
  }
  return [...groups].map(([id, { name, rows }]) => ({ id, name, points: toPoints(rows, measure) }));
}
