/** A chart as the bytes that a page would hold. */
import { parseHTML } from 'linkedom';
import type { ChartAnswer } from '../../client/charts/answer.ts';
import { drawChart } from '../../client/charts/draw.ts';
import { parseState, type ChartState } from '../../client/charts/state.ts';

export function toState(search: string): ChartState {
  return parseState('example', new URLSearchParams(search));
}

export function toPicture(answer: ChartAnswer, state: ChartState): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return drawChart(answer, state, document).outerHTML;
}
