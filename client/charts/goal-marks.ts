/** Targets as short marks at their years, each with its label on the side where it covers least. */
import * as Plot from '@observablehq/plot';
import type { ChartIndicator } from './answer.ts';
import { toFigure, toTick } from './format.ts';
import { PALETTES } from './palette.ts';
import type { Goal } from './series.ts';
import type { ChartState } from './state.ts';
import { toTextWidth } from './svg.ts';
import { toLeft, toPixelX, toPixelY, type TimeFrame } from './time-plot.ts';
import { toWords } from './words.ts';

const SIZE = 13;
/** Middle of a label above and below its mark, in pixels. */
const ABOVE = -11;
const BELOW = 15;
const HALF = 9;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** "dưới 26% vào năm 2015" without its year, which stands before it. */
export function toShortLabel(label: string): string {
  return label.replace(/ (vào năm|by) \d{4}$/, '').replace(/^đạt /, '');
}

/** What a label may say, the fullest first. */
function toTexts(goal: Goal, indicator: ChartIndicator, state: ChartState): string[] {
  const figure = toFigure(goal.bound, indicator, 'value', state.lang);
  const bound = Number.isInteger(goal.bound) ? figure.replace(/[.,]0(?=\D|$)/, '') : figure;
  if (state.width < 480) return [`${goal.year}: ${bound}`];
  const change = goal.relative === null ? '' : ` (${toTick(goal.relative, state.lang)}%)`;
  const { target } = toWords(state.lang);
  const said = target(goal.year, goal.relative === null ? toShortLabel(goal.label) : `${bound}${change}`);
  return [said, target(goal.year, bound)].filter(
    (text, index) => index === 1 || toTextWidth(text, SIZE) <= state.width * 0.36,
  );
}

/** Points along a line, a few pixels apart. */
export function toTrack(places: readonly Place[]): Place[] {
  return places.flatMap((from, index) => {
    const to = places[index + 1] ?? from;
    return Array.from({ length: 12 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / 12,
      y: from.y + ((to.y - from.y) * step) / 12,
    }));
  });
}

/** Marks and labels; `track` is what labels should not cover, in pixels of the field. */
export function toGoalMarks(
  goals: readonly Goal[],
  indicator: ChartIndicator,
  frame: TimeFrame,
  track: readonly Place[],
  state: ChartState,
): Plot.Markish[] {
  const palette = PALETTES[state.theme];
  const [usual, other] = indicator.direction === 'DOWN' ? [BELOW, ABOVE] : [ABOVE, BELOW];
  return goals.flatMap((goal) => {
    const end = toPixelX(goal.year + 0.15, frame, state);
    const y = toPixelY(goal.bound, frame.domain, frame.height);
    const tried = toTexts(goal, indicator, state).flatMap((text) => {
      const width = toTextWidth(text, SIZE);
      const dx = Math.max(0, toLeft(frame.domain, state) + 4 - (end - width));
      const isUnder = (place: Place, dy: number) =>
        place.x >= end + dx - width && place.x <= end + dx && Math.abs(place.y - y - dy) < HALF;
      return [usual, other].map((dy) => ({
        text,
        dx,
        dy,
        covered: track.filter((place) => isUnder(place, dy)).length,
      }));
    });
    const { text, dx, dy } = tried.reduce((best, one) => (one.covered < best.covered ? one : best));
    return [
      Plot.ruleY([goal], {
        y: 'bound',
        x1: goal.year - 0.9,
        x2: goal.year + 0.15,
        stroke: palette.target,
        strokeWidth: 2.5,
      }),
      Plot.text([goal], {
        x: goal.year + 0.15,
        y: 'bound',
        text: () => text,
        textAnchor: 'end',
        dx,
        dy,
        fill: palette.target,
        fontWeight: 600,
        stroke: palette.paper,
        strokeWidth: 4,
      }),
    ];
  });
}
