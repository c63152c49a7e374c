/** The one way to a chart, in the browser and on the server. */
import type { ChartAnswer } from './answer.ts';
import { bars } from './bars.ts';
import type { Chart } from './chart.ts';
import { toFramed, type Told } from './frame.ts';
import { gap } from './gap.ts';
import { groups } from './groups.ts';
import { map } from './map.ts';
import { PALETTES } from './palette.ts';
import type { ChartState, ChartTab } from './state.ts';
import { toElement } from './svg.ts';
import { trend } from './trend.ts';
import { toWords } from './words.ts';

const CHARTS = { trend, bars, groups, gap, map } as const satisfies Record<ChartTab, Chart>;

/** The chart's title, the line under it, and its finding in words. */
export function describeChart(answer: ChartAnswer, state: ChartState): Told {
  return CHARTS[state.tab].tell(answer, state);
}

/** The chart as an SVG element of the document given, `state.width` pixels wide. */
export function drawChart(answer: ChartAnswer, state: ChartState, document: Document): SVGSVGElement {
  const told = describeChart(answer, state);
  const hasRows = answer.indicator.rows.rows.length > 0;
  return toFramed(document, answer, state, told, hasRows ? CHARTS[state.tab].draw(document, answer, state) : toNothing(document, state));
}

function toNothing(document: Document, { lang, theme }: ChartState) {
  const text = toElement(document, 'text', { x: 12, y: 40, 'font-size': 14, 'font-style': 'italic', fill: PALETTES[theme].muted }, toWords(lang).nothing);
  return { body: text, height: 64 };
}
