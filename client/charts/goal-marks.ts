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

function toText(goal: Goal, indicator: ChartIndicator, state: ChartState): string {
  const bound = toFigure(goal.bound, indicator, 'value', state.lang);
  if (state.width < 480) return `${goal.year}: ${bound}`;
  const change = goal.relative === null ? '' : ` (${toTick(goal.relative, state.lang)}%)`;
  const said = toWords(state.lang).target(goal.year, goal.relative === null ? toShortLabel(goal.label) : `${bound}${change}`);
  return toTextWidth(said, SIZE) <= state.width * 0.36 ? said : toWords(state.lang).target(goal.year, bound);
}

/** Points along a line, a few pixels apart. */
export function toTrack(places: readonly Place[]): Place[] {
  return places.flatMap((from, index) => {
    const to = places[index + 1] ?? from;
    return Array.from({ length: 12 }, (_, step) => ({ x: from.x + ((to.x - from.x) * step) / 12, y: from.y + ((to.y - from.y) * step) / 12 }));
  });
}

/** Marks and labels; `track` is what labels should not cover, in pixels of the field. */
export function toGoalMarks(goals: readonly Goal[], indicator: ChartIndicator, frame: TimeFrame, track: readonly Place[], state: ChartState): Plot.Markish[] {
  const palette = PALETTES[state.theme];
  const [usual, other] = indicator.direction === 'DOWN' ? [BELOW, ABOVE] : [ABOVE, BELOW];
  return goals.flatMap((goal) => {
    const text = toText(goal, indicator, state);
    const end = toPixelX(goal.year + 0.15, frame, state);
    const width = toTextWidth(text, SIZE);
    const dx = Math.max(0, toLeft(frame.domain, state) + 4 - (end - width));
    const y = toPixelY(goal.bound, frame.domain, frame.height);
    const covered = (dy: number) => track.filter((place) => place.x >= end + dx - width && place.x <= end + dx && Math.abs(place.y - y - dy) < HALF).length;
    const dy = covered(usual) <= covered(other) ? usual : other;
    return [
      Plot.ruleY([goal], { y: 'bound', x1: goal.year - 0.9, x2: goal.year + 0.15, stroke: palette.target, strokeWidth: 2.5 }),
      Plot.text([goal], { x: goal.year + 0.15, y: 'bound', text: () => text, textAnchor: 'end', dx, dy, fill: palette.target, fontWeight: 600, stroke: palette.paper, strokeWidth: 4 }),
    ];
  });
}
