/** Draws a chart on the server by the same code as the browser. */
import { parseHTML } from 'linkedom';
import { parseChartAnswer } from '../../client/charts/answer.ts';
import { describeChart, drawChart } from '../../client/charts/draw.ts';
import { toChartRequest } from '../../client/charts/request.ts';
import { parseState, type ChartState } from '../../client/charts/state.ts';
import type { Ask } from './graphql.ts';

export interface Picture {
  readonly state: ChartState;
  readonly svg: string;
  readonly title: string;
  readonly description: string;
}

/** The chart that a slug and a query string ask for. Throws AskError for what cannot be asked. */
export async function drawPicture(ask: Ask, indicator: string, search: URLSearchParams): Promise<Picture> {
  const state = parseState(indicator, search);
  const { query, variables } = toChartRequest(state);
  const answer = parseChartAnswer(await ask(query, variables));
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { title, description } = describeChart(answer, state);
  return { state, svg: drawChart(answer, state, document).outerHTML, title, description };
}
