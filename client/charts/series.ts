/** Rows of an answer as the points and bars that are drawn. */
import type { ChartAnswer, ChartRow } from './answer.ts';
import type { Measure } from './format.ts';

export interface Point {
  readonly year: number;
  readonly label: string;
  /** Null where there is no figure. */
  readonly y: number | null;
  readonly absence: string | null;
}

export function toPoints(rows: readonly ChartRow[], measure: Measure): Point[] {
  return rows.map((row) => ({ year: row.period.year, label: row.period.label, y: row[measure], absence: row.absence })).toSorted((a, b) => a.year - b.year);
}

export interface Goal {
  readonly year: number;
  readonly bound: number;
  readonly label: string;
}

/** Targets with their bounds as figures: relative ones come counted from the place's own baseline. */
export function toGoals(rows: readonly ChartRow[]): Goal[] {
  const goals = new Map<number, Goal>();
  for (const { target } of rows) {
    if (target !== null && target.bound !== null) goals.set(target.target.year, { year: target.target.year, bound: target.bound, label: target.target.label });
  }
  return [...goals.values()].toSorted((a, b) => a.year - b.year);
}

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly x: number | null;
  readonly absence: string | null;
  readonly status: string | null;
}

/** One bar a row, the worst first; those without a figure last. */
export function toBars(rows: readonly ChartRow[], measure: Measure, direction: string, toName: (row: ChartRow) => { id: string; name: string }): Bar[] {
  const bars = rows.map((row) => ({ ...toName(row), x: row[measure], absence: row.absence, status: row.target?.status ?? null }));
  const sign = direction === 'DOWN' ? -1 : 1;
  return bars.toSorted((a, b) => (a.x === null ? 1 : 0) - (b.x === null ? 1 : 0) || ((a.x ?? 0) - (b.x ?? 0)) * sign);
}

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** One line a category, in the order of the answer. */
export function toCategoryLines({ indicator }: ChartAnswer, measure: Measure): Line[] {
  const groups = new Map<string, { name: string; rows: ChartRow[] }>();
  for (const row of indicator.rows.rows) {
    const category = row.categories[0];
    if (category === undefined) continue;
    const group = groups.get(category.id) ?? { name: category.label, rows: [] };
    group.rows.push(row);
    groups.set(category.id, group);
  }
  return [...groups].map(([id, { name, rows }]) => ({ id, name, points: toPoints(rows, measure) }));
}
