/** Numbers as they are written in each language. */
import type { ChartIndicator } from './answer.ts';
import type { Lang } from './state.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Lang, string>;

export function toNumber(value: number, lang: Lang, digits: number): string {
  return new Intl.NumberFormat(LOCALES[lang], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );
}

/** In which measure figures are drawn: the indicator's own, or for counts the rate by which places compare. */
export type Measure = 'value' | 'rate';

/** Counts differ with the size of a place, so places and groups are compared by rate where there is one. */
export function toMeasure(indicator: ChartIndicator, isComparison: boolean): Measure {
  return isComparison && indicator.unit.ratePer !== null ? 'rate' : 'value';
}

/** Decimals of a figure: none for counts. */
export function toDigits({ unit }: ChartIndicator, measure: Measure): number {
  return unit.id === 'count' && measure === 'value' ? 0 : 1;
}

/** A figure with the sign of its unit where that is short. */
export function toFigure(value: number, indicator: ChartIndicator, measure: Measure, lang: Lang): string {
  const symbol = indicator.unit.symbol.length <= 1 && measure === 'value' ? indicator.unit.symbol : '';
  return `${toNumber(value, lang, toDigits(indicator, measure))}${symbol}`;
}

/** A tick of an axis: as few decimals as it needs. */
export function toTick(value: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2 }).format(value);
}

/** The unit in words, for the line under a title. */
export function toUnitWords(indicator: ChartIndicator, measure: Measure): string {
  return measure === 'rate' ? (indicator.unit.rateLabel ?? '') : indicator.unit.label;
}

export function toDay(iso: string, lang: Lang): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return lang === 'vi'
    ? `${day}/${month}/${year}`
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
