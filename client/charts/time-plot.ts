/** The field of charts over time: years below, figures at the left, from zero where that is honest. */
import * as Plot from '@observablehq/plot';
import { toTick } from './format.ts';
import { PALETTES } from './palette.ts';
import { toPlot } from './plot.ts';
import type { ChartState } from './state.ts';
import { toTextWidth } from './svg.ts';

const HIGH = 60;
export const TIME_MARGIN = { top: 28, bottom: 30 };

/** A round step that gives about `count` ticks. */
function toStep(span: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(span / count));
  return ([1, 2, 2.5, 5].find((times) => times * power * count >= span) ?? 10) * power;
}

/** Ends on round figures; from zero, unless all figures are high percentages, where the change would vanish. */
export function toDomain(values: readonly number[], unit: string): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (unit === 'percent' && low > HIGH) return [Math.floor((low - 4) / 5) * 5, 100];
  const step = toStep(high <= 0 ? 1 : high * 1.1, 4);
  const end = Math.ceil((high * 1.08) / step) * step || 1;
  return [0, unit === 'percent' && high <= 100 ? Math.min(100, end) : end];
}

/** Room for the figures of the axis, in pixels. */
export function toLeft([, high]: readonly [number, number], { lang }: ChartState): number {
  return Math.ceil(Math.max(36, toTextWidth(toTick(high, lang), 13) + 20));
}

export interface TimeFrame {
  readonly years: readonly number[];
  readonly domain: readonly [number, number];
  readonly height: number;
  readonly marginRight: number;
}

export interface TimeField extends TimeFrame {
  readonly marks: readonly Plot.Markish[];
}

/** Years that can be written below without touching; the last one always. */
function toYearTicks(years: readonly number[], room: number): number[] {
  const all = [...new Set(years)].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const every =
    [1, 2, 3, 5, 10].find((step) => ((last - first) / step + 1) * (toTextWidth('2000', 13) + 8) <= room) ?? 10;
  return all.filter((year) => (last - year) % every === 0);
}

/** The field with its marks; without clip paths, style sheets or class names. */
export function toTimePlot(
  document: Document,
  state: ChartState,
  { years, domain, height, marginRight, marks }: TimeField,
): Node {
  const palette = PALETTES[state.theme];
  const ticks = Math.max(3, Math.round(height / 60));
  return toPlot(document, state, {
    height,
    marginLeft: toLeft(domain, state),
    marginRight,
    marginTop: TIME_MARGIN.top,
    marginBottom: TIME_MARGIN.bottom,
    x: {
      domain: toYearDomain(years),
      ticks: toYearTicks(years, state.width - toLeft(domain, state) - marginRight),
      tickFormat: (year: number) => String(year),
      tickSize: 0,
      label: null,
    },
    y: {
      domain: [...domain],
      ticks,
      tickFormat: (value: number) => toTick(value, state.lang),
      tickSize: 0,
      label: null,
    },
    marks: [
      Plot.gridY({ stroke: palette.rule, strokeOpacity: 1, ticks }),
      Plot.ruleY([domain[0]], { stroke: palette.muted }),
      ...marks,
    ],
  });
}

export function toYearDomain(years: readonly number[]): [number, number] {
  return [Math.min(...years) - 0.3, Math.max(...years) + 0.3];
}

/** Where a year lies in the field, in pixels from its left. */
export function toPixelX(year: number, { years, domain, marginRight }: TimeFrame, state: ChartState): number {
  const [first, last] = toYearDomain(years);
  const left = toLeft(domain, state);
  return left + ((year - first) / (last - first)) * (state.width - left - marginRight);
}

/** Where a figure lies in the field, in pixels from its top. */
export function toPixelY(value: number, [low, high]: readonly [number, number], height: number): number {
  return TIME_MARGIN.top + (1 - (value - low) / (high - low)) * (height - TIME_MARGIN.top - TIME_MARGIN.bottom);
}
