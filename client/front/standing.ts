/** What the front page says of one indicator, worked out of its figures. */
import type { Figure, FrontIndicator } from '../api/types.ts';
import type { Lang } from '../words/lang.ts';
import { toDifferenceText, toFigureText } from '../words/figures.ts';
import type { Texts } from '../words/vi.ts';

/** The newest row that has a figure. */
export function toLatest({ observations: { rows } }: FrontIndicator): Figure | undefined {
  return rows.findLast(({ value }) => value !== null);
}

export interface Change {
  readonly text: string;
  /** The way the figure went. */
  readonly arrow: '↑' | '↓' | '=';
  /** Whether it goes in the indicator's direction; null where it has none or nothing changed. */
  readonly isBetter: boolean | null;
}

/** The change from the year before the newest; undefined where that year has no figure. */
export function toChange(indicator: FrontIndicator, lang: Lang, texts: Texts): Change | undefined {
  const latest = toLatest(indicator);
  const before = indicator.observations.rows.find(({ period }) => period.year === (latest?.period.year ?? 0) - 1);
  if (latest === undefined || latest.value === null || !before || before.value === null) return undefined;
  const difference = latest.value - before.value;
  const size = toDifferenceText(difference, indicator.unit, lang);
  const isZero = toDifferenceText(0, indicator.unit, lang) === size;
  if (isZero) return { text: texts.front.same, arrow: '=', isBetter: null };
  const isBetter = indicator.direction === 'NONE' ? null : difference < 0 === (indicator.direction === 'DOWN');
  return {
    text: difference > 0 ? texts.front.rise(size) : texts.front.fall(size),
    arrow: difference > 0 ? '↑' : '↓',
    isBetter,
  };
}

/** How many of those with a target stand where, the best first. */
export function toTotals(indicators: readonly FrontIndicator[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>(
    ['MET', 'ON_TRACK', 'ACCELERATION_NEEDED', 'LITTLE_PROGRESS', 'WORSENING', 'NO_DATA'].map((status) => [status, 0]),
  );
  for (const indicator of indicators) {
    if (indicator.targets.length === 0) continue;
    const status = toLatest(indicator)?.target?.status ?? 'NO_DATA';
    totals.set(status, (totals.get(status) ?? 0) + 1);
  }
  return totals;
}

/** The words of a sparkline for those who do not see it. */
export function toSparkWords(
  { title, unit, observations: { rows } }: FrontIndicator,
  lang: Lang,
  texts: Texts,
): string {
  const shown = rows.flatMap(({ value, period }) =>
    value === null ? [] : [`${toFigureText(value, unit, lang)} (${period.label})`],
  );
  return texts.front.sparkline(title, shown[0] ?? '–', shown.at(-1) ?? '–');
}
