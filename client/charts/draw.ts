/** The charts by their tabs: from an answer to a picture or to words. */
import type { ChartAnswer } from './answer.ts';
import { bars } from './bars.ts';
import { toAbsenceWords, toJoined, type Chart } from './chart.ts';
import { toFramed, type Drawing, type FrameOptions, type Told } from './frame.ts';
import { gap } from './gap.ts';
import { groups } from './groups.ts';
import { map } from './map.ts';
import { PALETTES } from './palette.ts';
import { isFew } from './series.ts';
import type { ChartState, ChartTab } from './state.ts';
import { toElement, toLines } from './svg.ts';
import { trend } from './trend.ts';
import { toWords } from './words.ts';

const CHARTS: Readonly<Record<ChartTab, Chart>> = { trend, bars, groups, gap, map };

/** Title, subtitle and the finding in a sentence, in the language of the state. */
export function describeChart(answer: ChartAnswer, state: ChartState): Told {
  return CHARTS[state.tab].tell(answer, state);
}

function toEmpty(document: Document, { width, theme }: ChartState, text: string): Drawing {
  const lines = toLines(text, 14, width - 24);
  const texts = lines.map((line, index) =>
    toElement(document, 'text', { x: 12, y: 40 + index * 20, 'font-size': 14, fill: PALETTES[theme].muted }, line),
  );
  return { body: toElement(document, 'g', {}, texts), height: 60 + lines.length * 20 };
}

/**
 * Draws an answer as one SVG that needs nothing from outside, in the document given (a browser's or linkedom's).
 * The same answer and state give the same bytes.
 */
export function drawChart(
  answer: ChartAnswer,
  state: ChartState,
  document: Document,
  options: FrameOptions = {},
): SVGSVGElement {
  const chart = CHARTS[state.tab];
  const words = toWords(state.lang);
  const { rows } = answer.indicator.rows;
  const isAllFew = state.tab === 'gap' && rows.length > 0 && rows.every(isFew);
  const drawing = rows.length === 0 || isAllFew ? null : chart.draw(document, answer, state);
  const reasons = [...new Set(rows.map(({ absence }) => toAbsenceWords(absence, state)))].filter(
    (reason) => reason !== '',
  );
  const nothing = isAllFew
    ? words.allFew
    : toJoined([words.nothing, reasons.length === 0 ? '' : `(${reasons.join('; ')})`], ' ');
  return toFramed(
    document,
    answer,
    state,
    chart.tell(answer, state),
    drawing ?? toEmpty(document, state, nothing),
    options,
  );
}
